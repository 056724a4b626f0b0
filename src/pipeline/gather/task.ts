import { type AskOptions, askAll, type Question } from '../../compose/index.ts'
import type { Extraction, RawFact } from '../../types/index.ts'
import { extractFile, type FileOptions } from './file.ts'

/** How questions are asked. Plain data: part of a cache's key. */
export interface Asking {
  /** BCP 47; of the facts whose source does not say its own. */
  lang: string
  options: AskOptions
}

/** One file, to be worked on here or in a thread. */
export interface Task {
  path: string
  bytes: Uint8Array
  options: FileOptions
  /** Null where it is not known yet. */
  asking: Asking | null
  /** What the file gave before it changed, asked in the same way; null: that is not known. */
  before: Known | null
}

export interface Known {
  extraction: Extraction
  /** One for each fact. */
  questions: readonly Question[]
}

export interface Done {
  extraction: Extraction
  /** One for each fact; null where it was not known how to ask. */
  questions: Question[] | null
}

/** Stages 2 to 4 for one file, and what stage 6 asks about its facts: that depends on no other file. */
export function work({ path, bytes, options, asking, before }: Task): Done {
  const extraction = extractFile(path, bytes, options)
  if (!asking) return { extraction, questions: null }
  const isSame = before !== null && before.extraction.lang === extraction.lang
  return { extraction, questions: askNew(extraction, asking, isSame ? before : null) }
}

/** Asks about the facts that were not there before; a question depends on its fact alone. */
function askNew(extraction: Extraction, asking: Asking, before: Known | null): Question[] {
  if (!before) return questionsOf(extraction, asking)
  const known = new Map(
    before.extraction.facts.map((fact, index) => [words(fact), before.questions[index]!]),
  )
  const found = extraction.facts.map((fact) => known.get(words(fact)))
  const facts = extraction.facts.filter((_, index) => !found[index])
  // A language takes long to load.
  if (facts.length === 0) return found as Question[]
  const asked = questionsOf({ facts, lang: extraction.lang }, asking)[Symbol.iterator]()
  return found.map((question) => question ?? asked.next().value!)
}

/** All of a fact but where in the file it is. */
function words({ source, ...fact }: RawFact): string {
  return JSON.stringify([source.path, fact])
}

export function questionsOf(
  { facts, lang }: Pick<Extraction, 'facts' | 'lang'>,
  asking: Asking,
): Question[] {
  return askAll(facts, lang ?? asking.lang, asking.options)
}
