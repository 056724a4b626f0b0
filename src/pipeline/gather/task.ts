import { type AskOptions, askAll, type Question } from '../../compose/index.ts'
import type { Extraction } from '../../types/index.ts'
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
}

export interface Done {
  extraction: Extraction
  /** One for each fact; null where it was not known how to ask. */
  questions: Question[] | null
}

/** Stages 2 to 4 for one file, and what stage 6 asks about its facts: that depends on no other file. */
export function work({ path, bytes, options, asking }: Task): Done {
  const extraction = extractFile(path, bytes, options)
  return { extraction, questions: asking && questionsOf(extraction, asking) }
}

export function questionsOf(
  { facts, lang }: Pick<Extraction, 'facts' | 'lang'>,
  asking: Asking,
): Question[] {
  return askAll(facts, lang ?? asking.lang, asking.options)
}
