import type { Tag } from '../../language/pack.ts'
import { boundaries } from '../../language/signs.ts'
import type { Predicate } from './clause.ts'
import { content, textOf, type Run, type Statement } from '../statement.ts'
import { nounPhrase } from './phrase.ts'
import { clausal } from './tags.ts'

/** What a verb denies, told by itself. */
export interface Denied {
  /** Where it ends. */
  to: number
  /** Where the word stands that denies; the verb's own place where it is a part of that: `cannot`. */
  not: number
  /** What is said against it right behind: `but the horn can`; null: nothing, or more than a few words. */
  against: Run | null
}

/** What `found` denies, up to a reason, another clause or a sign; null: more than that is denied, or it hangs on what is told elsewhere. */
export function deniedPart(statement: Statement, found: Predicate): Denied | null {
  const { tokens, tags, pack } = statement
  const { from } = found.verb
  const rest = Math.max(found.rest.from, found.verb.to)
  const to = endOf(statement, { from: rest, to: found.rest.to })
  if (to === null || content(statement, { from: from + 1, to }).length < 1) return null
  const words = tokens.slice(from, to).map(({ lower }) => lower)
  const not = words.findIndex((word) => pack!.negations.has(word))
  const more = words.some(
    (word, i) => (i > not && pack!.negations.has(word)) || pack!.only.has(word),
  )
  const plain = not === 0 || pack!.turning!.nots.has(words[not] ?? '')
  const except = words.some((word) => pack!.turning!.exceptions.has(word) || pack!.than.has(word))
  // `by this lock`, `light them`: named before.
  const points = words.some((word, i) => {
    const tag = tags[from + i]
    return tag === 'pron'
      ? pack!.pronouns.has(word)
      : tag === 'det' && pack!.demonstratives.has(word)
  })
  if (!plain || from + not >= rest || more || except || points) return null
  const quotes = textOf(statement, { from, to }).match(/["“”]/gu) ?? []
  if (quotes.length % 2 > 0) return null
  return { to, not: from + not, against: against(statement, { from: to, to: found.rest.to }) }
}

/** So many words that say something are said with the answer. */
const brief = 9

/** `, but the horn can`. */
function against(statement: Statement, { from, to }: Run): Run | null {
  const { tokens, tags, pack } = statement
  const start = tags[from] === 'comma' ? from + 1 : from
  if (start >= to || !pack!.adversatives.has(tokens[start]!.lower)) return null
  const stop = tags.slice(start, to).findIndex((tag) => stops.has(tag) || tag === 'open')
  const run = { from: start, to: stop < 0 ? to : start + stop }
  return content(statement, run).length <= brief ? run : null
}

const stops: ReadonlySet<Tag> = new Set<Tag>(['stop', 'colon', 'dash', 'arrow'])
const clauses: ReadonlySet<Tag> = new Set<Tag>([...clausal, 'sub', 'adjunct', 'pron'])
const within: ReadonlySet<Tag> = new Set<Tag>(['rel', 'sub'])

/** Where what is denied ends; null: within a clause of its own. */
function endOf(statement: Statement, { from, to }: Run): number | null {
  const { tokens, tags, pack } = statement
  for (let i = from; i < to; i++) {
    const tag = tags[i]!
    const { lower, depth } = tokens[i]!
    if (depth > tokens[from]!.depth) continue
    if (stops.has(tag)) return i
    const turns = pack!.adversatives.has(lower) || pack!.turning!.concessions.has(lower)
    if (turns || pack!.reasons.has(lower) || (tag === 'open' && closes(statement, i, to)))
      return before(tags, i, from)
    const more = tags.slice(i + 1, to)
    // `cannot move, clean or light it`: one of several deeds.
    if (tag === 'comma' && i === from && more.indexOf('and') > 0) return null
    if (tag === 'comma' && (more.some((next) => clauses.has(next)) || !more.includes('and')))
      return i
    if (tag !== 'and' || !opensClause(tags, i + 1, to)) continue
    return tags.slice(from, i).some((then) => within.has(then)) ? null : before(tags, i, from)
  }
  return to
}

/** A bracket with which the clause ends. */
function closes({ tokens, tags }: Statement, open: number, to: number): boolean {
  const { depth } = tokens[open]!
  const close = tokens.findIndex(
    (token, i) => i > open && tags[i] === 'close' && token.depth === depth,
  )
  return close < 0 || close + 1 >= to || boundaries.has(tags[close + 1]!)
}

const subject: ReadonlySet<Tag> = new Set<Tag>([...nounPhrase, 'prep', 'pron'])
const loose: ReadonlySet<Tag> = new Set<Tag>(['adv', 'comma'])

/** `and, so, never | fails`, `or the lamp | is lit`. */
function opensClause(tags: readonly Tag[], from: number, to: number): boolean {
  let i = from
  while (i < to && loose.has(tags[i]!)) i++
  while (i < to && subject.has(tags[i]!)) i++
  return i < to && clausal.has(tags[i]!)
}

const trailing: ReadonlySet<Tag> = new Set<Tag>(['comma', 'and', 'adv'])

/** Without what leads on to the next clause. */
function before(tags: readonly Tag[], i: number, from: number): number {
  let end = i
  while (end > from && trailing.has(tags[end - 1]!)) end--
  return end
}
