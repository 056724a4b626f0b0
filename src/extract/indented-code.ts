import type { Code } from 'mdast'
import { leadingSign } from './legend/symbol.ts'
import type { MarkerPattern } from './marker-pattern.ts'

/** What was meant as facts, and is code for its indentation. */
export interface LostFacts {
  /** Lines that start with a marker. */
  lines: number
  /** The marker of the first of them, and its offset. */
  emoji: string
  offset: number
}

/** What may stand before a marker that is first in its line. */
const beforeMarker = /^[ \t>]*(?:(?:[-*+•]|\d{1,9}[.)])[ \t]+)?(?:\[[ xX]\][ \t]+)?[*_]{0,3}/u

/** The facts in `node`, code of the text `value`; null: none, or the code is between fences, and so is meant. */
export function lostIn(
  { position }: Code,
  value: string,
  markers: MarkerPattern,
): LostFacts | null {
  const start = position?.start.offset
  const end = position?.end.offset
  if (start === undefined || end === undefined || /[`~]/u.test(value.charAt(start))) return null
  let lost: LostFacts | null = null
  let offset = start
  for (const line of value.slice(start, end).split('\n')) {
    const [before] = beforeMarker.exec(line)!
    const emoji = factIn(line.slice(before.length), markers)
    if (emoji !== null) {
      lost ??= { lines: 0, emoji, offset: offset + before.length }
      lost.lines++
    }
    offset += line.length + 1
  }
  return lost
}

/** The marker that `words` start with; null: none, or one without words. */
function factIn(words: string, markers: MarkerPattern): string | null {
  const { marker, sign = '' } = leadingSign(words, markers) ?? {}
  const rest = words.slice(sign.length)
  // `!!ready` is a word of many languages.
  const isOperator = /^[!-/:-@]+$/u.test(sign) && !/^\s/u.test(rest)
  return marker && /[\p{L}\p{N}]/u.test(rest) && !isOperator ? marker.emoji : null
}
