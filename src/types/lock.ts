import type { Fact } from './fact.ts'

/** First line of `keyfacts.lock`. */
export interface LockHeader {
  /** Format version. */
  keyfacts: 1
  /** Project key: part of every new id's hash. */
  project: string
  /** The deck's name, fixed at the first build. */
  deck: string
  /** The notes' language as guessed at the first build: a later note must not change the other cards. */
  lang?: string
  /** Anki's notetype id and name, fixed at the first build. */
  notetype: LockNotetype
}

/** The notetype of a project's notes: the shared one, or one of its own where it has templates of its own. */
export interface LockNotetype {
  id: number
  name: string
  /** Own templates only: digest of their text, and the time, seconds, of their last change. */
  own?: { hash: string; mod: number }
}

/** One fact's line: what is needed to know it again, and the state of its note. */
export interface LockFact {
  id: string
  path: string
  headings: string[]
  /** The enclosing items; of a table cell also its row's label and its column. */
  context: string[]
  text: string
  /** Ordinal among facts equal in path, headings, context and text; from 0. */
  n: number
  /** Sketch of the words below the fact (`src/lock/sketch.ts`), to know a "Limitations:" again; `''`: no details. */
  details: string
  /** Kinds, to know which facts a switched-off marker had. */
  kinds: string[]
  pins: string[]
  /** Content hash of what the learner sees. */
  hash: string
  /** The note's modification time, seconds since 1970. */
  mod: number
  /** Which wording keeps the card's front unique in its deck, once chosen; absent: the plain one. */
  variant?: number
  retired: boolean
}

export interface Lock {
  /** Null before the first build. */
  header: LockHeader | null
  /** As read it may hold two lines with one id (merged branches): identify keeps the one that fits the notes. */
  facts: LockFact[]
}

/** What this build has seen, and so may judge. */
export interface Scope {
  /** Paths read completely in this build. */
  read: ReadonlySet<string>
  /** Paths of the lock that are gone from the disk inside the root. */
  gone: ReadonlySet<string>
  /** Kinds whose marker is switched on. */
  kinds: ReadonlySet<string>
}

/** How a fact was known again. */
export type Match = 'pin' | 'same' | 'moved' | 'edited' | 'moved-edited' | 'revived'

export interface Change {
  id: string
  /** As the lock had it; null: added. */
  before: LockFact | null
  /** As the notes have it; null: retired. */
  after: Fact | null
  /** Null: it was not. */
  match: Match | null
}

export interface Changes {
  added: Change[]
  edited: Change[]
  moved: Change[]
  retired: Change[]
  revived: Change[]
  /** Facts known again at the same place with the same text. */
  unchanged: number
}
