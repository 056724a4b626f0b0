import { hasLines } from './size.ts'

/** Lines of one paragraph in a list, quote or footnote: the parser looks back over all of them at each line that nothing marks as its own. */
export const mostLazy = 5000

/** What opens a quote or a footnote, an item, or an item whose number goes on. */
const quote = /^[ \t]*(?:>[ \t]*|\[\^[^\]]+\]:)+/u
const item = /^[ \t]*(?:[-*+]|1[.)])(?=[ \t]|$)/u
const numbered = /^[ \t]*\d{1,9}[.)](?=[ \t]|$)/u
/** What ends a paragraph: nothing, a heading, a rule, a fence. */
const end = /^[ \t]*(?:$|#{1,6}[ \t]|`{3}|~{3})/u

/**
 * Offset of the first line behind `mostLazy` others in one paragraph of a list, quote or footnote; null: there is none. With such lines the
 * parser's time grows with the square (micromark's `initialize/document.js`, `writeToChild`).
 */
export function findLazy(value: string): number | null {
  if (!hasLines(value, mostLazy)) return null
  /** Lines since a container was opened; -1: none is. */
  let run = -1
  let ordered = false
  let start = 0
  for (const line of value.split('\n')) {
    const quoted = quote.exec(line)?.[0].length ?? 0
    const rest = line.slice(quoted)
    const counted = numbered.test(rest)
    if (end.test(rest)) run = -1
    // In a numbered list the next number opens an item; elsewhere but 1 opens none within a paragraph.
    else if (item.test(rest) || (counted && (ordered || run < 0))) [run, ordered] = [0, counted]
    else if (run >= 0) run++
    else if (quoted > 0) [run, ordered] = [0, false]
    if (run > mostLazy) return start
    start += line.length + 1
  }
  return null
}
