import type { Tag } from '../../language/pack.ts'
import { predicate, sentences, type Predicate } from '../grammar/clause.ts'
import { blank, type Draft, type Rule } from '../draft.ts'
import { content, spanOf, type Run, type Statement } from '../statement.ts'
import { consequences } from '../blanks/consequence.ts'

/** `If A, B`: what follows from A. `B if A`: when. */
export const condition: Rule = {
  name: 'condition',
  confidence: 'medium',
  language: true,
  *propose(statement) {
    for (const sentence of sentences(statement)) {
      const then = consequence(statement, sentence)
      if (then) yield* following(statement, then, sentence)
      // `If a boat that waits when …`: a condition within a condition.
      const nested = statement.pack?.conditions.has(statement.tokens[sentence.from]!.lower)
      const when = nested ? null : requirement(statement, sentence)
      if (!when) continue
      if (isTorn(statement, when)) continue
      if (content(statement, when).length > 1) yield* asked(statement, when)
    }
  },
}

function* asked(statement: Statement, clause: Run): Generator<Draft> {
  for (const run of consequences(statement, clause))
    yield blank(statement, [spanOf(statement, run)])
}

/** `If you sell the boat, | all that is in the boat is sold`: told whole, it may say words of its condition again. */
function* following(statement: Statement, then: Run, sentence: Run): Generator<Draft> {
  const { tokens, pack } = statement
  const follows = pack?.conditions.has(tokens[sentence.from]!.lower) === true
  const { end } = spanOf(statement, then)
  for (const draft of asked(statement, then)) {
    const whole = draft.hidden[0]!.start <= tokens[then.from]!.start && draft.hidden[0]!.end >= end
    yield follows && whole ? { ...draft, follows } : draft
  }
}

function consequence(statement: Statement, sentence: Run): Run | null {
  const { tokens, tags, pack } = statement
  const opener = tokens[sentence.from]!.lower
  if (!pack || (!pack.conditions.has(opener) && tags[sentence.from] !== 'to')) return null
  // `To fix this, …`: what was said before is not read.
  if (vague(statement, sentence)) return null
  const parts: number[] = []
  for (let i = sentence.from + 2; i < sentence.to - 1; i++)
    if (
      (tags[i] === 'comma' || tags[i] === 'arrow') &&
      tokens[i]!.depth === 0 &&
      !closesQuote(statement, i + 1) &&
      (!pack.verbsLast || startsMain(statement, i + 1))
    )
      parts.push(i)
  const at = mainFrom(statement, parts, sentence.to)
  if (at < 0) return pack.verbsLast ? null : unparted(statement, sentence)
  // `If the oil is low, then | it is heated`
  const then = !pack.verbsLast && pack.consequences.has(tokens[at + 1]!.lower) ? 2 : 1
  return at + then < sentence.to
    ? upToReason(statement, { from: at + then, to: sentence.to })
    : null
}

/** `drop the anchor | : it holds in sand`, `the boat drifts | , even if it is moored`: what follows is why, or when. */
function upToReason({ tokens, tags }: Statement, { from, to }: Run): Run {
  const { depth } = tokens[from]!
  for (let i = from + 1; i < to - 1; i++) {
    if (tokens[i]!.depth !== depth) continue
    let next = i + 1
    while (tags[next] === 'adv') next++
    if (tags[i] === 'colon' || (tags[i] === 'comma' && tags[next] === 'sub')) return { from, to: i }
  }
  return { from, to }
}

/**
 * Behind which of the signs `parts` the main clause begins; -1: behind none. `If a boat waits, and the tide turns, …`: a second
 * condition. `When a buoy, other than a bell buoy, sinks, …`, `When boats, rafts, and nets drift, …`: where a clause with a subject
 * of its own begins, if one does.
 */
function mainFrom(statement: Statement, parts: readonly number[], to: number): number {
  const { tags, pack } = statement
  const own = parts.filter((at) => tags[at + 1] !== 'and')
  const first = own[0] ?? -1
  if (first < 0 || pack?.verbsLast || tags[first] === 'arrow') return first
  const clause = (at: number): Predicate | null =>
    isAdded(statement, at + 1)
      ? null
      : predicate(statement, { from: at + 1, to: parts.find((next) => next > at) ?? to })
  if (clause(first)) return first
  const named = (at: number): boolean => {
    const found = clause(at)
    return found !== null && found.subject.to > found.subject.from
  }
  return own.find(named) ?? first
}

const adding: ReadonlySet<Tag> = new Set<Tag>(['prep', 'adjunct', 'sub', 'rel'])

/** `, which …`, `, in the bay`, `, other than …`: told of the condition; `, that boat …` is not. */
function isAdded({ tokens, tags, pack }: Statement, i: number): boolean {
  const { lower } = tokens[i]!
  if (tags[i] === 'rel' && pack?.pronouns.has(lower) && !pack.questions.has(lower)) return false
  return adding.has(tags[i]!) || pack?.than.has(tokens[i + 1]?.lower ?? '') === true
}

/** `the 'last light,' …`: the comma belongs to what is quoted. */
function closesQuote({ tokens }: Statement, i: number): boolean {
  return tokens[i]!.type === 'sign' && !tokens[i]!.spaced
}

/** `If the oil is low it is heated`: without a comma, `then`, or a pronoun and its verb begin what follows. */
function unparted({ tokens, tags, pack }: Statement, { from, to }: Run): Run | null {
  const said = tokens.slice(from, to).findIndex(({ lower }) => pack?.consequences.has(lower))
  if (said > 2 && from + said < to - 2) return { from: from + said + 1, to }
  const verb = tags.slice(from, to).findIndex((tag) => predicateOpeners.has(tag))
  if (verb < 0) return null
  for (let i = from + verb + 2; i < to - 2; i++)
    if (tags[i] === 'pron' && predicateOpeners.has(tags[i + 1]!) && !joins.has(tags[i - 1]!))
      return { from: i, to }
  return null
}

const joins: ReadonlySet<Tag> = new Set<Tag>([
  'prep',
  'adjunct',
  'sub',
  'rel',
  'and',
  'to',
  'verb',
  'finite',
])

/** `To fix this`, `If you do that`: one word that says something, and a pronoun for the rest. */
function vague(statement: Statement, { from, to }: Run): boolean {
  const { tokens, tags, pack } = statement
  const comma = tags.slice(from, to).findIndex((tag) => tag === 'comma')
  if (comma < 0) return false
  const opening = { from, to: from + comma }
  const said = content(statement, opening).length
  return (
    said < 2 && tokens.slice(from + 1, opening.to).some(({ lower }) => pack?.pronouns.has(lower))
  )
}

/** After a condition the German main clause opens with its verb, or with `dann`. */
function startsMain({ tags }: Statement, from: number): boolean {
  const at = tags[from] === 'adv' ? from + 1 : from
  return predicateOpeners.has(tags[at]!)
}

const predicateOpeners: ReadonlySet<Tag> = new Set<Tag>(['finite', 'modal', 'be', 'have', 'verb'])

/** What a clause within the condition opens with. */
const inner: ReadonlySet<Tag> = new Set<Tag>(['rel', 'and', 'sub', 'adjunct'])
const again: ReadonlySet<Tag> = new Set<Tag>(['be', 'modal', 'have'])

/**
 * `if there is fog they are lit`: a pronoun and its verb, behind a noun, begin the main clause. `boats seen when they
 * pass the mole are counted`: a second verb goes on with it.
 */
function isMain(tags: readonly Tag[], start: number, i: number): boolean {
  const before = tags.slice(start, i)
  const verb = before.some((tag) => predicateOpeners.has(tag))
  const after = tags[i - 1] === 'noun' || tags[i - 1] === 'name' || tags[i - 1] === 'part'
  const clause = before.some(
    (tag, at) => inner.has(tag) || (tag === 'det' && before[at - 1] === 'noun'),
  )
  if (verb && after && again.has(tags[i]!) && !clause) return true
  return verb && after && tags[i] === 'pron' && predicateOpeners.has(tags[i + 1] ?? 'stop')
}

function requirement(statement: Statement, sentence: Run): Run | null {
  const { tokens, tags, pack } = statement
  for (let i = sentence.from + 1; i < sentence.to - 1; i++) {
    if (tokens[i]!.depth > 0 || !pack?.conditions.has(tokens[i]!.lower)) continue
    // `the log of "what and when" is kept`: a word that a quotation ends with.
    if (tokens[i + 1]!.type === 'sign' && !tokens[i + 1]!.spaced) continue
    // `where, when and how`
    if (tags[i + 1] === 'and') continue
    // `see if …`: whether; `at once`; `drop the anchor and if it holds`: what was told before is no consequence.
    const before = tokens[i - 1]!.lower
    const joined = tags[i - 1] === 'and' && !pack.adversatives.has(before)
    if (pack.askings.has(before) || joined) continue
    let to = i + 1
    while (
      to < sentence.to &&
      tags[to] !== 'comma' &&
      !(tags[to] === 'open' && !goesOn(statement, to, sentence.to)) &&
      tags[to] !== 'dash' &&
      tags[to] !== 'arrow' &&
      !pack.consequences.has(tokens[to]!.lower) &&
      !isMain(tags, i, to) &&
      !pack.exampleOpeners.has(tokens[to]!.lower)
    )
      to++
    // `if it rains, or when it snows`: one of two.
    if (
      tags[to] === 'comma' &&
      tags[to + 1] === 'and' &&
      pack.conditions.has(tokens[to + 2]?.lower ?? '')
    )
      return null
    return to > i + 1 ? { from: i + 1, to } : null
  }
  return null
}

/** `only when, at night, | the wind drops`: the clause goes on behind the comma. `lit once | a year`: how often. */
function isTorn(statement: Statement, when: Run): boolean {
  const { tags, tokens, pack } = statement
  if (predicate(statement, when)) return false
  const phrasal = tags[when.from] === 'prep' || tags[when.from] === 'adjunct'
  const verbal = tags.slice(when.from, when.to).includes('part')
  const counts = pack?.numberWords.has(tokens[when.from - 1]!.lower) === true
  return counts ? phrasal || !verbal : phrasal && tags[when.to] === 'comma'
}

/** `the flag (the red one) is up`: the clause goes on behind its bracket. */
function goesOn({ tokens, tags }: Statement, open: number, to: number): boolean {
  let close = open + 1
  while (close < to && tokens[close]!.depth > tokens[open]!.depth) close++
  const next = tags[close + 1]
  return close + 1 < to && (next === 'to' || predicateOpeners.has(next!))
}
