import type { Question } from '../../compose/index.ts'
import type { Extraction } from '../../types/index.ts'
import type { Made } from '../cache/cache.ts'

/** What one source gave. */
export interface Gathered {
  /** Of its extraction in the cache. */
  key: string
  extraction: Extraction
  /** One for each fact, and how they were asked; null where none were. */
  questions: Made<Question[]> | null
}
