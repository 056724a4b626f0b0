import type { Tag } from '../language/pack.ts'
import { boundaries } from '../language/signs.ts'
import type { Run, Statement } from './statement.ts'

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

const verbal: ReadonlySet<Tag> = new Set<Tag>(['finite', 'be', 'have', 'do', 'modal'])

/** The main verb of `clause`: none inside brackets, conditions and relative clauses. */
export function predicate(statement: Statement, clause: Run): Predicate | null {
  const { tokens, tags } = statement
  const depth = tokens[clause.from]!.depth
  const from = opening(statement, clause)
  let relative = false
  for (let i = from; i < clause.to; i++) {
    const tag = tags[i]!
    if (tokens[i]!.depth > depth) continue
    if (i > from && tag === 'sub') return null
    if (tag === 'rel' && i > from) relative = true
    if (!verbal.has(tag)) continue
    const verb = group(statement, i, clause.to)
    if (!relative) return predicateAt(statement, from, verb, clause.to)
    relative = false
    i = verb.to - 1
  }
  return null
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

function group({ tags }: Statement, start: number, end: number): Run {
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
            ? auxiliary && (next === undefined || !naming.has(next))
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
  let rest = verb.to
  while (rest < to && (tags[rest] === 'adv' || tags[rest] === 'neg')) rest++
  const negated = tokens
    .slice(verb.from, rest + 1)
    .some((token) => pack?.negations.has(token.lower))
  return {
    subject: { from, to: verb.from },
    verb,
    rest: { from: rest, to },
    negated,
    copula: words.includes('be') && !words.includes('part') && !words.includes('verb'),
    modal: words[0] === 'modal',
  }
}

const inside: ReadonlySet<Tag> = new Set<Tag>(['det', 'adj', 'part', 'num', 'noun', 'name', 'sign'])
const edge: ReadonlySet<Tag> = new Set<Tag>([
  'det',
  'adv',
  'neg',
  'prep',
  'adjunct',
  'and',
  'to',
  'sub',
  'rel',
  'pron',
  'comma',
])

/**
 * The phrase that starts at `from`: a noun phrase with its `of`, or with `wide` all of the prepositional phrases after
 * it. Leading prepositions and articles, and what dangles at the end, are left out. Null where there is none.
 */
export function phrase(statement: Statement, from: number, to: number, wide: boolean): Run | null {
  const { tokens, tags } = statement
  let start = from
  while (start < to && edge.has(tags[start]!)) start++
  if (start >= to) return null
  const depth = tokens[start]!.depth
  let end = start
  if (tags[start] === 'verb') end++
  for (; end < to; end++) {
    const tag = tags[end]!
    if (tokens[end]!.depth !== depth || boundaries.has(tag)) break
    if (inside.has(tag) || (tag === 'adv' && end > start)) continue
    const next = tags[end + 1]
    if (tag === 'and' && next !== undefined && inside.has(next)) continue
    if (tag === 'prep' && end > start && (wide || tokens[end]!.lower === 'of')) continue
    if (wide && (tag === 'to' || tag === 'verb') && end > start) continue
    break
  }
  while (end > start && edge.has(tags[end - 1]!)) end--
  return end > start ? { from: start, to: end } : null
}
