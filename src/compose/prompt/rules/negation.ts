import type { Tag } from '../../language/pack.ts'
import type { Span } from '../../question.ts'
import { blank, type Draft, type Rule } from '../draft.ts'
import type { Predicate } from '../grammar/clause.ts'
import { phrase } from '../grammar/phrase.ts'
import { compared, objects, predicates } from '../grammar/predicates.ts'
import { turned } from '../grammar/turned.ts'
import { content, spanOf, textOf, type Run, type Statement } from '../statement.ts'
import { nounLike } from '../grammar/tags.ts'

/** `cannot share X`: X; `cannot be shared`: `Can it be shared?`; else the verb. `no X`: X. */
export const negation: Rule = {
  name: 'negation',
  confidence: 'medium',
  language: true,
  guessable: true,
  *propose(statement) {
    for (const found of predicates(statement)) if (found.negated) yield* denial(statement, found)
    const { tokens, tags, scope, pack } = statement
    for (let i = scope.from; i < scope.to - 1; i++) {
      if (tags[i] !== 'det' || !pack?.negations.has(tokens[i]!.lower)) continue
      // `No. of boats`; `no matter which boat`
      if (tags[i + 1] === 'sign' || pack.questions.has(tokens[i + 2]?.lower ?? '')) continue
      for (const run of objects(statement, { from: i + 1, to: scope.to }))
        yield blank(statement, [spanOf(statement, run)])
    }
  },
}

/** What is asked of a clause that denies. */
function* denial(statement: Statement, found: Predicate): Generator<Draft> {
  // `must not hold more than one lamp`
  const like = compared(statement, found)
  if (like) yield blank(statement, [spanOf(statement, like)])
  const who = doer(statement, found.subject)
  const asks = asQuestion(statement, found)
  const runs = [...objects(statement, found.rest)].filter((run) => !isHalf(statement, run))
  if (asks) {
    // Its answer is always the same: a thing that can be asked goes before it.
    for (const run of runs)
      if (isThing(statement, run, found)) yield blank(statement, [spanOf(statement, run)])
    if (who && isNamed(statement, who)) yield blank(statement, [spanOf(statement, who)])
    yield asks
  }
  for (const run of runs) yield blank(statement, [spanOf(statement, run)])
  const deed = deedOf(statement, found.verb)
  if (deed) yield blank(statement, [deed])
  if (who) yield blank(statement, [spanOf(statement, who)])
}

/** The verb that is denied; `cannot be painted or varnished`: both. */
function deedOf(statement: Statement, verb: Run): Span | null {
  const { tokens, tags, pack } = statement
  const said = content(statement, verb).filter((token) => !pack?.negations.has(token.lower))
  const last = said.at(-1)
  if (!last || pack?.generic.has(last.lower)) return null
  const two = tags[verb.to] === 'and' && tags[verb.to + 1] === tags[verb.to - 1]
  return { start: last.start, end: two ? tokens[verb.to + 1]!.end : last.end }
}

/** `Can X be shared?`: `No`, with what the sentence says against it. */
function asQuestion(statement: Statement, found: Predicate): Draft | null {
  const asks = turned(statement, found)
  if (!asks) return null
  const { text, pack } = statement
  const against = asks.against ? `, ${textOf(statement, asks.against)}` : ''
  const plain = `${pack!.turning!.denial}${against}`
  return {
    front: asks.front,
    answer: [
      { type: 'words', text: `${plain}: ` },
      { type: 'text', start: 0, end: text.length },
    ],
    hidden: [],
    plain,
    follows: true,
  }
}

const linking: ReadonlySet<Tag> = new Set<Tag>(['be', 'neg', 'adv'])
const led: ReadonlySet<Tag> = new Set<Tag>(['prep', 'adjunct', 'to'])
const object: ReadonlySet<Tag> = new Set<Tag>([...led, 'det', 'pron'])

/** `inner harbour`, `painted hulls`; but for `is not | moored at night`, `good for boats`, for what `is not | dark`. */
function isThing({ tags }: Statement, { from, to }: Run, { copula }: Predicate): boolean {
  const behind = tags[from + 1] ?? 'stop'
  const done = tags[from] === 'part' && (object.has(behind) || linking.has(tags[from - 1]!))
  const deed = tags[from] === 'verb' || done || (tags[from] === 'adj' && led.has(behind))
  const alone = to === from + 1 || led.has(behind)
  const quality = copula && alone && tags[from - 1] !== 'det'
  return !deed && !quality && nounLike.has(tags[to - 1]!)
}

/** A name and more. */
function isNamed(statement: Statement, run: Run): boolean {
  const named = statement.tags.slice(run.from, run.to).includes('name')
  return named && content(statement, run).length > 1
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
