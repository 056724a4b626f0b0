import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { build, type BuildOptions, Failure, recoverLock, formatLock } from '../../src/index.ts'

const storage = `# Storage

- 📝 A bucket is kept in three zones of a region
  - over ten kilometres apart
- ❗ A file has at most five terabytes
- Prices
  - 💡 Use a lifecycle rule to move old files to a cheaper class

| Class | Retrieval |
|---|---|
| Archive | 📝 Five hours |
| Standard | 📝 At once |
`
const compute = `# Compute

- ❗ A function runs for at most fifteen minutes
- 📝 A function keeps its memory between two calls, sometimes
`

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'keyfacts-identity-'))
  await write('notes/storage.md', storage)
  await write('notes/more/compute.md', compute)
})
afterEach(() => rm(folder, { recursive: true }))

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true })
  await writeFile(join(folder, path), text)
}

let clock = 1_800_000_000

/** A build a minute later than the last. */
async function run(options: Partial<BuildOptions> = {}) {
  clock += 60
  const { dataset, ...built } = await build({
    cwd: folder,
    paths: ['notes'],
    out: join(folder, 'out'),
    format: ['apkg', 'json'],
    frozenLock: false,
    cache: false,
    now: clock,
    ...options,
  })
  const cards = dataset.cards.map(({ fact, mod }) => ({ id: fact.id, text: fact.text, mod }))
  return { ...built, dataset, cards, lock: await readFile(built.lockPath, 'utf8') }
}

describe('neither a line of the lock nor the time of a note changes with', () => {
  const same: [string, (text: string) => string][] = [
    ['nothing', (text) => text],
    ['a blank line', (text) => text.replace('# Storage\n', '# Storage\n\n\n')],
    ['blank lines in a list', (text) => text.replaceAll('\n- ', '\n\n- ')],
    ['other bullets', (text) => text.replaceAll('- ', '* ')],
    [
      'deeper indentation',
      (text) => text.replaceAll('\n  - ', '\n     - ').replaceAll('\n- ', '\n -   '),
    ],
    ['wrapped lines', (text) => text.replace('three zones', 'three\n  zones')],
    ['a realigned table', (text) => text.replace('| Archive |', '|   Archive    |')],
    ['line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
    ['text that is no fact', (text) => `${text}\nSome more words, *unmarked*.\n`],
    ['a variation selector', (text) => text.replace('❗', '❗\uFE0F')],
  ]

  it.each(same)('%s', async (_, change) => {
    const before = await run()
    await write('notes/storage.md', change(storage))
    const after = await run()
    expect(after.lock).toBe(before.lock)
    expect(after.cards).toEqual(before.cards)
  })

  it('another commit in the address of the source', async () => {
    await write(
      'notes/storage.md',
      `${storage}\n📝 See [the rules](more/compute.md) for functions\n`,
    )
    const sourceUrl = (commit: string) => `https://example.org/blob/${commit}/{path}{anchor}`
    const before = await run({ sourceUrl: sourceUrl('1f2e3d') })
    const after = await run({ sourceUrl: sourceUrl('4c5b6a') })
    expect(after.lock).toBe(before.lock)
    expect(after.cards).toEqual(before.cards)
  })
})

describe('one lock, one root', () => {
  const ways: [string, Partial<BuildOptions>][] = [
    ['by folder', {}],
    ['by its files', { paths: ['notes/storage.md', 'notes/more/compute.md'] }],
    ['by glob', { paths: ['notes/**/*.md'] }],
    ['with paths that are not tidy', { paths: ['./notes/../notes/'] }],
  ]

  it.each(ways)('the notes are built %s', async (_, options) => {
    const before = await run()
    const after = await run(options)
    expect(after.lock).toBe(before.lock)
    expect(after.cards).toEqual(before.cards)
  })

  it('the notes are built from inside the folder', async () => {
    const before = await run()
    const inside = { cwd: join(folder, 'notes'), paths: ['.'] }
    expect((await run(inside)).lock).toBe(before.lock)
    expect((await run({ cwd: join(folder, 'notes/more'), paths: ['..'] })).lock).toBe(before.lock)
  })

  it('a part of the notes is built, and a fact is gone there: nothing else is retired', async () => {
    const before = await run()
    await write('notes/more/compute.md', compute.split('\n').slice(0, 3).join('\n'))
    const part = await run({ paths: ['notes/more'] })
    const alone = await run({ cwd: join(folder, 'notes/more'), paths: ['compute.md'] })
    expect(part.changes.retired).toHaveLength(1)
    expect(part.cards).toHaveLength(1)
    expect(alone.lock).toBe(part.lock)
    expect((await run()).cards.map(({ id }) => id)).toEqual(
      before.cards.map(({ id }) => id).filter((id) => id !== part.dataset.retired[0]!.id),
    )
  })
})

it('a folder is moved, a file renamed, both with a small edit', async () => {
  const before = await run()
  await mkdir(join(folder, 'notes/book'))
  await rename(join(folder, 'notes/more'), join(folder, 'notes/book/part one'))
  await rename(join(folder, 'notes/storage.md'), join(folder, 'notes/book/01-storage.md'))
  await write('notes/book/01-storage.md', storage.replace('at most five', 'no more than five'))
  const after = await run()
  const ids = (cards: { id: string }[]) => new Set(cards.map(({ id }) => id))
  expect(ids(after.cards)).toEqual(ids(before.cards))
})

it('a lost lock is made again from the dataset', async () => {
  const before = await run()
  await rm(before.lockPath)
  const refused = await run().catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(Failure)
  const dataset = JSON.parse(await readFile(join(folder, 'out/facts.json'), 'utf8'))
  await writeFile(before.lockPath, formatLock(recoverLock(dataset.facts, before.dataset.lock!)))
  const after = await run()
  const withoutMod = before.cards.map(({ id, text }) => ({ id, text, mod: clock }))
  expect(after.cards).toEqual(withoutMod)
  expect(after.changes).toMatchObject({ added: [], edited: [], moved: [], retired: [] })
})

it('two machines without a lock agree', async () => {
  const here = await run()
  await rm(here.lockPath)
  await rm(join(folder, 'out'), { recursive: true })
  const there = await run({ paths: ['notes/more/compute.md', 'notes/storage.md'] })
  expect(there.cards.map(({ id }) => id)).toEqual(here.cards.map(({ id }) => id))
})

it('a lock of a newer version ends the build, and nothing is written', async () => {
  const { lockPath, lock } = await run()
  await writeFile(lockPath, lock.replace('"keyfacts":1', '"keyfacts":2'))
  await rm(join(folder, 'out'), { recursive: true })
  await expect(run()).rejects.toMatchObject({ ruleId: 'lock-newer', exitCode: 2 })
  await expect(readFile(join(folder, 'out/deck.apkg'))).rejects.toThrow('ENOENT')
})

it('conflict markers are mended, and the lock is written clean', async () => {
  const { lockPath, lock } = await run()
  const lines = lock.trimEnd().split('\n')
  const other = lines[2]!.replace(/"mod":\d+/, '"mod":1900000000').replace(/"hash":"./, '"hash":"x')
  const broken = [
    ...lines.slice(0, 2),
    '<<<<<<< HEAD',
    lines[2],
    '=======',
    other,
    '>>>>>>> b',
    ...lines.slice(3),
    '',
  ]
  await writeFile(lockPath, broken.join('\n'))
  const after = await run()
  expect(after.lock.split('\n')).toHaveLength(lines.length + 1)
  expect(after.lock.match(/"mod":1900000001/g)).toHaveLength(1)
  expect(after.files.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))).toContain(
    'lock-mended',
  )
})
