import type { RetiredNote, StampedCard } from './card.ts'
import type { LockHeader } from './lock.ts'
import type { Marker } from './marker.ts'

export interface DatasetMarker extends Marker {
  /** Facts that carry it. */
  count: number
}

export interface DatasetSource {
  path: string
  sha256: string
  encoding: string
  repaired: number
  facts: number
}

/** An image in the package: content-hashed `name`, bytes. */
export interface Media {
  name: string
  data: Uint8Array
}

/** All facts in reading order (source path, then position), with sources and markers. */
export interface Dataset {
  title: string
  /** BCP 47. */
  lang: string
  markers: DatasetMarker[]
  /** Every file read, sorted by path. */
  sources: DatasetSource[]
  cards: StampedCard[]
  retired: RetiredNote[]
  media: Media[]
  /** Null where no lock is in play (`--format json`). */
  lock: LockHeader | null
}

/** One file to be written. */
export interface Artifact {
  /** File name in the output folder. */
  name: string
  data: Uint8Array
  /** For the summary: `16 pt, 2 columns`. */
  summary?: string
}

/** Turns a dataset into artifacts; writes nothing. */
export interface Exporter<Context, Data = Dataset> {
  export(dataset: Data, context: Context): Promise<Artifact[]>
}
