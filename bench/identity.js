/**
 * Who is who: 60,000 facts against a lock of 60,000, in several shapes of notes and of edits; each in a process of its
 * own. To reach: a tenth edited or moved in 6 s and 600 MB. Usage: node bench/identity.js [FACTS] [RUNS]
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { identify } from '../lib/modules/identify/index.js'
import { formatLock, readLock } from '../lib/modules/lock/index.js'

const sample = new URL('../input/security-monitoring.md', import.meta.url)
const words = readFileSync(sample, 'utf8')
  .toLowerCase()
  .match(/\p{L}{2,}/gu)
const header = {
  keyfacts: 1,
  project: 'bench',
  deck: 'Bench',
  notetype: { id: 1_609_459_200_517, name: 'Key Fact' },
}

/** The same numbers for the same seed. */
function random(seed) {
  let state = seed * 7919 + 1
  return (below) => (state = (state * 48_271) % 2_147_483_647) % below
}

function sentence(seed, length = 8 + (seed % 8)) {
  const next = random(seed)
  return Array.from({ length }, () => words[next(words.length)]).join(' ')
}

/** A fact of file `file`, section `section`. */
const fact = (file, section, text, details = []) => ({
  path: `notes/chapter-${file % 20}/file-${file}.md`,
  headings: [`Chapter ${file}: ${sentence(file, 2)}`, sentence(file * 100 + section, 3)],
  context: [],
  text,
  details,
})

/** By file, 100 facts in each, 10 in a section. */
const usual = (count) =>
  Array.from({ length: count }, (_, n) =>
    fact(Math.floor(n / 100), Math.floor((n % 100) / 10), sentence(n + 1)),
  )

const reword = (text, n) => {
  const all = text.split(' ')
  return all.with(n % all.length, words[n % words.length]).join(' ')
}
const tenth = (facts, change) => facts.map((one, n) => (n % 10 === 3 ? change(one, n) : one))
const renamed = (one) => ({ ...one, path: one.path.replace('notes/', 'book/') })

/** Name → the facts before and after, and how many of them a careful reader knows again. */
const cases = {
  'a tenth edited or moved'(count) {
    const before = usual(count)
    const after = tenth(before, (one, n) =>
      n % 20 === 3
        ? { ...one, text: reword(one.text, n) }
        : { ...one, ...fact((n * 7) % (count / 100), n % 10, one.text) },
    )
    return { before, after }
  },
  'nothing changed'(count) {
    return { before: usual(count), after: usual(count) }
  },
  'no lock yet'(count) {
    return { before: [], after: usual(count) }
  },
  'all files renamed, a tenth edited'(count) {
    const before = usual(count)
    const after = tenth(before, (one, n) => ({ ...one, text: reword(one.text, n) }))
    return { before, after: after.map(renamed) }
  },
  'all in one file, a tenth edited'(count) {
    const before = usual(count).map((one) => ({ ...one, path: 'all.md' }))
    return { before, after: tenth(before, (one, n) => ({ ...one, text: reword(one.text, n) })) }
  },
  'all one text, a tenth moved'(count) {
    const before = usual(count).map((one) => ({ ...one, details: [one.text], text: 'Limits:' }))
    const after = tenth(before, (one, n) => ({ ...one, headings: [sentence(n, 3)] }))
    return { before, after }
  },
  'every fact edited'(count) {
    const before = usual(count)
    return { before, after: before.map((one, n) => ({ ...one, text: reword(one.text, n) })) }
  },
  'every fact replaced'(count) {
    const after = usual(count).map((one, n) => ({ ...one, text: sentence(n + count * 3) }))
    return { before: usual(count), after, again: 0 }
  },
}

const detail = (text) => ({
  type: 'item',
  text,
  markdown: text,
  markers: [],
  fact: null,
  details: [],
  content: [],
})

function extractions(facts) {
  const sources = new Map()
  for (const [n, { path, details, ...one }] of facts.entries()) {
    if (!sources.has(path)) sources.set(path, { path, skipped: false, facts: [] })
    const { facts } = sources.get(path)
    const start = { line: facts.length + 1, column: 1, offset: n }
    const source = { path, start, end: start, anchor: '' }
    const rest = {
      markers: ['📝'],
      kinds: ['exam'],
      placement: 'item',
      pins: [],
      row: null,
      source,
    }
    facts.push({ ...one, ...rest, details: details.map(detail) })
  }
  return [...sources.values()]
}

function scopeOf(sources, lock) {
  const read = new Set(sources.map(({ path }) => path))
  const gone = new Set(lock.facts.map(({ path }) => path).filter((path) => !read.has(path)))
  return { read, gone, kinds: new Set(['exam']) }
}

const none = { header: null, facts: [] }

/** In a process of its own: the lock of the notes before the edits, and the ids of their facts in order. */
function makeLock(name, count, folder) {
  const sources = extractions(cases[name](count).before)
  const { facts, spots } = identify(sources, none, scopeOf(sources, none), 'bench')
  const note = { hash: '0123456789abcdef', mod: 1_750_000_000, retired: false }
  const lines = facts.map(({ id }) => ({ id, ...spots.get(id), ...note }))
  writeFileSync(
    join(folder, 'lock'),
    formatLock({ header: lines.length > 0 ? header : null, facts: lines }),
  )
  const ids = facts
    .toSorted((a, b) => a.source.start.offset - b.source.start.offset)
    .map(({ id }) => id)
  writeFileSync(join(folder, 'ids.json'), JSON.stringify(ids))
}

/** In a process of its own: the seconds that reading and identify take, what is known again, the process's memory. */
function measure(name, count, folder) {
  const { after, again = count } = cases[name](count)
  const sources = extractions(after)
  const text = readFileSync(join(folder, 'lock'), 'utf8')
  const start = performance.now()
  const lock = readLock({ path: 'keyfacts.lock', toString: () => text })
  const read = performance.now()
  const { facts } = identify(sources, lock, scopeOf(sources, lock), 'bench')
  const end = performance.now()
  const memory = process.resourceUsage().maxRSS / 1024
  const ids = JSON.parse(readFileSync(join(folder, 'ids.json'), 'utf8'))
  const kept = facts.filter(({ id, source }) => ids[source.start.offset] === id).length
  const seconds = { read: (read - start) / 1000, identify: (end - read) / 1000 }
  return {
    ...seconds,
    memory,
    kept: ids.length === 0 ? 0 : kept,
    again: ids.length === 0 ? 0 : again,
  }
}

const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)]

function row(name, count, runs, folder) {
  const self = (...args) =>
    execFileSync(process.execPath, [fileURLToPath(import.meta.url), ...args], { encoding: 'utf8' })
  self('--lock', name, count, folder)
  const results = Array.from({ length: runs }, () =>
    JSON.parse(self('--measure', name, count, folder)),
  )
  const of = (key, digits) => median(results.map((result) => result[key])).toFixed(digits)
  const [{ kept, again }] = results
  const known = again === 0 ? `${kept} of 0` : `${((100 * kept) / again).toFixed(1)} %`
  return `| ${name} | ${of('read', 2)} | ${of('identify', 2)} | ${of('memory', 0)} | ${known} |`
}

function main([count = '60000', runs = '3']) {
  const folder = mkdtempSync(join(tmpdir(), 'keyfacts-identity-'))
  const head =
    '| edits | lock read, s | identify, s | process, MB | known again |\n|---|---|---|---|---|\n'
  process.stdout.write(
    `${Number(count).toLocaleString('en')} facts against a lock of as many\n\n${head}`,
  )
  for (const name of Object.keys(cases))
    process.stdout.write(`${row(name, count, Number(runs), folder)}\n`)
  rmSync(folder, { recursive: true })
}

const [first, name, count, folder] = process.argv.slice(2)
if (first === '--lock') makeLock(name, Number(count), folder)
else if (first === '--measure')
  process.stdout.write(JSON.stringify(measure(name, Number(count), folder)))
else main(process.argv.slice(2))
