import type { Face, Glyph } from '../fonts/index.ts'
import type { Block } from '../content/block.ts'
import type { Ink } from '../model.ts'

/** All points, y downwards from the top of the page. */
export interface Rect {
  x: number
  y: number
  width: number
  height: number
  ink: Ink
}

/** Glyphs of one face, size and colour. */
export interface PlacedRun {
  x: number
  width: number
  text: string
  face: Face
  glyphs: Glyph[]
  size: number
  ink: Ink
  /** Above the base line. */
  rise: number
  strike: boolean
  link: string | null
}

export interface PlacedLine {
  x: number
  /** Of the base line. */
  y: number
  width: number
  runs: PlacedRun[]
  /** Behind the text. */
  fills: Rect[]
  /** White space stood at its end. */
  spaced: boolean
}

/** What one column shows of a block. */
export interface PlacedPart {
  /** Index of its block: parts of one block have the same. */
  index: number
  block: Block
  page: number
  column: number
  top: number
  bottom: number
  label: PlacedLine | null
  /** Lines of each cell; one cell for text. */
  cells: PlacedLine[][]
  bars: Rect[]
}

/** A line that says which section goes on at the top of a column. */
export interface PlacedNote {
  page: number
  line: PlacedLine
}

/** A sheet with everything in its place. */
export interface PlacedSheet {
  width: number
  height: number
  pages: number
  size: number
  columns: number
  /** Part of each column that is used, before its slack is spread. */
  used: number[]
  title: PlacedLine[]
  legend: PlacedLine[]
  parts: PlacedPart[]
  /** `(cont.)`, titles of later pages: not part of the text. */
  notes: PlacedNote[]
  footers: PlacedNote[]
  rules: (Rect & { page: number })[]
}
