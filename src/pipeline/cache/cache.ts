import type { Question } from '../../compose/index.ts'
import type { Extraction } from '../../types/index.ts'

/** Something that was made, with a digest of all that it was made of beside its source. */
export interface Made<Value> {
  of: string
  value: Value
}

/** The questions about the facts of a source, one for each. */
export interface Asked extends Made<Question[]> {
  /** Where the notes name the markers in their own words: those of them that name one, again. */
  named: Made<Question[]> | null
}

/** What an earlier build made of one source. Not to be changed. */
export interface Entry {
  /** Digest of all that the extraction depends on. */
  key: string
  extraction: Extraction
  questions: Asked | null
  /** What stage 6 asked to be kept. */
  cards: Made<unknown> | null
}

/** What earlier builds made of each source, and what this one adds. */
export interface Cache {
  /** Null: nothing is known of the source at `path` as it is now. */
  get(path: string, key: string): Entry | null
  /** What is known of the source at `path`, as it is or was before it changed. */
  last(path: string): Entry | null
  /** Takes the place of what was known of the source at `path`. */
  set(path: string, entry: Entry): void
  /** Keep what was set. Called once, when all is. */
  save(): void
}

export const noCache: Cache = {
  get: () => null,
  last: () => null,
  set: () => undefined,
  save: () => undefined,
}
