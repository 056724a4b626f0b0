import type { VFile } from 'vfile'
import type { SheetMemory } from '../export/pdf/index.ts'
import type { ReadDisk } from '../read/index.ts'
import type { Cache } from './cache/cache.ts'

/** What a build may know of the world: passed in, so that equal input gives equal bytes. */
export interface Environment {
  /** Absolute; relative paths of the settings start here. */
  cwd: string
  /** Seconds since 1970; `SOURCE_DATE_EPOCH` where that is set. */
  now: number
  /** Seconds of `SOURCE_DATE_EPOCH`, else null: only then a date is printed anywhere. */
  sourceDate: number | null
  /** `CI` is set: the lock is frozen unless the settings say otherwise. */
  ci: boolean
  /** Where what was read is kept from one build to the next; absent: on the disk, in `node_modules/.cache`. */
  cache?: Cache | undefined
  /** What one sheet leaves for the next, where one process makes many. */
  sheetMemory?: SheetMemory | undefined
  /** What the notes are read from; absent: the machine's own. */
  disk?: ReadDisk | undefined
  stdin?: AsyncIterable<Uint8Array | string> | undefined
  /** Called as sources are done, for a progress bar. */
  onProgress?: ((done: number, total: number) => void) | undefined
  /** Called with the notes, and so their messages, as soon as they are read: what ends a build later is shown after them. */
  onFiles?: ((files: readonly VFile[], root: string) => void) | undefined
  /** Ends the work early; nothing is written. */
  signal?: AbortSignal | undefined
}
