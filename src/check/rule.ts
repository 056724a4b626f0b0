import type { VFile } from 'vfile'
import type { Extraction, Fact, Marker } from '../types/index.ts'

/** What the rules look at: all of a build's facts, and where messages go. */
export interface Checked {
  facts: readonly Fact[]
  extractions: readonly Extraction[]
  markers: readonly Marker[]
  /** The file of a source, by path. */
  fileOf: (path: string) => VFile
  /** Where messages go that are about no single file. */
  general: VFile
}

/** A rule across facts: looks, and reports. */
export type CheckRule = (checked: Checked) => void
