/** One line of a text. */
export interface Line {
  /** Without its end. */
  text: string
  /** Offsets in the text; `end` is after the line's end. */
  start: number
  end: number
  /** Offset of its first sign. */
  first: number
  isBlank: boolean
  /** Columns of blanks before its first sign; a tab goes to the next multiple of four. */
  column: number
}

/** The lines of `text` (line ends LF) from the offset `from` on. */
export function* linesOf(text: string, from: number): Generator<Line> {
  for (let start = from, end = from; start < text.length; start = end) {
    const newline = text.indexOf('\n', start)
    end = newline < 0 ? text.length : newline + 1
    const line = text.slice(start, newline < 0 ? end : newline)
    const blanks = /^[ \t]*/.exec(line)![0]
    const isBlank = blanks.length === line.length
    const first = start + blanks.length
    yield { text: line, start, end, first, isBlank, column: widthOf(blanks) }
  }
}

/** Columns that `text` takes at the margin. */
export function widthOf(text: string): number {
  let column = 0
  for (const char of text) column += char === '\t' ? 4 - (column % 4) : 1
  return column
}
