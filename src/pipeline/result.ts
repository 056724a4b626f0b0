import type { VFile } from 'vfile'
import type { Artifact, Changes, Dataset, Lock } from '../types/index.ts'

/** What a stage may know of the world: passed in, so that equal input gives equal bytes. */
export interface Environment {
  /** Absolute; relative paths of the settings start here. */
  cwd: string
  /** Seconds since 1970; `SOURCE_DATE_EPOCH` where that is set. */
  now: number
  /** Seconds of `SOURCE_DATE_EPOCH`, else null: only then a date is printed anywhere. */
  sourceDate: number | null
  /** `CI` is set: the lock is frozen unless the settings say otherwise. */
  ci: boolean
  stdin?: NodeJS.ReadableStream
  /** Called as sources are done, for a progress bar. */
  onProgress?: (done: number, total: number) => void
  /** Ends the work early; nothing is written. */
  signal?: AbortSignal
}

/** All that a build knows before it writes: what `check`, `diff` and `watch` look at. */
export interface Plan {
  /** Absolute folder of the notes. */
  root: string
  /** Absolute; where the lock is or would be written. */
  lockPath: string
  /** The lock as it was read, mended; `header` is null before the first build. */
  lockBefore: Lock
  /** Text of the lock file as it was read; null where there is none. */
  lockText: string | null
  /** The lock as this build would write it; null where no lock is needed (`--format json`). */
  lockAfter: Lock | null
  changes: Changes
  dataset: Dataset
  /** Every source read, by path, with its messages; and messages of no single source on one VFile of path `''`. */
  files: VFile[]
  /** Sources whose markers were mended. */
  repaired: { path: string; markers: number; damage: string }[]
  /** Notes that the learner's next import updates: their `mod` rises. */
  updated: number
  /** Of `updated`, those whose text is as the lock knows it: only the rendering changed. */
  rerendered: number
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

export interface BuildResult extends Plan {
  artifacts: Artifact[]
  /** Outputs in the order written, the lock last where it was written. */
  written: WrittenFile[]
  /** No lock was there: the first build of these notes. */
  firstBuild: boolean
  /** Wall time, milliseconds. */
  milliseconds: number
}
