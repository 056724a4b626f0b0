/** Nested quotes and lists, counted together; no author's notes come near, and the parser's time grows with its square. */
export const deepest = 50

/** A text whose quotes and lists are nested no deeper than `deepest`. */
export interface Shallow {
  /** As long as the original; the marks of deeper quotes and items are stand-ins. */
  value: string
  /** Offset of the first stand-in; null: there is none. */
  first: number | null
}

/** What opens a container, and what stands in for it: characters that Unicode keeps free of any meaning. */
const marks = '>-*+.)'
const standIn = (index: number): string => String.fromCharCode(0xfdd0 + index)
const standIns = /[\uFDD0-\uFDD5]/gu

/** Take the meaning from the marks of quotes and list items that are nested too deeply. */
export function limitDepth(value: string): Shallow {
  // No line that starts with so few blanks and marks can be that deep, as a tab is worth two levels.
  if (!/^[ \t>*+\-.)\d]{50}/mu.test(value)) return { value, first: null }
  const cut: number[] = []
  /** Columns of the quotes and items that are open. */
  const open: number[] = []
  let start = 0
  for (const line of value.split('\n')) {
    cutLine(line, start, open, cut)
    start += line.length + 1
  }
  if (cut.length === 0) return { value, first: null }
  let shallow = ''
  let at = 0
  for (const offset of cut) {
    shallow += value.slice(at, offset) + standIn(marks.indexOf(value[offset]!))
    at = offset + 1
  }
  return { value: shallow + value.slice(at), first: cut[0]! }
}

/** Add to `cut` the offsets of the marks of `line` that are too deep. */
function cutLine(line: string, start: number, open: number[], cut: number[]): void {
  if (/^[ \t]*([-*_])[ \t]*(?:\1[ \t]*){2,}$/u.test(line)) return
  const mark = /[ \t]*(?:(>)|([-*+]|\d{1,9}[.)])(?=[ \t]|$))/uy
  let column = 0
  let at = 0
  for (let match = mark.exec(line); match; match = mark.exec(line)) {
    for (; at < mark.lastIndex; at++) column += line[at] === '\t' ? 4 - (column % 4) : 1
    while (open.length > 0 && open.at(-1)! >= column) open.pop()
    if (open.length >= deepest) cut.push(start + mark.lastIndex - 1)
    else open.push(column)
  }
}

/** `text` with the marks that stand-ins stand for. */
export function restore(text: string): string {
  return text.replace(standIns, (char) => marks[char.charCodeAt(0) - 0xfdd0]!)
}
