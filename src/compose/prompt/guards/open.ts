import type { Draft } from '../draft.ts'
import { content, runOf, type Run, type Statement } from '../statement.ts'

/** `Use ▢`, `Can be ▢`: fewer than `enough` words that say something stand beside the blank, so that much else would fill it. */
export function isOpen({ hidden, front }: Draft, statement: Statement, enough: number): boolean {
  if (hidden.length === 0) return false
  const { pack, tokens, tags } = statement
  // A proper name is one answer, however little is left.
  if (hidden.some((span) => hasName(statement, runOf(statement, span)))) return false
  const runs = front.flatMap((piece) => (piece.type === 'text' ? [runOf(statement, piece)] : []))
  // What stands before a colon or an arrow asks by itself.
  const asks = (i: number): boolean =>
    tags[i] === 'colon' || tags[i] === 'arrow' || tokens[i]!.text === '='
  if (runs.some(({ from, to }) => tokens.slice(from, to).some((_, i) => asks(from + i))))
    return false
  // So does a condition: `If A, ▢`.
  const first = runs[0] && tokens[runs[0].from]
  if (first && pack?.conditions.has(first.lower)) return false
  const seen = runs.flatMap((run) => content(statement, run))
  const says = seen.filter(
    ({ type, lower }) => type === 'number' || pack?.generic.has(lower) !== true,
  )
  return says.length < enough
}

function hasName({ tags }: Statement, { from, to }: Run): boolean {
  return tags.slice(from, to).includes('name')
}
