import type { VFile } from 'vfile'

/**
 * From an offset in the mended text to one in the decoded, unmended text (after a BOM), both in
 * UTF-16 units. Monotone. Plain data, so that it can be cached and sent between threads.
 */
export interface OffsetMap {
  /** Ascending pairs, flat: `mended, original, mended, original …`. From `mended` on, the two texts run in step until the next pair. */
  readonly steps: readonly number[]
}

/** What repair learned about a file; `file.data.source`. */
export interface SourceData {
  /** `utf-8`, `utf-16le`, `utf-16be`. */
  encoding: string
  bom: boolean
  /** How many damaged markers were mended. */
  repaired: number
  /** Where markers were mended: as what the bytes had been read (`Mac Roman`, `cp1252`, `Latin-1`, or several, joined by ` + `). */
  damage: string | null
  /** Of the decoded text, line ends as LF; hex. */
  sha256: string
  /** The decoded text after a BOM, before any repair; positions of facts are positions in it. */
  original: string
  offsets: OffsetMap
}

declare module 'vfile' {
  interface DataMap {
    source: SourceData
  }
}

/** A Markdown file as read: `path` is relative to the root with `/`, `value` the bytes. */
export type SourceFile = VFile
