import { VFile } from 'vfile'
import { identify } from '../../src/identify/index.ts'
import { formatLock, readLock } from '../../src/lock/index.ts'
import { stamp } from '../../src/stamp/index.ts'
import type {
  Card,
  Extraction,
  Fact,
  Identified,
  Lock,
  LockHeader,
  RawDetail,
  RawFact,
  Scope,
  Stamped,
  StampOptions,
} from '../../src/types/index.ts'

/** A fact as a test writes it; a string is its text. */
export type Written =
  | string
  | {
      text: string
      under?: string[]
      within?: string[]
      below?: string[]
      kinds?: string[]
      pins?: string[]
      row?: { label: string; column: string }
    }

/** Notes: path → facts in order. */
export type Notes = Record<string, Written[]>

export const header: LockHeader = {
  keyfacts: 1,
  project: 'course',
  deck: 'Course',
  notetype: { id: 1_609_459_200_517, name: 'Key Fact' },
}

export const noLock: Lock = { header: null, facts: [] }
export const allKinds: readonly string[] = ['exam', 'practice', 'limit']

export function rawFact(path: string, written: Written, line = 1): RawFact {
  const fact = typeof written === 'string' ? { text: written } : written
  const { kinds = ['exam'], row } = fact
  const point = { line, column: 1, offset: line * 100 }
  return {
    markers: kinds,
    kinds,
    placement: row ? 'cell' : 'item',
    text: fact.text,
    markdown: fact.text,
    content: [{ type: 'text', value: fact.text }],
    headings: fact.under ?? ['Course'],
    context: fact.within ?? [],
    details: (fact.below ?? []).map(rawDetail),
    marked: [],
    row: row ? { ...row, cells: [] } : null,
    source: { path, start: point, end: { ...point, column: 80 }, anchor: '#course' },
    tags: [],
    pins: fact.pins ?? [],
  }
}

export function rawDetail(text: string): RawDetail {
  return { type: 'item', text, markdown: text, markers: [], fact: null, details: [], content: [] }
}

export function extraction(path: string, facts: readonly Written[]): Extraction {
  return {
    path,
    sha256: '',
    encoding: 'utf-8',
    repaired: 0,
    damage: null,
    skipped: false,
    title: null,
    lang: null,
    starters: {},
    facts: facts.map((fact, index) => rawFact(path, fact, index + 1)),
    legend: {},
    messages: [],
  }
}

/** All of the notes read: what the lock has beside them is gone. */
export function wholeScope(notes: Notes, lock: Lock, kinds: readonly string[] = allKinds): Scope {
  const read = new Set(Object.keys(notes))
  const gone = lock.facts.map(({ path }) => path).filter((path) => !read.has(path))
  return { read, gone: new Set(gone), kinds: new Set(kinds) }
}

export interface Built extends Stamped {
  identified: Identified
  /** In reading order. */
  ids: string[]
  /** Ids by text, in reading order; of equal texts all. */
  idsOf(text: string): string[]
  idOf(text: string): string
}

export interface BuildOptions extends Partial<StampOptions> {
  scope?: Scope
  project?: string
  /** What the card of a fact looks like, beside its text and details. */
  style?: string
  kinds?: readonly string[]
}

/** Identify, a card as simple as can be, stamp. The lock is read from its own text, as in life. */
export function build(notes: Notes, lock: Lock = noLock, options: BuildOptions = {}): Built {
  const { scope = wholeScope(notes, lock, options.kinds), project = 'course', style = '' } = options
  const extractions = Object.entries(notes).map(([path, facts]) => extraction(path, facts))
  const identified = identify(extractions, lock, scope, project)
  const cards = identified.facts.map((fact) => card(fact, style))
  const stamped = stamp(cards, identified, lock, { now: 1000, header, ...options })
  const ids = identified.facts.map(({ id }) => id)
  const idsOf = (text: string): string[] =>
    identified.facts.filter((fact) => fact.text === text).map(({ id }) => id)
  return {
    ...stamped,
    lock: readLock(new VFile({ path: 'keyfacts.lock', value: formatLock(stamped.lock) })),
    identified,
    ids,
    idsOf,
    idOf: (text) => {
      const [id, ...others] = idsOf(text)
      if (id === undefined || others.length > 0) throw new Error(`${others.length} more: ${text}`)
      return id
    },
  }
}

export function card(fact: Fact, style = ''): Card {
  const details = fact.details.map(({ text }) => text).join('\n')
  return {
    fact,
    prompt: fact.text,
    answer: fact.text,
    rule: 'whole',
    confidence: 'low',
    breadcrumb: fact.headings,
    html: fact.text,
    fields: {
      Prompt: `${style}${fact.text}`,
      Answer: fact.text,
      Context: fact.headings.join(' › '),
      Details: details,
      Hint: '',
      Kind: fact.kinds.join(' '),
      Source: `${fact.source.path}${fact.source.anchor}`,
    },
    tags: fact.kinds,
    url: null,
    media: [],
    deck: 'Course',
  }
}

export function lockFile(text: string): VFile {
  return new VFile({ path: 'keyfacts.lock', value: text })
}
