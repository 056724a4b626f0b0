import type { Draft } from '../draft.ts'
import { runOf, type Statement } from '../statement.ts'

/** `the ▢`: one common word is hidden, no name and no number. Much else may fill its blank. */
export function isLone(draft: Draft, statement: Statement): boolean {
  return lone(draft, statement) !== null
}

/** Much else could stand for the one common word that is hidden: `accessible`, `all ▢`. */
export function isVague(draft: Draft, statement: Statement): boolean {
  const { tokens, tags, pack } = statement
  const at = lone(draft, statement)
  if (at === null || !pack) return false
  const goesOn = tags[at + 1] === 'prep' || tags[at + 1] === 'adjunct'
  const counted = !goesOn && pack.quantifiers.has(tokens[at - 1]?.lower ?? '')
  return counted || pack.vague.has(tokens[at]!.lower)
}

/** Where the one common word stands that is hidden. */
function lone({ hidden, bare }: Draft, statement: Statement): number | null {
  if (hidden.length !== 1 || bare || !statement.pack) return null
  const { from, to } = runOf(statement, hidden[0]!)
  const { type, text } = statement.tokens[from]!
  const common = type === 'word' && statement.tags[from] !== 'name' && !/[-/]/u.test(text)
  return to === from + 1 && common ? from : null
}
