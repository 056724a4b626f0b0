import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { contents, folder, keyfacts, notes, project, put, samplePath } from './keyfacts.ts'

const sample = async () => folder({ 'input/security-monitoring.md': await readFile(samplePath) })
const epoch = { SOURCE_DATE_EPOCH: '1700000000' }

describe.concurrent('building the sample', () => {
  test('says what was found, done and made, and what to do next; on stderr', async () => {
    const cwd = await sample()
    const { code, stdout, stderr } = await keyfacts([], { cwd })
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
    const size = String.raw` +\d+ (?:B|kB|MB)`
    expect(stderr.split('\n')).toEqual([
      '11 facts (📝 5, 💡 5, ❗ 1) in 1 note',
      '11 damaged markers repaired (UTF-8 that was read as Mac Roman)',
      'since the lock: 11 added',
      expect.stringMatching(`^  dist/deck\\.apkg ${size}`),
      expect.stringMatching(`^  dist/cheatsheet\\.pdf ${size} +[\\d.]+ pt, \\d columns?`),
      expect.stringMatching(`^  dist/facts\\.json ${size}$`),
      expect.stringMatching(`^  dist/facts\\.schema\\.json${size}$`),
      expect.stringMatching(`^  input/keyfacts\\.lock ${size}$`),
      'Import: open dist/deck.apkg with Anki (File › Import).',
      'Commit input/keyfacts.lock with the notes: it keeps the reviews of every card.',
      expect.stringMatching(/^\d+\.\d\d s$/),
      '',
    ])
  })

  test('whatever time it was told, the next build reads the lock', async () => {
    const cwd = await sample()
    expect((await keyfacts([], { cwd, env: { SOURCE_DATE_EPOCH: '99999999999' } })).code).toBe(0)
    expect((await keyfacts(['--touch-all'], { cwd, env: epoch })).code).toBe(0)
    expect((await keyfacts([], { cwd })).code).toBe(0)
  })

  test('its lock, as committed, knows the cards as they look now', async () => {
    const lock = await readFile(join(project, 'input/keyfacts.lock'), 'utf8')
    const cwd = await sample()
    await put(cwd, { 'input/keyfacts.lock': lock })
    const { stderr } = await keyfacts([], { cwd })
    expect(stderr).not.toContain('since the lock')
    expect((await contents(cwd))['input/keyfacts.lock']).toBe(Buffer.from(lock).toString('latin1'))
  })

  test('a second run gives the same bytes and says that nothing changed', async () => {
    const cwd = await sample()
    await keyfacts([], { cwd })
    const before = await contents(cwd)
    const { code, stderr } = await keyfacts([], { cwd })
    expect(code).toBe(0)
    expect(stderr).toContain('\nnothing changed\n')
    expect(stderr).not.toContain('Import:')
    expect(await contents(cwd)).toEqual(before)
  })

  test('the bytes are the same in every time zone, locale and folder', async () => {
    const worlds = [
      { ...epoch, TZ: 'UTC' },
      { ...epoch, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
      { ...epoch, TZ: 'America/St_Johns', LANG: 'C', COLUMNS: '40', FORCE_COLOR: '1' },
    ]
    const made = await Promise.all(
      worlds.map(async (env) => {
        const cwd = await folder(notes)
        await keyfacts(['--title', 'Bakery'], { cwd, env })
        return contents(cwd)
      }),
    )
    expect(Object.keys(made[0] ?? {})).toContain('dist/deck.apkg')
    for (const other of made.slice(1)) expect(other).toEqual(made[0])
  })
})

describe.concurrent('where the notes are', () => {
  test('folder, files, glob and the folder from inside mean the same', async () => {
    const ways: [string[], string][] = [
      [['notes'], '.'],
      [['notes/bread.md', 'notes/more/oven.md'], '.'],
      [['notes/**/*.md'], '.'],
      [['.'], 'notes'],
    ]
    const made = await Promise.all(
      ways.map(async ([paths, inside]) => {
        const root = await folder(
          Object.fromEntries(Object.entries(notes).map(([name, text]) => [`notes/${name}`, text])),
        )
        const out = join(root, 'made')
        const run = await keyfacts([...paths, '--out', out], {
          cwd: join(root, inside),
          env: epoch,
        })
        expect(run.code).toBe(0)
        return contents(root)
      }),
    )
    expect(Object.keys(made[0] ?? {})).toContain('notes/keyfacts.lock')
    for (const other of made.slice(1)) expect(other).toEqual(made[0])
  })

  test('stdin is a note', async () => {
    const cwd = await folder()
    const run = await keyfacts(['-', '--format', 'json', '--out', '-'], {
      cwd,
      input: '- 📝 Hello\n',
    })
    expect(run.code).toBe(0)
    expect(JSON.parse(run.stdout)).toMatchObject({ facts: [{ text: 'Hello' }] })
    expect(await contents(cwd)).toEqual({})
  })

  test('"!" leaves out', async () => {
    const cwd = await folder(notes)
    const { stdout } = await keyfacts(['.', '!more', '-f', 'ndjson', '-o', '-'], { cwd })
    expect(stdout.trim().split('\n')).toHaveLength(2)
  })
})

describe.concurrent('what is made', () => {
  test('ndjson on stdout is one fact a line, and nothing is written', async () => {
    const cwd = await folder(notes)
    const { stdout, stderr } = await keyfacts(['--format', 'ndjson', '--out', '-'], { cwd })
    const facts = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { text: string })
    expect(facts.map(({ text }) => text)).toEqual([
      'Yeast dies above 55 °C',
      'Weigh the flour',
      'Stones crack when they are cooled fast',
    ])
    expect(stderr).toContain('3 facts')
    expect(Object.keys(await contents(cwd))).toEqual(Object.keys(notes))
  })

  test('--format json alone needs no lock and writes none', async () => {
    const cwd = await folder(notes)
    const { code } = await keyfacts(['--format', 'json'], { cwd, env: { CI: 'true' } })
    expect(code).toBe(0)
    expect(Object.keys(await contents(cwd))).toEqual(
      [...Object.keys(notes), 'dist/facts.json', 'dist/facts.schema.json'].toSorted(),
    )
  })

  test('formats may be given with commas or several times', async () => {
    const cwd = await folder(notes)
    const two = { cwd: await folder(notes) }
    await keyfacts(['-f', 'json,ndjson'], { cwd })
    await keyfacts(['-f', 'json', '-f', 'ndjson'], two)
    expect(Object.keys(await contents(cwd))).toEqual(Object.keys(await contents(two.cwd)))
    expect(Object.keys(await contents(cwd))).toContain('dist/facts.ndjson')
  })

  test('a configuration is found and used', async () => {
    const cwd = await folder({
      ...notes,
      'keyfacts.config.yaml':
        'title: Bakery\nout: made\nformat: [json]\nmarkers: { practice: false }\n',
    })
    const { stderr } = await keyfacts([], { cwd })
    expect(stderr).toContain('2 facts (📝 1, ❗ 1)')
    const dataset = JSON.parse(await readFile(join(cwd, 'made/facts.json'), 'utf8')) as object
    expect(dataset).toMatchObject({ title: 'Bakery' })
  })
})

const deck = ['-f', 'apkg']

describe.concurrent('the lock', () => {
  test('is frozen where CI is set: a new fact ends with 1 and nothing written', async () => {
    const cwd = await folder(notes)
    await keyfacts(deck, { cwd })
    await put(cwd, { 'new.md': '- 📝 Something new\n' })
    const before = await contents(cwd)
    const run = await keyfacts(deck, { cwd, env: { CI: 'true' } })
    expect(run.code).toBe(1)
    expect(run.stderr).toMatch(/frozen lock.*1 new/)
    expect(await contents(cwd)).toEqual(before)
    expect((await keyfacts([...deck, '--no-frozen-lock'], { cwd, env: { CI: 'true' } })).code).toBe(
      0,
    )
  })

  test('a fact that was changed and one that went are named', async () => {
    const cwd = await folder(notes)
    await keyfacts(deck, { cwd })
    await writeFile(join(cwd, 'bread.md'), '# Bread\n\n- 📝 Yeast dies above 60 °C\n')
    const { stderr } = await keyfacts(deck, { cwd })
    expect(stderr).toContain('since the lock: 1 edited, 1 retired\n')
    expect(stderr).toContain('  retired: Weigh the flour\n')
    expect(stderr).toContain('tag:keyfacts::retired')
    expect(stderr).toMatch(/At the next import 2 notes will update/)
    expect(stderr).not.toContain('Commit')
  })
})

describe.concurrent('manners', () => {
  test('--quiet says nothing when all is well', async () => {
    const cwd = await folder(notes)
    expect(await keyfacts(['--quiet', '-f', 'json'], { cwd })).toMatchObject({
      code: 0,
      stdout: '',
      stderr: '',
    })
  })

  test.each<[string, string[], Record<string, string>, boolean]>([
    ['not in a pipe', [], {}, false],
    ['FORCE_COLOR', [], { FORCE_COLOR: '1' }, true],
    ['FORCE_COLOR=0', [], { FORCE_COLOR: '0' }, false],
    ['--color', ['--color'], { NO_COLOR: '1' }, true],
    ['--no-color', ['--no-color'], { FORCE_COLOR: '1' }, false],
  ])('colours: %s', async (_, args, env, colored) => {
    const { stderr } = await keyfacts([...args, '-f', 'json'], { cwd: await folder(notes), env })
    expect(stderr.includes('\u001B[')).toBe(colored)
  })

  test('names with control characters cannot write to the terminal', async () => {
    const cwd = await folder({ 'a\u001B[31m\nb.md': '- 📝 Fine\n- 📝\n' })
    const { stderr } = await keyfacts(['-f', 'json'], { cwd })
    expect(stderr).not.toContain('\u001B')
    expect(stderr).toContain('a\\u001b[31m\\u000ab.md')
  })

  test('capitals do not matter in a word of a list, and stay in a title', async () => {
    const cwd = await folder(notes)
    const args = [
      '--print-config',
      '--paper',
      'A4',
      '-f',
      'JSON,Pdf',
      '--title',
      'A4',
      '--pages',
      'Auto',
    ]
    const { stdout } = await keyfacts(args, { cwd })
    expect(JSON.parse(stdout)).toMatchObject({
      paper: 'a4',
      format: ['json', 'pdf'],
      title: 'A4',
      pages: 'auto',
    })
  })

  test('--print-config prints what would be used, as a configuration that gives the same', async () => {
    const cwd = await folder({ ...notes, 'keyfacts.config.json': '{ "title": "Bakery" }' })
    const args = ['--print-config', '--lang', 'de', '-f', 'json,pdf']
    const { code, stdout } = await keyfacts(args, { cwd })
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      title: 'Bakery',
      lang: 'de',
      format: ['json', 'pdf'],
    })
    await mkdir(join(cwd, 'again'))
    await put(cwd, { 'again/keyfacts.config.json': stdout })
    const again = await keyfacts(['--print-config', '--config', 'again/keyfacts.config.json'], {
      cwd,
    })
    expect(JSON.parse(again.stdout)).toEqual(JSON.parse(stdout))
    expect(Object.keys(await contents(cwd))).not.toContain('dist/facts.json')
  })
})
