import type { GlyphRun, Style } from './fonts/index.ts'

/** Names of colours: those of the template, and `marker:` with a marker's kind. */
export type Ink = string

/** How a stretch of text looks. */
export interface Format {
  style: Style
  ink: Ink
  /** Times the type size of the sheet. */
  scale: number
  /** Lifted above the base line, ems of its own size: superscripts, subscripts. */
  rise: number
  /** Colour behind it, or null. */
  fill: Ink | null
  strike: boolean
  /** Absolute address, or null. */
  link: string | null
}

/** A stretch of text of one format; `\n` ends a line. */
export interface Span {
  text: string
  format: Format
}

/** A stretch of one word, or the white space after it. */
export interface Token {
  text: string
  runs: readonly GlyphRun[]
  /** Times the type size of the sheet. */
  width: number
  format: Format
  /** Bidi embedding level: odd is right to left. */
  level: number
}

/** What is not broken unless it is wider than a line: tokens `[from, to)`, then white space, if any. */
export interface Box {
  from: number
  to: number
  /** Times the type size. */
  width: number
  /** Width of the white space after it, times the type size. */
  space: number
  /** A line ends after it. */
  ends: boolean
}

/** Text measured once; can be broken at any width. */
export interface Paragraph {
  tokens: readonly Token[]
  boxes: readonly Box[]
  /** Width on one line, times the type size. */
  total: number
  /** Width of the widest box, times the type size. */
  widest: number
  rtl: boolean
  /** Line height its faces need, relative to the sheet's own; 1 for Latin. */
  tall: number
}
