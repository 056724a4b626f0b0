import type { Question } from '../../compose/index.ts'
import type { Extraction } from '../../types/index.ts'

/** What one source gave. */
export interface Gathered {
  /** Of its extraction in the cache. */
  key: string
  extraction: Extraction
  /** One for each fact; null where none were asked. */
  questions: Question[] | null
}
