import { phrase } from '../grammar/phrase.ts'
import type { Run, Statement } from '../statement.ts'

/**
 * `calls the ships via | VTS`: the name of what something is done with says more than the common words it is done to.
 * Null: what it is done to has a name of its own, or nothing with a name is used.
 */
export function means(statement: Statement, { from, to }: Run): Run | null {
  const { tokens, tags, pack } = statement
  if (!pack || !tokens[from]) return null
  const depth = tokens[from].depth
  let at = from
  for (; at < to && !leads(statement, at); at++) if (tags[at] === 'name') return null
  if (at === from || at >= to || tokens[at]!.depth !== depth) return null
  const found = phrase(statement, at + 1, to, false)
  // `by learning to call VTS`: a clause of its own.
  if (!found || found.from > at + 2 || tags[found.from] === 'verb') return null
  const own = tags.slice(found.from, found.to)
  // `via VTS or by hand`, `by calling VTS and lighting lamps`: one of two.
  const joins =
    tags[found.to] === 'and' || own.some((tag, i) => tag === 'and' && own[i + 1] === 'part')
  return own.includes('name') && !joins ? found : null
}

/** `via | VTS`, `by calling | VTS`. */
function leads({ tokens, tags, pack }: Statement, i: number): boolean {
  if (pack!.means.has(tokens[i]!.lower)) return true
  return tags[i] === 'part' && tokens[i]!.lower.endsWith('ing') && tags[i - 1] === 'adjunct'
}
