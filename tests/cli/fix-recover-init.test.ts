import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { contents, folder, keyfacts, notes, put } from './keyfacts.ts'

describe.concurrent('fix', () => {
  const damaged = '# Bread\r\n\r\n- üìù Yeast\r\n- caf\u00E9 stays\r\n'
  const mended = '# Bread\r\n\r\n- 📝 Yeast\r\n- caf\u00E9 stays\r\n'
  const wide = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')
  const files = () => ({
    'a.md': `\uFEFF${damaged}`,
    'wide.md': wide(damaged),
    'fine.md': '- 📝 Fine\n',
    'text.txt': damaged,
  })

  test('mends the notes, and leaves encoding, byte order mark, line ends and other files', async () => {
    const cwd = await folder(files())
    const { code, stderr } = await keyfacts(['fix'], { cwd })
    expect(code).toBe(0)
    expect(stderr).toMatch(/^mended 2 notes\n {2}a\.md: 1 damaged marker \(UTF-8 that was read as /)
    expect(await contents(cwd)).toEqual(
      await contents(
        await folder({ ...files(), 'a.md': `\uFEFF${mended}`, 'wide.md': wide(mended) }),
      ),
    )
    expect((await keyfacts(['fix'], { cwd })).stderr).toBe('nothing to mend\n')
  })

  test('--dry-run shows a diff and writes nothing', async () => {
    const cwd = await folder(files())
    const before = await contents(cwd)
    const { code, stdout, stderr } = await keyfacts(['fix', '--dry-run', 'a.md'], { cwd })
    expect(code).toBe(0)
    expect(stdout).toContain('--- a/a.md\n+++ b/a.md\n')
    expect(stdout).toMatch(/^-- üìù Yeast\r?$/m)
    expect(stdout).toMatch(/^\+- 📝 Yeast\r?$/m)
    expect(stderr).toContain('would mend 1 note')
    expect(await contents(cwd)).toEqual(before)
  })

  test('bytes that are no text stay as they are', async () => {
    const around = (marker: string) =>
      Buffer.concat([
        Buffer.from(`- ${marker} Yeast `),
        Buffer.from([0xff, 0xfe]),
        Buffer.from('\n'),
      ])
    const cwd = await folder({ 'a.md': around('üìù') })
    await keyfacts(['fix'], { cwd })
    expect(await readFile(join(cwd, 'a.md'))).toEqual(around('📝'))
  })
})

describe.concurrent('recover', () => {
  test('is not asked for where the dataset was made before any deck', async () => {
    const cwd = await folder(notes)
    await keyfacts(['-q', '-f', 'json'], { cwd })
    expect((await keyfacts(['-f', 'apkg,json'], { cwd })).code).toBe(0)
    // A deck was there: learners may have it.
    await rm(join(cwd, 'keyfacts.lock'))
    expect((await keyfacts(['-f', 'apkg,json'], { cwd })).stderr).toContain('keyfacts recover')
    // No deck, and facts under other ids: a deck may have been made elsewhere.
    await rm(join(cwd, 'dist/deck.apkg'))
    await put(cwd, { 'bread.md': '# Bread\n\n- 📝 Yeast dies above 60 °C\n' })
    expect((await keyfacts(['-f', 'apkg,json'], { cwd })).stderr).toContain('keyfacts recover')
  })

  test('makes a lost lock again: every fact keeps its id', async () => {
    const cwd = await folder({ ...notes, 'keyfacts.config.yaml': 'title: Bakery\n' })
    await keyfacts(['-q', '-f', 'apkg,json'], { cwd })
    const idsOf = async () =>
      (
        JSON.parse(await readFile(join(cwd, 'dist/facts.json'), 'utf8')) as {
          facts: { id: string; text: string }[]
        }
      ).facts
    const before = await idsOf()
    // Once reworded, an id is no longer what a first build would give.
    await put(cwd, { 'bread.md': '# Bread\n\n- 📝 Yeast dies above 60 °C\n- 💡 Weigh the flour\n' })
    await keyfacts(['-q', '-f', 'apkg,json'], { cwd })
    await rm(join(cwd, 'keyfacts.lock'))

    const stopped = await keyfacts(['-f', 'apkg,json'], { cwd })
    expect(stopped.code).toBe(1)
    expect(stopped.stderr).toContain('keyfacts recover')

    const { code, stderr } = await keyfacts(['recover', 'dist/facts.json'], { cwd })
    expect(code).toBe(0)
    expect(stderr).toContain('wrote keyfacts.lock, which knows 3 facts and the deck "Bakery"')
    expect(await keyfacts(['diff'], { cwd })).toMatchObject({ stdout: 'nothing changed\n' })
    expect((await keyfacts(['-q', '-f', 'apkg,json'], { cwd })).code).toBe(0)
    expect((await idsOf()).map(({ id }) => id)).toEqual(before.map(({ id }) => id))
  })

  test('writes over no whole lock, and with --dry-run none at all', async () => {
    const cwd = await folder(notes)
    await keyfacts(['-q', '-f', 'apkg,json'], { cwd })
    const lock = join(cwd, 'keyfacts.lock')
    const text = await readFile(lock, 'utf8')
    expect(await keyfacts(['recover', 'dist/facts.json'], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/keyfacts\.lock is there and whole/) as string,
    })
    expect(await readFile(lock, 'utf8')).toBe(text)
    await rm(lock)
    const { stderr } = await keyfacts(['recover', 'dist/facts.json', '--dry-run'], { cwd })
    expect(stderr).toContain('would write')
    expect(Object.keys(await contents(cwd))).not.toContain('keyfacts.lock')
  })

  test('a broken lock is written over', async () => {
    const cwd = await folder(notes)
    await keyfacts(['-q', '-f', 'apkg,json'], { cwd })
    await writeFile(join(cwd, 'keyfacts.lock'), 'gone\n')
    expect((await keyfacts(['recover', 'dist/facts.json'], { cwd })).code).toBe(0)
    expect((await keyfacts(['check'], { cwd })).code).toBe(0)
  })

  test('refuses the dataset of other notes', async () => {
    const cwd = await folder({
      ...Object.fromEntries(Object.entries(notes).map(([name, text]) => [`in/${name}`, text])),
      'else/x.md': '- 📝 x\n',
    })
    await keyfacts(['in', '-q', '-f', 'json'], { cwd })
    expect(await keyfacts(['recover', 'dist/facts.json', 'else'], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/none of its notes is in else/) as string,
    })
  })
})

describe.concurrent('init', () => {
  test('writes what a project needs, and the build that it proposes works', async () => {
    const cwd = await folder()
    const { code, stderr } = await keyfacts(['init'], { cwd })
    expect(code).toBe(0)
    expect(stderr).toMatch(
      /wrote keyfacts\.config\.yaml\nwrote \.gitattributes\nwrote sample\.md\nNext: keyfacts build\n/,
    )
    expect(await readFile(join(cwd, '.gitattributes'), 'utf8')).toBe(
      'keyfacts.lock merge=union text eol=lf\n',
    )
    const run = await keyfacts(['build', '-f', 'apkg,json'], { cwd })
    expect(run.stderr).toMatch(/^4 facts /)
    expect(run.code).toBe(0)
  })

  test('overwrites nothing, adds its one line, and needs no sample where there are notes', async () => {
    const mine = {
      'keyfacts.config.json': '{ "title": "Mine" }',
      '.gitattributes': '*.png binary',
      'note.md': '- 📝 Mine\n',
    }
    const cwd = await folder(mine)
    await keyfacts(['init'], { cwd })
    const after = {
      ...mine,
      '.gitattributes': '*.png binary\nkeyfacts.lock merge=union text eol=lf\n',
    }
    expect(await contents(cwd)).toEqual(await contents(await folder(after)))
    await keyfacts(['init'], { cwd })
    expect(await contents(cwd)).toEqual(await contents(await folder(after)))
  })

  test('needs no sample where the notes are in a folder', async () => {
    const cwd = await folder({ 'notes/bells/fog.md': '- 📝 Fog\n', 'node_modules/a/a.md': '' })
    const { stderr } = await keyfacts(['init'], { cwd })
    expect(stderr).not.toContain('sample.md')
  })

  test('in another folder, which it makes', async () => {
    const cwd = await folder()
    const { stderr } = await keyfacts(['init', 'course'], { cwd })
    expect(stderr).toContain('Next: keyfacts build course\n')
    expect(Object.keys(await contents(cwd))).toEqual([
      'course/.gitattributes',
      'course/keyfacts.config.yaml',
      'course/sample.md',
    ])
  })
})
