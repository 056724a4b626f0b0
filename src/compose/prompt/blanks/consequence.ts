import type { Tag } from '../../language/pack.ts'
import type { Predicate } from '../grammar/clause.ts'
import { blank } from '../draft.ts'
import { exampleFrom } from '../grammar/examples.ts'
import { isLone } from '../guards/lone.ts'
import { objects, predicates } from '../grammar/predicates.ts'
import { content, spanOf, type Run, type Statement } from '../statement.ts'
import { nounLike } from '../grammar/tags.ts'

/** A clause of more words that say something is not asked whole. */
const longest = 12

/**
 * What to hide of a clause that answers the one before it, best first. `you have to | hoist the flag`: who does it and
 * that one must is read; `the lamp is lit by night`, `the lamp is red` are asked whole, and so is what cannot be cut.
 */
export function* consequences(statement: Statement, clause: Run): Generator<Run> {
  const fits = content(statement, clause).length <= longest
  const found = [...predicates({ ...statement, scope: clause })].flatMap((one) => {
    const state = states(statement, one.verb, clause.to)
    const runs = state ? [state] : [...objects(statement, one.rest)]
    const full = !state && isFull(statement, clause, one)
    return runs.map((run) => ({ run, full: full || isCut(statement, run, clause.to) }))
  })
  // One common word says less than its clause.
  const lone = (run: Run): boolean => isLone(blank(statement, [spanOf(statement, run)]), statement)
  const asked = fits ? found.filter(({ run }) => !lone(run)) : found
  for (const { run, full } of asked) if (!full) yield run
  if (fits) {
    const deed = deedOf(statement, clause)
    if (deed && !lone(deed)) yield deed
    yield clause
  }
  for (const { run, full } of asked) if (full) yield run
}

/** `you must | hoist the flag`, `they have to be | lit`: what is done, without the pronoun and that one must. */
function deedOf({ tags, tokens, pack }: Statement, { from, to }: Run): Run | null {
  if (pack?.verbsLast !== false || tags[from] !== 'pron') return null
  const must = tags[from + 1] === 'modal'
  let at = from + 2
  if (tags[at] === 'to' && (must || tags[from + 1] === 'have' || tags[from + 1] === 'finite')) at++
  else if (!must) return null
  const hollow = (i: number): boolean =>
    pack.hollowHeads.has(tokens[i]!.lower) && tags[i + 1] === 'to'
  while (at < to && (tags[at] === 'be' || tags[at] === 'adv' || hollow(at)))
    at += hollow(at) ? 2 : 1
  // `you cannot | sail`: that it is not done is told.
  const denied = tokens.slice(from, at).some(({ lower }) => pack.negations.has(lower))
  return at < to && !denied && tags[at] !== 'neg' ? { from: at, to } : null
}

/** `the lamp is lit by night`, `there is a leak in the hull`, `drop the sail, moor and wait`: what is told is no object alone. */
function isFull(
  { tags, tokens }: Statement,
  clause: Run,
  { subject, verb, copula }: Predicate,
): boolean {
  const own = tags.slice(clause.from, clause.to)
  const several =
    own[own.indexOf('comma') + 1] !== 'rel' && own.includes('comma') && own.includes('and')
  // `hoist a flag of your own and wait`: two orders.
  const orders =
    subject.from === subject.to &&
    own.some((tag, i) => tag === 'and' && deeds.has(own[i + 1] ?? 'stop'))
  const who = tags.slice(subject.from, subject.to)
  // `the crew is lighting | the lamps`
  const done = tags[verb.to - 1] === 'part' && !tokens[verb.to - 1]!.lower.endsWith('ing')
  return several || orders || done || (copula && who.includes('pron'))
}

const deeds: ReadonlySet<Tag> = new Set<Tag>(['verb', 'finite'])
/** The noun before them was a verb: `let a pilot steer | the boat`. */
const opens: ReadonlySet<Tag> = new Set<Tag>(['det', 'pron'])
const leads: ReadonlySet<Tag> = new Set<Tag>(['prep', 'adjunct', 'to', 'adv'])

/** `the pilot figure | out which berth`, `a boat called | to the quay`, `a berth in a dock | or just to moor`: half of a phrase. */
function isCut(statement: Statement, { to }: Run, end: number): boolean {
  const { tags, tokens, pack } = statement
  if (pack?.verbsLast !== false || to >= end || exampleFrom(statement, to) > 0) return false
  const [last, next] = [tags[to - 1]!, tags[to]!]
  if (nounLike.has(last) && opens.has(next)) return true
  if (leads.has(next) && pack.questions.has(tokens[to + 1]?.lower ?? '')) return true
  if (
    last === 'part' &&
    nounLike.has(tags[to - 2]!) &&
    !tokens[to - 1]!.lower.endsWith('ing') &&
    leads.has(next)
  )
    return true
  let at = to + 1
  while (tags[at] === 'adv') at++
  return next === 'and' && tags[at] === 'to'
}

/** `the flag is | torn or lost`: what it is, where the clause ends with it. */
function states({ tags }: Statement, verb: Run, to: number): Run | null {
  const joined = tags[verb.to] === 'and' && tags[verb.to + 1] === 'part' && verb.to + 2 === to
  return joined && tags[verb.to - 1] === 'part' ? { from: verb.to - 1, to } : null
}
