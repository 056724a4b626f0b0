import type { Span } from '../../question.ts'
import { runOf, type Run, type Statement } from '../statement.ts'
import type { Guard } from './judged.ts'

/** `Trinity House ▢`, `▢ vs red lamps`: half of a name, or of two that are set against each other. */
export const torn: Guard = ({ draft: { hidden, bare, all }, statement }) => {
  const { text, tokens, marks, pack } = statement
  if (!pack || pack.verbsLast || bare || all || hidden.length !== 1) return null
  const [span] = hidden as [Span]
  // What is asked was the author's own choice.
  if (marks.some(({ start, end }) => start === span.start && end === span.end)) return null
  if (isOwner(text, span)) return 'torn'
  const { from, to } = runOf(statement, span)
  const against = (i: number): boolean => pack.versus.has(tokens[i]?.lower ?? '')
  if (against(from - 1) || against(to)) return 'torn'
  if (pack.genitives.has(tokens[to]?.lower ?? '') && isCut(statement, { from, to })) return 'torn'
  return isNamed(statement, from) || isNamed(statement, to) ? 'torn' : null
}

/** `two | keepers’ boats`: the sign behind tells whose they are. */
function isOwner(text: string, { end }: Span): boolean {
  return text[end - 1] === 's' && /^['’]\s\p{L}/u.test(text.slice(end, end + 3))
}

/** `the keeping | of lamps`; but for a number, and for `of` what the headings say anyway. */
function isCut({ tokens, tags, tokenStems, known, pack }: Statement, { from, to }: Run): boolean {
  const counts = tokens.slice(from, to).some(({ lower }) => pack!.numberWords.has(lower))
  if (counts || tags[to - 1] !== 'noun' || tags.slice(from, to).includes('num')) return false
  let at = to + 1
  while (tags[at] === 'det') at++
  return tokenStems[at]?.every((stem) => known.has(stem)) !== true
}

/** Whether the words before and at `i` are parts of one name. */
function isNamed({ tokens, tags, text }: Statement, i: number): boolean {
  const [before, at] = [tokens[i - 1], tokens[i]]
  if (!before || !at || tags[i - 1] !== 'name' || tags[i] !== 'name') return false
  return text.slice(before.end, at.start) === ' '
}
