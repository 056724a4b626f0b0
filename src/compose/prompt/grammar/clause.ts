import type { Tag } from '../../language/pack.ts'
import type { Run, Statement } from '../statement.ts'
import { clausal } from './tags.ts'

/** The sentences of the scope, without the sign that ends them. */
export function sentences(statement: Statement): Run[] {
  return split(statement, statement.scope, (tag) => tag === 'stop')
}

/** The parts of a run between arrows, dashes and the ends of sentences. */
export function clauses(statement: Statement, run: Run): Run[] {
  return split(statement, run, (tag) => tag === 'stop' || tag === 'arrow' || tag === 'dash')
}

function split({ tokens, tags }: Statement, run: Run, ends: (tag: Tag) => boolean): Run[] {
  const runs: Run[] = []
  let from = run.from
  for (let i = run.from; i <= run.to; i++) {
    if (i < run.to && !(ends(tags[i]!) && tokens[i]!.depth === tokens[run.from]!.depth)) continue
    if (i > from) runs.push({ from, to: i })
    from = i + 1
  }
  return runs
}

/** A clause's verb, and what stands before and after it. */
export interface Predicate {
  subject: Run
  verb: Run
  rest: Run
  negated: boolean
  /** `is`, `are` as the only verb: what follows is a complement. */
  copula: boolean
  modal: boolean
}

/** The main verb of `clause`: none inside brackets, conditions and relative clauses. */
export function predicate(statement: Statement, clause: Run): Predicate | null {
  const { tokens, tags } = statement
  // A picture on its own has no words.
  if (clause.from >= clause.to) return null
  const depth = tokens[clause.from]!.depth
  const from = opening(statement, clause)
  if (isReduced(statement, from, clause.to)) return fragment(statement, from, clause.to)
  let relative = false
  let inRelative = false
  for (let i = from; i < clause.to; i++) {
    const tag = tags[i]!
    if (tokens[i]!.depth > depth) continue
    if (i > from && tag === 'sub') break
    if (tag === 'rel' && i > from) relative = true
    // `Claiming to be …` is no sentence.
    if (!clausal.has(tag) || tags[i - 1] === 'to') continue
    // `that takes an input and produces a hash`: still the relative clause.
    if (inRelative && joined(tags, i)) continue
    const verb = group(statement, i, clause.to)
    if (!relative) return predicateAt(statement, from, verb, clause.to)
    relative = false
    inRelative = true
    i = verb.to - 1
  }
  return ordered(statement, from, clause.to) ?? fragment(statement, from, clause.to)
}

/** `MFA für alle Konten aktivieren`: an order whose verb closes it. */
function ordered({ tags, pack }: Statement, from: number, to: number): Predicate | null {
  if (!pack?.verbsLast || tags[to - 1] !== 'verb' || to - from < 2) return null
  const verb = { from: to - 1, to }
  const rest = { from, to: to - 1 }
  const subject = { from, to: from }
  return { subject, verb, rest, negated: false, copula: false, modal: false }
}

function joined(tags: readonly Tag[], i: number): boolean {
  let at = i - 1
  while (tags[at] === 'adv') at--
  return tags[at] === 'and' || tags[at] === 'comma'
}

/** `Painted by hand that shakes`, `Used to guide the ships home`: a passive without its `is`, so no verb further on is its own; in `Painted by hand, boats last` one is. */
function isReduced({ tags, tokens, pack }: Statement, from: number, to: number): boolean {
  if (pack?.verbsLast || tags[from] !== 'part' || tokens[from]!.lower.endsWith('ing')) return false
  const own = tags.slice(from + 1, to)
  return leads.has(own[0] ?? 'stop') && !own.some((tag) => tag === 'comma' || tag === 'pron')
}

const leads: ReadonlySet<Tag> = new Set<Tag>(['prep', 'adjunct', 'to'])

/** `Encrypted at rest`, `Good for …`, `Not required for …`: a participle or an adjective without its `is`. */
function fragment(statement: Statement, from: number, to: number): Predicate | null {
  const { tags, tokens, pack } = statement
  let i = from
  while (i < to && (tags[i] === 'adv' || tags[i] === 'neg')) i++
  // `Used mainly for …`; `Drifting slowly past the pier` may well be a title.
  let after = i + 1
  if (tags[i] === 'part' && !tokens[i]!.lower.endsWith('ing')) while (tags[after] === 'adv') after++
  const next = tags[after]
  if (next === undefined || after >= to) return null
  const heads = tags[i] === 'part' || tags[i] === 'adj' || pack?.hollowHeads.has(tokens[i]!.lower)
  if (!heads || !(leads.has(next) || next === 'sub')) return null
  return predicateAt(statement, i, { from: i, to: i + 1 }, to)
}

/** Where the main clause starts: after a condition that opens it. */
function opening({ tokens, tags }: Statement, clause: Run): number {
  let first = clause.from
  while (tags[first] === 'adv') first++
  if (tags[first] !== 'sub') return clause.from
  const depth = tokens[clause.from]!.depth
  for (let i = first; i < clause.to; i++)
    if (tags[i] === 'comma' && tokens[i]!.depth === depth) return i + 1
  return clause.to
}

function group({ tokens, tags, pack }: Statement, start: number, end: number): Run {
  let to = start
  let auxiliary = false
  for (let i = start; i < end; i++) {
    const tag = tags[i]!
    if (tag === 'adv' || tag === 'neg') continue
    const next = tags[i + 1]
    const fits =
      tag === 'modal' || tag === 'be' || tag === 'have' || tag === 'do'
        ? i === start || auxiliary
        : tag === 'verb'
          ? auxiliary
          : tag === 'part'
            ? auxiliary &&
              (next === undefined ||
                !naming.has(next) ||
                pack?.callings.has(tokens[i]!.lower) === true)
            : tag === 'finite' && i === start
    if (!fits) break
    auxiliary = tag === 'modal' || tag === 'be' || tag === 'have' || tag === 'do'
    to = i + 1
    if (!auxiliary) break
  }
  return { from: start, to }
}

const naming: ReadonlySet<Tag> = new Set<Tag>(['noun', 'name', 'adj'])

function predicateAt(
  { tokens, tags, pack }: Statement,
  from: number,
  verb: Run,
  to: number,
): Predicate {
  const words = tags.slice(verb.from, verb.to)
  const end = pack?.verbsLast ? withoutVerbs(tags, verb.to, to) : to
  let rest = joinedVerb(tags, verb.to, end)
  const grading = (i: number): boolean => pack?.verbsLast !== true && grades(tags, i)
  while (rest < end && (tags[rest] === 'adv' || tags[rest] === 'neg') && !grading(rest)) rest++
  // German denies at the end: `darf die Insel nicht verlassen`.
  const last = pack?.verbsLast ? clauseEnd(tags, verb.to, to) : rest + 1
  // `is painted without oil`: what it is painted without is the fact; in German `ohne` opens no object either.
  const negated = tokens
    .slice(verb.from, last)
    .some(({ lower }, i) => pack?.negations.has(lower) && !leading.has(tags[verb.from + i]!))
  return {
    subject: { from, to: verb.from },
    verb,
    rest: { from: rest, to: end },
    negated,
    copula:
      words.includes('be') && !words.includes('part') && !words.includes('verb') && end === to,
    modal: words[0] === 'modal',
  }
}

const leading: ReadonlySet<Tag> = new Set<Tag>(['prep', 'adjunct'])

/** Before the first comma or clause of its own. */
function clauseEnd(tags: readonly Tag[], from: number, to: number): number {
  for (let i = from; i < to; i++)
    if (tags[i] === 'comma' || tags[i] === 'sub' || tags[i] === 'rel') return i
  return to
}

/** `very little light`: an adverb right before its adjective belongs to what follows. */
export function grades(tags: readonly Tag[], i: number): boolean {
  return tags[i] === 'adv' && tags[i + 1] === 'adj' && tags[i + 2] === 'noun'
}

/** `paint and varnish the hull`, `stores and sells old charts`: both verbs stand before what follows. */
function joinedVerb(tags: readonly Tag[], from: number, end: number): number {
  const second = tags[from + 1]
  // `is painting and varnishing the hull`
  const both = second === 'part' && tags[from - 1] === 'part'
  const verb = second === 'finite' || second === 'verb' || second === 'noun' || both
  const object = objective.has(tags[from + 2] ?? 'stop')
  // `The lamp fails and boats wait`: a clause of its own.
  const clause = tags.slice(from + 2, end).some((tag) => clausal.has(tag))
  const joined = tags[from + 2] === 'det' || (object && !clause)
  return tags[from] === 'and' && verb && joined && from + 2 < end ? from + 2 : from
}

const objective: ReadonlySet<Tag> = new Set<Tag>(['adj', 'noun', 'name', 'num'])

/** Where the infinitive or participle stands that closes the clause. */
function withoutVerbs(tags: readonly Tag[], from: number, to: number): number {
  let end = clauseEnd(tags, from, to)
  const whole = end
  while (
    end > from &&
    (tags[end - 1] === 'verb' ||
      tags[end - 1] === 'part' ||
      tags[end - 1] === 'be' ||
      tags[end - 1] === 'to')
  )
    end--
  return end < whole ? end : to
}
