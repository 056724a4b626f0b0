import { hasLines } from './size.ts'
import { closesFence, heading, opensFence, thematicBreak } from './unneeded/shapes.ts'
import { widthOf } from './unneeded/line.ts'

/** Lines that only go on a paragraph of a list, quote or footnote: at each the parser looks back over all of them. */
export const mostLazy = 5000

const quote = /^(?: {0,3}> ?)+/
const item = /^[ \t]*(?:[-*+]|\d{1,9}[.)]|\[\^[^\]]+\]:)(?:[ \t]+|$)/

/** What is open: so many quotes, and within them items by the columns that their texts stand at, the outermost first. */
interface Open {
  quotes: number
  columns: number[]
}

/**
 * Offset of the first line behind `mostLazy` others that are lazy (CommonMark 0.31, section 5.1) in one paragraph, null: there is
 * none. With them the parser's time grows with the square (micromark's `initialize/document.js`, `writeToChild`).
 */
export function findLazy(value: string): number | null {
  if (!hasLines(value, mostLazy)) return null
  let open: Open = { quotes: 0, columns: [] }
  let fence = ''
  let lazy = 0
  let afterBlank = true
  let start = 0
  for (const line of value.split('\n')) {
    const marks = quote.exec(line)?.[0] ?? ''
    const quotes = marks.split('>').length - 1
    const rest = line.slice(marks.length)
    const text = rest.trimStart()
    const column = widthOf(rest.slice(0, rest.length - text.length))
    const within = open.columns.at(-1) ?? 0
    const goesOn = quotes >= open.quotes && (text === '' || column >= within)
    if (fence !== '' && goesOn) {
      if (closesFence(text, fence)) fence = ''
    } else if (text === '') {
      if (quotes < open.quotes) open = { quotes, columns: [] }
      fence = ''
      afterBlank = true
    } else {
      // Further in, a paragraph goes on whatever it looks like.
      const deep = column - (goesOn ? within : 0) > 3
      const rule = !deep && (thematicBreak.test(text) || heading.test(text))
      const mark = deep || rule ? '' : (item.exec(rest)?.[0] ?? '')
      const opens = deep ? '' : opensFence(rest.slice(mark.length).trimStart())
      // Code is not gone on with.
      const anew = afterBlank || fence !== '' || rule || mark !== '' || opens !== ''
      fence = opens
      if (quotes > open.quotes || (anew && quotes < open.quotes)) open = { quotes, columns: [] }
      if (anew) open.columns = open.columns.filter((other) => other <= column)
      if (anew) lazy = 0
      else if (!goesOn && ++lazy > mostLazy) return start
      if (mark !== '') open.columns.push(widthOf(mark))
      afterBlank = false
    }
    start += line.length + 1
  }
  return null
}
