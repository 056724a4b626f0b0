import type { Tag } from '../../language/pack.ts'
import { blank, type Rule } from '../draft.ts'
import type { Predicate } from '../grammar/clause.ts'
import { means } from '../blanks/means.ts'
import { behind, compared, objects, predicates } from '../grammar/predicates.ts'
import { content, spanOf, type Run, type Statement } from '../statement.ts'
import { nounLike } from '../grammar/tags.ts'

/** With its phrases, what something is like is asked up to so many words that say something. */
const longest = 5

/** What follows the main verb: `Use X`, `must have X`, `is X`, `solves X`. */
export const object: Rule = {
  name: 'object',
  confidence: 'medium',
  language: true,
  guessable: true,
  *propose(statement) {
    for (const found of predicates(statement)) {
      const like =
        compared(statement, found) ?? quality(statement, found) ?? qualityLast(statement, found)
      if (like) yield blank(statement, [spanOf(statement, like)])
      const tool = means(statement, found.rest)
      if (tool) yield blank(statement, [spanOf(statement, tool)])
      for (const run of objects(statement, found.rest)) {
        const done = manner(statement, run)
        if (done) yield blank(statement, [spanOf(statement, done)])
        if (!isHalf(statement, run)) yield blank(statement, [spanOf(statement, run)])
      }
    }
    for (const { rest } of predicates(statement)) {
      const run = behind(statement, rest)
      if (run) yield { ...blank(statement, [spanOf(statement, run)]), instead: true }
    }
  },
}

/** `Skip ▢`: one of two words, and no name. */
function isHalf(statement: Statement, run: Run): boolean {
  const { tags, scope, pack, place } = statement
  if (pack?.verbsLast || !place.at(-1)?.direct || tags.slice(run.from, run.to).includes('name'))
    return false
  return content(statement, scope).length === 2 && content(statement, run).length === 1
}

/** `is visible to every ship`: an adjective alone says too little. */
function quality(statement: Statement, { copula, rest }: Predicate): Run | null {
  const { tags, tokens, pack } = statement
  if (
    !copula ||
    rest.from >= rest.to ||
    tags[rest.from] !== 'adj' ||
    isNominal(tags[rest.from + 1])
  )
    return null
  // `available in the north`: where is the question.
  if (pack?.hollowHeads.has(tokens[rest.from]!.lower)) return null
  let to = rest.from
  while (
    to < rest.to &&
    tags[to] !== 'comma' &&
    tags[to] !== 'open' &&
    tokens[to]!.depth === tokens[rest.from]!.depth
  )
    to++
  // `heavy, slow and old`: an enumeration goes on.
  if (tags[to] === 'comma') return null
  const run = { from: rest.from, to }
  const size = content(statement, run).length
  return size > 1 && size <= longest ? run : null
}

/** `ist in der Bucht drehbar`: in German what something is like closes the clause. */
function qualityLast({ tags, tokens, pack }: Statement, { copula, rest }: Predicate): Run | null {
  if (!copula || !pack?.verbsLast) return null
  let to = rest.from
  while (to < rest.to && !closing.has(tags[to]!) && tokens[to]!.depth === tokens[rest.from]!.depth)
    to++
  const { lower } = tokens[to - 1]!
  const leads = pack.hollowHeads.has(lower) || pack.generic.has(lower) || pack.vague.has(lower)
  const behind = to - 2 > rest.from && nounLike.has(tags[to - 2]!)
  return behind && tags[to - 1] === 'adj' && !leads ? { from: to - 1, to } : null
}

const closing: ReadonlySet<Tag> = new Set<Tag>(['comma', 'open', 'and', 'sub', 'rel'])

/** `muss | täglich | geputzt und geölt | werden`: no noun is left to ask for, so how and what is done are one answer. */
function manner({ tags, pack }: Statement, { from, to }: Run): Run | null {
  if (!pack?.verbsLast || tags.slice(from, to).some((tag) => tag !== 'adj' && tag !== 'adv'))
    return null
  let end = to
  while (tags[end] === 'part' || (tags[end] === 'and' && tags[end + 1] === 'part')) end++
  return end > to && helping.has(tags[end] ?? 'be') ? { from, to: end } : null
}

const helping: ReadonlySet<Tag> = new Set<Tag>(['be', 'have', 'modal', 'stop', 'comma'])

function isNominal(tag: string | undefined): boolean {
  return tag === 'noun' || tag === 'name' || tag === 'adj' || tag === 'part'
}
