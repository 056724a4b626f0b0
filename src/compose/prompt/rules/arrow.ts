import type { Tag } from '../../language/pack.ts'
import { predicate } from '../grammar/clause.ts'
import { blank, type Rule } from '../draft.ts'
import { spanOf, textOf, type Run, type Statement } from '../statement.ts'
import { consequences } from '../blanks/consequence.ts'

/** `cause -> effect`, `a = b`: the right side; the left one where it is code. */
export const arrow: Rule = {
  name: 'arrow',
  confidence: 'medium',
  language: false,
  *propose(statement) {
    const { scope } = statement
    const at = lastArrow(statement)
    if (at < 0) return
    const right = trim(statement, { from: at + 1, to: scope.to })
    const left = trim(statement, { from: start(statement, at), to: at })
    if (!right || !left) return
    const sides = [...(acts(statement, right) ? consequences(statement, right) : []), right, left]
    for (const side of compares(statement, right) ? [left, right] : sides)
      yield { ...blank(statement, [spanOf(statement, side)]), name: textOf(statement, side) }
  },
}

/** `-> ring the bell`, `-> you have to …`: what is to be done is read up to its verb. */
function acts(statement: Statement, right: Run): boolean {
  const { tags, pack } = statement
  const found = pack ? predicate(statement, right) : null
  if (!found || !verbal.has(tags[found.verb.from]!)) return false
  return tags.slice(found.subject.from, found.subject.to).every((tag) => tag === 'pron')
}

const verbal: ReadonlySet<Tag> = new Set<Tag>(['finite', 'modal', 'have'])

function lastArrow({ tokens, tags, scope, marks }: Statement): number {
  const apart = marks.filter(({ type }) => type === 'math' || type === 'code')
  for (let i = scope.to - 2; i > scope.from; i--) {
    const token = tokens[i]!
    // A formula or a line of code is not cut in two.
    if (apart.some(({ start, end }) => start < token.start && end > token.end)) continue
    const equals = token.text === '=' && token.spaced && tokens[i + 1]!.spaced
    if ((tags[i] === 'arrow' || equals) && token.depth === tokens[scope.from]!.depth) return i
  }
  return -1
}

function start({ tags, scope }: Statement, at: number): number {
  for (let i = at - 1; i >= scope.from; i--)
    if (tags[i] === 'stop' || tags[i] === 'arrow') return i + 1
  return scope.from
}

function trim({ tags }: Statement, run: Run): Run | null {
  let { from, to } = run
  for (let i = from; i < to; i++) if (tags[i] === 'stop') to = i
  while (from < to && (tags[from] === 'comma' || tags[from] === 'dash')) from++
  return from < to ? { from, to } : null
}

/** `… => quicker than …`: the side that is compared says less than the other. */
function compares({ tokens, pack }: Statement, { from }: Run): boolean {
  return tokens.slice(from, from + 3).some((token) => pack?.than.has(token.lower))
}
