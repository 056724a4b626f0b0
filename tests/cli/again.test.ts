import { appendFile, cp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { faulty } from './faults.ts'
import { contents, folder, keyfacts, project, put, type Run } from './keyfacts.ts'

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)
const notes = {
  'notes/net.md':
    '# Net\n\n- 📝 A router forwards **packets** ![](map.png)\n- 💡 See [names](names.md) for more\n',
  'notes/names.md': '# Names\n\n- ❗ A CNAME cannot stand at the **apex**\n',
  'notes/map.png': pixel,
}
const flags = ['notes', '--format', 'apkg,json']

const build = (cwd: string, more: string[] = []): Promise<Run> =>
  faulty([...flags, ...more], cwd, null)

const withCache = { ...notes, 'node_modules/.keep': '' }

/** A project with a cache whose last build wrote an edited fact into lock and outputs. */
async function built(): Promise<string> {
  const cwd = await folder({
    ...withCache,
    'notes/names.md': '# Names\n\n- ❗ No CNAME stands at the **apex**\n',
  })
  expect((await build(cwd)).code).toBe(0)
  await put(cwd, notes)
  expect((await build(cwd)).stderr).toContain('since the lock: 1 edited')
  return cwd
}

/** The same where the lock cannot be read, and so nothing be built. */
const again = (cwd: string, more: string[] = [], lock = 'notes/keyfacts.lock'): Promise<Run> =>
  faulty([...flags, ...more], cwd, { each: `open ${lock}`, do: { kind: 'error', code: 'EIO' } })

const noDeck = ['--import', join(project, 'tests/cli/preload/no-deck.mjs')]

describe.concurrent('the same build again', () => {
  test('nothing changed: nothing is made, and that is said', async () => {
    const cwd = await built()
    const before = await contents(cwd)
    const { code, stderr } = await again(cwd)
    expect({ code, stderr }).toMatchObject({ code: 0 })
    expect(stderr).toMatch(/^3 facts .*\nnothing changed\n/)
    expect(stderr).toMatch(/deck\.apkg .* 3 cards, unchanged\n/)
    expect(await contents(cwd)).toEqual(before)
    expect((await again(cwd)).stderr).toMatch(/^3 facts .*\nnothing changed\n/)
    expect((await again(cwd, ['--no-cache'])).code).not.toBe(0)
  })

  test('what a build says after one that changed nothing is what it says after one that did', async () => {
    const cwd = await built()
    const short = await build(cwd)
    const long = await build(cwd, ['--no-cache'])
    // Without progress and time.
    const said = ({ stderr }: Run) => /^\d+ facts[^]*(?=^\d+\.\d+ s\n)/mu.exec(stderr)?.[0]
    expect(said(short)).toBe(said(long))
    expect(said(short)).toContain('nothing changed')
    expect(short.code).toBe(0)
  })

  test('it is known after the first build, where that wrote outside of the notes', async () => {
    const cwd = await folder(withCache)
    const outside = ['--lock', 'keyfacts.lock', '--out', 'out']
    const first = await build(cwd, outside)
    expect(first.stderr).toContain('Commit keyfacts.lock')
    const second = await again(cwd, outside, 'keyfacts.lock')
    expect(second.stderr).toMatch(/^3 facts .*\nnothing changed\n/)
    expect(second.stderr).not.toContain('Commit')
    expect(second.code).toBe(0)
  })

  test.each([
    ['a note is edited', 'rename notes/keyfacts.lock', 'notes/net.md'],
    ['the lock is edited', 'unlink notes/.keyfacts-turn', 'notes/keyfacts.lock'],
    ['an output is edited', 'unlink notes/.keyfacts-turn', 'dist/facts.json'],
  ])('%s while the build ends: it is made anew', async (_, each, path) => {
    const cwd = await built()
    await appendFile(join(cwd, 'notes/names.md'), '- 📝 Names are read **backwards**\n')
    const edit = { kind: 'append', path: join(cwd, path), text: '\n' } as const
    const { stderr } = await faulty(flags, cwd, { each, do: edit })
    expect(stderr).toContain('since the lock: 1 added')
    expect((await again(cwd)).code).not.toBe(0)
  })

  test('what was said of the lock that was read is not said again of the one that was written', async () => {
    const cwd = await built()
    const lock = join(cwd, 'notes/keyfacts.lock')
    const [header = '', ...lines] = (await readFile(lock, 'utf8')).split('\n')
    await writeFile(lock, [header, header.replace('"deck":"', '$&Other '), ...lines].join('\n'))
    expect((await build(cwd)).stderr).toContain('second header in the lock')
    const next = await build(cwd)
    expect(next.stderr).not.toContain('second header in the lock')
    expect(next.stderr).toContain('nothing changed')
  })

  const changes: Record<string, (cwd: string) => Promise<unknown>> = {
    'a note is edited': (cwd) => appendFile(join(cwd, 'notes/net.md'), '- 📝 New\n'),
    'a note is new': (cwd) => put(cwd, { 'notes/new.md': '- 📝 New\n' }),
    'a note is gone': (cwd) => rm(join(cwd, 'notes/names.md')),
    'an image is another': (cwd) =>
      writeFile(join(cwd, 'notes/map.png'), Buffer.concat([pixel, pixel])),
    'an image is gone': (cwd) => rm(join(cwd, 'notes/map.png')),
    'an output was edited': (cwd) => appendFile(join(cwd, 'dist/facts.json'), ' '),
    'an output is gone': (cwd) => rm(join(cwd, 'dist/deck.apkg')),
    'a killed build left a file': (cwd) => put(cwd, { 'dist/.left': '' }),
    'the lock was edited': (cwd) => appendFile(join(cwd, 'notes/keyfacts.lock'), '\n'),
    'the cache was brought along': async (cwd) => {
      const cache = join(cwd, 'node_modules/.cache')
      await cp(cache, `${cache}-copy`, { recursive: true })
      await rm(cache, { recursive: true })
      await rename(`${cache}-copy`, cache)
    },
    'a folder is ignored': (cwd) => put(cwd, { 'notes/.keyfactsignore': 'net.md\n' }),
    'the configuration is another': (cwd) =>
      put(cwd, { 'notes/keyfacts.config.json': '{ "cards": { "off": ["marked term"] } }' }),
  }
  test.each(Object.keys(changes))('%s: it is made anew', async (name) => {
    const cwd = await built()
    await changes[name]!(cwd)
    expect((await again(cwd)).code).not.toBe(0)
  })

  test('a line that is no fact changes the dataset, and no deck is made for it', async () => {
    const cwd = await built()
    await appendFile(join(cwd, 'notes/net.md'), '\nNo fact.\n')
    const { code, stderr } = await keyfacts(flags, { cwd, node: noDeck })
    expect({ code, stderr }).toMatchObject({ code: 0 })
    expect(stderr).toMatch(/deck\.apkg .* 3 cards, unchanged\n/)
    expect(stderr).not.toMatch(/facts\.json .* unchanged\n/)
    expect((await keyfacts([...flags, '-o', 'other'], { cwd, node: noDeck })).code).not.toBe(0)
  })

  test('what was kept gives the same bytes as what is read anew', async () => {
    const cwd = await built()
    await appendFile(join(cwd, 'notes/net.md'), '- 📝 New\n')
    const kept = await keyfacts([...flags, '--out', 'kept'], { cwd })
    const anew = await keyfacts([...flags, '--out', 'anew', '--no-cache'], { cwd })
    expect([kept.code, anew.code]).toEqual([0, 0])
    const all = await contents(cwd)
    for (const file of ['deck.apkg', 'facts.json']) {
      expect(all[`kept/${file}`]).toBe(all[`anew/${file}`])
    }
  })

  test('a sheet that is made beside a deck is the one that is made alone', async () => {
    // Too much for the page: what it leaves out is said, wherever it was made.
    const lines = Array.from({ length: 900 }, (_, line) => `- 📝 Fact ${line} is about ${line * 7}`)
    const cwd = await folder({ 'notes/a.md': `# All\n\n${lines.join('\n')}\n` })
    const alone = await keyfacts(['notes', '-o', 'alone', '-f', 'pdf'], { cwd })
    const beside = await keyfacts(['notes', '-o', 'beside', '-f', 'pdf', '-f', 'apkg'], { cwd })
    const all = await contents(cwd)
    expect(all['beside/cheatsheet.pdf']).toBe(all['alone/cheatsheet.pdf'])
    const said = /Cannot fit all facts on the sheet .*/
    expect(said.exec(alone.stderr)?.[0]).toBeDefined()
    expect(said.exec(beside.stderr)?.[0]).toBe(said.exec(alone.stderr)?.[0])
  })

  test('a sheet that cannot be made beside a deck ends the build with its own words', async () => {
    const cwd = await folder({
      'notes/a.md': '# All\n\n- 📝 One fact is enough\n',
      'notes/keyfacts.config.json': '{ "sheet": { "fonts": ["none.ttf"] } }',
    })
    const { code, stderr } = await keyfacts(['notes', '-o', 'out'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain('none.ttf')
    expect(Object.keys(await contents(cwd))).not.toContain('out/deck.apkg')
  })

  test('threads give the same bytes as one thread', async () => {
    // Each folder is too small for threads, both together are not.
    const text = (folder: string, file: number) =>
      `# ${folder} ${file}\n\n${Array.from({ length: 600 }, (_, line) => `- ${line % 50 === 0 ? '📝 ' : ''}Line ${line} of ${folder} ${file} says that **${line * file}** items are enough for a test\n`).join('')}`
    const files = ['a', 'b'].flatMap((folder) =>
      Array.from(
        { length: 13 },
        (_, file) => [`${folder}/${file}.md`, text(folder, file)] as const,
      ),
    )
    const size = files.reduce((sum, [, data]) => sum + data.length, 0)
    expect(size).toBeGreaterThan(1_000_000)
    expect(size).toBeLessThan(1_900_000)
    const cwd = await folder({
      ...Object.fromEntries(files),
      'keyfacts.config.json': '{}',
      'node_modules/.keep': '',
    })
    const make = (...args: string[]) => keyfacts([...args, '-f', 'json'], { cwd })
    await make('a', '-o', 'out')
    await make('b', '-o', 'out')
    expect((await make('.', '-o', 'one')).code).toBe(0)
    expect((await make('.', '-o', 'several', '--no-cache')).code).toBe(0)
    const all = await contents(cwd)
    expect(all['one/facts.json']).toBe(all['several/facts.json'])
    expect(all['one/facts.json']).toContain('"facts": 12')
  })
})
