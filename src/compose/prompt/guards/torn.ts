import type { Span } from '../../question.ts'
import { runOf, type Statement } from '../statement.ts'
import type { Guard } from './judged.ts'

/** `Trinity House ▢`, `▢ vs red lamps`: half of a name, or of two that are set against each other. */
export const torn: Guard = ({ draft: { hidden, bare, all }, statement }) => {
  const { tokens, marks, pack } = statement
  if (!pack || pack.verbsLast || bare || all || hidden.length !== 1) return null
  const [span] = hidden as [Span]
  // What is asked was the author's own choice.
  if (marks.some(({ start, end }) => start === span.start && end === span.end)) return null
  const { from, to } = runOf(statement, span)
  const against = (i: number): boolean => pack.versus.has(tokens[i]?.lower ?? '')
  if (against(from - 1) || against(to)) return 'torn'
  return isNamed(statement, from) || isNamed(statement, to) ? 'torn' : null
}

/** Whether the words before and at `i` are parts of one name. */
function isNamed({ tokens, tags, text }: Statement, i: number): boolean {
  const [before, at] = [tokens[i - 1], tokens[i]]
  if (!before || !at || tags[i - 1] !== 'name' || tags[i] !== 'name') return false
  return text.slice(before.end, at.start) === ' '
}
