import type { VFile } from 'vfile'
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
