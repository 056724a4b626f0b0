import type { Tag } from '../../language/pack.ts'
import { phrase } from '../grammar/phrase.ts'
import { blank, type Rule } from '../draft.ts'
import { compared, objects, predicates } from '../grammar/predicates.ts'
import { content, spanOf, type Run, type Statement } from '../statement.ts'

/** `cannot share X`: X; `X is not supported`: X; `no X`: X; else the verb. */
export const negation: Rule = {
  name: 'negation',
  confidence: 'medium',
  language: true,
  guessable: true,
  *propose(statement) {
    const { tokens, tags, scope, pack } = statement
    for (const found of predicates(statement)) {
      const { subject, verb, rest, negated } = found
      if (!negated) continue
      // `must not hold more than one lamp`
      const like = compared(statement, found)
      if (like) yield blank(statement, [spanOf(statement, like)])
      const who = doer(statement, subject)
      for (const run of objects(statement, rest)) {
        if (isHalf(statement, run)) continue
        // `The shoal is not ▢`: who is not deep says more than what it is not.
        const quality = run.to === run.from + 1 && tags[run.from] === 'adj'
        if (quality && who) yield blank(statement, [spanOf(statement, who)])
        yield blank(statement, [spanOf(statement, run)])
      }
      const said = content(statement, verb).filter((token) => !pack?.negations.has(token.lower))
      const last = said.at(-1)
      // `does not change anything`
      const empty =
        rest.to > rest.from &&
        content(statement, rest).every(({ lower }) => pack?.generic.has(lower))
      if (empty && who) yield blank(statement, [spanOf(statement, who)])
      if (last && pack?.generic.has(last.lower) !== true) {
        // `cannot be painted or varnished`
        const two = tags[verb.to] === 'and' && tags[verb.to + 1] === tags[verb.to - 1]
        yield blank(statement, [
          { start: last.start, end: two ? tokens[verb.to + 1]!.end : last.end },
        ])
      }
      if (who) yield blank(statement, [spanOf(statement, who)])
    }
    for (let i = scope.from; i < scope.to - 1; i++) {
      if (tags[i] !== 'det' || !pack?.negations.has(tokens[i]!.lower)) continue
      // `No. of boats`; `no matter which boat`
      if (tags[i + 1] === 'sign' || pack.questions.has(tokens[i + 2]?.lower ?? '')) continue
      for (const run of objects(statement, { from: i + 1, to: scope.to }))
        yield blank(statement, [spanOf(statement, run)])
    }
  },
}

/** `is not | cheap | and often not safe`: one of two things that are denied. */
function isHalf({ tags }: Statement, { to }: Run): boolean {
  let at = to + 1
  while (tags[at] === 'adv') at++
  return tags[to] === 'and' && tags[at] === 'neg'
}

/** Who is denied something: the last thing before the verb. `That is, they do not …`: nobody is named. */
function doer(statement: Statement, { from, to }: Run): Run | null {
  const { tags, tokens } = statement
  const own = tags.slice(from, to)
  if (own.some((tag) => nameless.has(tag))) return null
  const sign = own.findLastIndex((tag, i) => ends.has(tag) && tokens[from + i]!.depth === 0)
  const start = from + sign + 1
  // `by the pilot and are not …`: who does what was told before.
  const led = tags[start] === 'prep' || tags[start] === 'adjunct'
  const who = led ? null : phrase(statement, start, to, true)
  // `Sails of hemp or for racing are not …`: all of them; `lights the mole and is not …`: what was told before has a verb.
  if (!who || tags[who.to] !== 'and') return who
  return who.to + 1 < to ? { from: who.from, to } : null
}

const ends: ReadonlySet<Tag> = new Set<Tag>(['comma', 'colon'])

/** Of a pronoun or a verb it is said, not of what stands before it. */
const nameless: ReadonlySet<Tag> = new Set<Tag>(['pron', 'be', 'modal', 'finite', 'have', 'do'])
