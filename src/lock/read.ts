import type { VFile } from 'vfile'
import { failure, report } from '../messages/index.ts'
import type { Lock, LockFact, LockHeader } from '../types/index.ts'
import { isHeader, isRecord, lockVersion, parseFact, parseHeader } from './line.ts'

/** What Git, and others after it, write into a file that they could not merge. */
const conflict = /^(?:<{7,}|={7,}|>{7,}|\|{7,}|%{7,}|\+{7,}|-{7,})(?: |$)/

/**
 * Read `keyfacts.lock`. What merging two branches breaks is mended: conflict markers are dropped and both sides read;
 * lines that say exactly the same are read once; two lines with one id are both given, for only the notes can tell
 * which one is right. What was mended is reported on `file`.
 *
 * @throws the failure `lock-newer`, or `lock-broken` with the line.
 */
export function readLock(file: VFile): Lock {
  const { lines, markers } = sides(String(file).replace(/^\uFEFF/, ''))
  const headers: LockHeader[] = []
  const facts: LockFact[] = []
  const isKnown = knowing()
  const share = sharing()
  for (const { text, number } of lines) {
    const value = parseLine(file, text, number)
    if (isHeader(value)) headers.push(readHeader(file, value, number))
    else {
      const fact = share(readFact(file, value, number))
      if (!isKnown(fact)) facts.push(fact)
    }
  }
  if (headers.length === 0 && facts.length > 0)
    throw failure('lock-broken', file.path, 1, 'expected a first line with the format version')
  const lock = { header: headers[0] ?? null, facts }
  reportMending(file, headers, markers, lock.facts)
  return lock
}

interface Line {
  text: string
  /** From 1. */
  number: number
}

/** The lines of both sides of every conflict; the common ancestor that some tools show between them is left out. */
function sides(text: string): { lines: Line[]; markers: number } {
  const lines: Line[] = []
  let markers = 0
  let ancestor = false
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim()
    if (conflict.test(line)) {
      markers++
      ancestor = line.startsWith('|')
    } else if (line !== '' && !ancestor) lines.push({ text: line, number: index + 1 })
  }
  return { lines, markers }
}

function parseLine(file: VFile, text: string, line: number): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    value = undefined
  }
  if (isRecord(value)) return value
  throw failure(
    'lock-broken',
    file.path,
    line,
    `expected one JSON object, got ${text.slice(0, 40)}`,
  )
}

function readHeader(file: VFile, value: Record<string, unknown>, line: number): LockHeader {
  const version = value['keyfacts']
  if (typeof version === 'number' && version > lockVersion)
    throw failure('lock-newer', file.path, String(version), lockVersion)
  if (version !== lockVersion)
    throw failure('lock-broken', file.path, line, `expected format ${lockVersion}`)
  const parsed = parseHeader(value)
  if ('wrong' in parsed) throw failure('lock-broken', file.path, line, parsed.wrong)
  return parsed.value
}

function readFact(file: VFile, value: Record<string, unknown>, line: number): LockFact {
  const parsed = parseFact(value)
  if ('wrong' in parsed) throw failure('lock-broken', file.path, line, parsed.wrong)
  return parsed.value
}

/** Tells whether a fact was told before, word for word; only of those with one id are the words kept. */
function knowing(): (fact: LockFact) => boolean {
  const first = new Map<string, LockFact>()
  const doubled = new Set<string>()
  return (fact) => {
    const same = first.get(fact.id)
    if (!same) {
      first.set(fact.id, fact)
      return false
    }
    doubled.add(JSON.stringify(same))
    const words = JSON.stringify(fact)
    const known = doubled.has(words)
    doubled.add(words)
    return known
  }
}

/** Gives facts of one place the same path, headings and parents: a lock of many facts takes less memory. */
function sharing(): (fact: LockFact) => LockFact {
  const paths = new Map<string, string>()
  const lists = new Map<string, string[]>()
  const one = <Value>(known: Map<string, Value>, key: string, value: Value): Value => {
    if (!known.has(key)) known.set(key, value)
    return known.get(key)!
  }
  const list = (words: string[]) => one(lists, JSON.stringify(words), words)
  return (fact) => ({
    ...fact,
    path: one(paths, fact.path, fact.path),
    headings: list(fact.headings),
    context: list(fact.context),
    kinds: list(fact.kinds),
    pins: list(fact.pins),
  })
}

function reportMending(file: VFile, headers: LockHeader[], markers: number, facts: LockFact[]) {
  const doubled = facts.length - new Set(facts.map((fact) => fact.id)).size
  if (markers > 0 || doubled > 0) report(file, 'lock-mended', undefined, markers, doubled)
  const [kept, ...others] = headers.map((header) => JSON.stringify(header))
  const other = others.find((header) => header !== kept)
  if (kept !== undefined && other !== undefined)
    report(file, 'lock-header-doubled', undefined, kept, other)
}
