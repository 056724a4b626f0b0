import type { VFile } from 'vfile'
import type { SheetMemory } from '../export/pdf/index.ts'
import type { Cache } from './cache/cache.ts'
import type { ReadDisk } from '../read/index.ts'
import type {
  Artifact,
  Changes,
  Dataset,
  Fact,
  Identified,
  Lock,
  Stamped,
  Templates,
} from '../types/index.ts'

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

/** Whose facts they are, and which: known before any card is made. */
export interface Found extends Pick<Dataset, 'title' | 'lang' | 'markers'> {
  /** Absolute folder of the notes. */
  root: string
  facts: readonly Fact[]
  templates: Templates
}

/** All that a build knows before it writes: what `check`, `diff` and `watch` look at. */
export interface Plan {
  /** Absolute folder of the notes. */
  root: string
  /** Absolute; where the lock is or would be written. */
  lockPath: string
  /** `lockDigest` of the lock file as it was read; null where there is none. */
  lockDigest: string | null
  /** The lock as it was read, mended; `header` is null before the first build. */
  lock: Lock
  /** Carries the messages about the lock. */
  lockFile: VFile
  /** Who is who, and what has changed since the lock. */
  identified: Identified
  /** Cards with `mod`, and the lock as this build would write it. */
  stamped: Stamped
  dataset: Dataset
  templates: Templates
  /** Carries messages about no single file; has no path. */
  general: VFile
  /** All that may carry messages: every source read, by path, then the lock, then `general`. */
  files: VFile[]
  /** Sources whose markers were mended, and as what they had been read. */
  repaired: { path: string; markers: number; damage: string }[]
}

/** What is left of a plan once it may be built: who the facts were before, and the lock itself, take as much memory as the facts. */
export interface Shipment extends Omit<Plan, 'lock' | 'identified' | 'stamped'> {
  /** What has changed since the lock. */
  changes: Changes
  /** Notes that the next import updates. */
  updated: number
  /** The lock from now on; null where it is not to be written. */
  lockAfter: Uint8Array | null
}

/** A file of a build on the disk. */
export interface WrittenFile {
  /** Absolute. */
  path: string
  bytes: number
  /** `16 pt, 2 columns`; `''` where there is nothing to say. */
  summary: string
  /** Whether its bytes differ from what was there. */
  changed: boolean
}

export interface BuildResult extends Shipment {
  artifacts: Artifact[]
  /** The outputs (none where `out` is `-`), then the lock where one was to be written. */
  written: WrittenFile[]
  /** No lock was there: the first build of these notes. */
  firstBuild: boolean
  /** Wall time, milliseconds. */
  milliseconds: number
}
