import { someBetween } from '../../text/some-between.ts'
import { type ForeignLines, type Part, partsOf } from './parts.ts'

/**
 * `text`, as long as before, with only blanks where no marker needs anything: whole sections, and the words of items at the root of
 * a list. A fact needs its own block, what hangs below it, and what it hangs below.
 *
 * @param marks where a marker may be, ascending
 * @param foreign the lines of `text` in the syntax of other tools
 */
export function blankUnneeded(
  text: string,
  marks: readonly number[],
  foreign: ForeignLines,
): string {
  const parts = partsOf(text, foreign)
  if (parts === null) return text
  const isMarked = ({ start, end }: Part) => someBetween(marks, start, end)
  let spared = ''
  let at = 0
  const cut = (from: number, to: number, stub: string): void => {
    const lineEnd = text[to - 1] === '\n' ? '\n' : ''
    spared += text.slice(at, from) + stub.padEnd(to - from - lineEnd.length) + lineEnd
    at = to
  }
  for (const section of sectionsOf(parts, isMarked)) {
    const [first] = section
    if (!first) continue
    const { end } = section.at(-1)!
    const marked = section.filter(isMarked)
    if (marked.length === 0 && !section.some(({ wanted }) => wanted)) {
      cut(first.start, end, '')
    } else if (marked.every(({ type }) => type === 'item')) {
      for (const part of section) {
        const needless = part.type === 'item' && part.plain && !part.wanted && !isMarked(part)
        if (needless) cut(part.start, part.end, `${part.mark}x`)
      }
    }
  }
  return spared + text.slice(at)
}

/** What is between headings, but below no marked heading: all of that is its own. */
function sectionsOf(parts: readonly Part[], isMarked: (part: Part) => boolean): Part[][] {
  const sections: Part[][] = [[]]
  /** Depth of the marked heading that all belongs to. */
  let owner = 7
  for (const part of parts) {
    if (part.type !== 'heading') {
      if (owner > 6) sections.at(-1)!.push(part)
      continue
    }
    if (part.depth <= owner) owner = 7
    if (owner > 6 && isMarked(part)) owner = part.depth
    sections.push([])
  }
  return sections
}
