import type { Extraction } from '../../types/index.ts'
import type { Asked } from '../cache/cache.ts'

/** What one source gave. */
export interface Gathered {
  /** Of its extraction in the cache. */
  key: string
  extraction: Extraction
  /** Null where none were asked. */
  questions: Asked | null
}
