import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  askAll,
  compose,
  defaultMarkers as markers,
  exporters,
  extract,
  type Extraction,
  identify,
  listSources,
  loadTemplates,
  lockDigest,
  formatLock,
  parse,
  plan,
  readSource,
  repair,
  stamp,
  version,
  writeAll,
} from '../../src/index.ts'

test('the stages, one by one, make the cards and the lock of a build', async () => {
  const root = await mkdtemp(join(tmpdir(), 'keyfacts-stages-'))
  const note =
    '---\nlang: en\n---\n# Harbour\n\n- 📝 The basin is **4 m** deep\n- ❗ Max 12 boats\n'
  await writeFile(join(root, 'a.md'), note)
  const lockPath = join(root, 'keyfacts.lock')
  const whole = await plan({ cwd: root, now: 7 })
  const header = whole.stamped.lock.header!

  const place = { root, lockPath, lockGiven: false, cwd: root }
  const { paths } = await listSources(['.'], place)
  const extractions: Extraction[] = []
  for (const path of paths) {
    const file = await readSource(root, path)
    repair(file, markers)
    const found = extract(parse(file), file, markers)
    const { sha256, encoding, repaired } = file.data.source!
    const rest = { path, sha256, encoding, repaired, damage: null, starters: {}, messages: [] }
    extractions.push({ ...found, ...rest })
  }
  const lock = { header, facts: [] }
  const kinds = new Set(markers.map(({ kind }) => kind))
  const scope = { read: new Set(paths), gone: new Set<string>(), kinds }
  const identified = identify(extractions, lock, scope, header.project)
  const { texts } = await loadTemplates(null)
  const asked = askAll(identified.facts, 'en', { off: [], texts, markers })
  const { cards } = compose(identified.facts, {
    markers,
    texts,
    languages: new Map(paths.map((path) => [path, 'en'])),
    questions: new Map(identified.facts.map(({ id }, index) => [id, asked[index]!])),
    settled: new Map(),
    sourceUrl: null,
    deck: header.deck,
    deckPer: 'build',
    images: new Map(),
    keep: (_path, _parts, make) => make(),
    files: new Map(),
  })
  const stamped = stamp(cards, identified, lock, { now: 7 })
  expect(stamped).toEqual(whole.stamped)

  const json = await exporters.json()
  const [facts] = await json.export({ ...whole.dataset, cards: stamped.cards }, { version })
  const text = formatLock(stamped.lock)
  const after = new TextEncoder().encode(text)
  const write = (before: string | null) =>
    writeAll({
      outputs: [{ path: join(root, 'facts.json'), data: facts!.data }],
      lock: { path: lockPath, before, after },
      inputs: { root, paths },
    })
  await write(null)
  expect(await readFile(lockPath, 'utf8')).toBe(text)
  expect(await write(lockDigest(text))).toMatchObject([{ changed: false }, { changed: false }])
  await rm(root, { recursive: true })
})
