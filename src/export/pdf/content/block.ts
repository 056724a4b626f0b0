import type { Span } from '../model.ts'

/**
 * One thing on the sheet, in reading order; lengths are times the type size.
 *
 * `section` the bar of a section, `heading` a heading inside it, `lead` what several facts have above them, `fact`,
 * `detail` a point below a fact, `code` lines of code, `row` of a table.
 */
export interface Block {
  kind: 'section' | 'heading' | 'lead' | 'fact' | 'detail' | 'code' | 'row'
  /** From the column's start to the label. */
  indent: number
  /** From the label to the text. */
  hang: number
  /** Icons or bullet; empty: none. */
  label: Span[]
  /** Size of its type, times that of the sheet. */
  scale: number
  /** The text; of a `row`, its cells. */
  cells: Span[][]
  /** Widths of the cells, parts of one; `[1]` for text. */
  widths: number[]
  /** Of a `row`: whether it is the table's header. */
  header: boolean
  /** Id of the fact it shows or belongs to; null above the facts. */
  fact: string | null
  /** How deep it is in lists: 0 a fact or heading, 1 what hangs below it … */
  depth: number
}

/** A part of the sheet with a title of its own, `''`: none. */
export interface Section {
  title: string
  blocks: Block[]
}
