import { runOf } from '../statement.ts'
import type { Guard } from './judged.ts'

/** `older than`, `less steep than`: one word of a comparison can be guessed; `as steep a bank as` is half of one. */
export const compared: Guard = ({ draft: { hidden, bare, all }, statement }) => {
  const { tokens, tags, pack } = statement
  if (!pack || pack.verbsLast || bare || all || hidden.length !== 1) return null
  const { from, to } = runOf(statement, hidden[0]!)
  const as = (i: number): boolean => tokens[i]?.lower === pack.as
  if (as(from - 1) && tokens.slice(to, to + near).some((_, i) => as(to + i))) return 'compared'
  const one = to === from + 1 && tags[from] !== 'name' && tags[from] !== 'num'
  return one && pack.than.has(tokens[to]?.lower ?? '') ? 'compared' : null
}

/** So many words may stand before the second `as`. */
const near = 3
