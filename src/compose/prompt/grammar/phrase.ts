import type { Tag } from '../../language/pack.ts'
import { boundaries } from '../../language/signs.ts'
import type { Token } from '../../language/tokens.ts'
import { grades } from './clause.ts'
import { exampleFrom } from './examples.ts'
import { content, type Run, type Statement } from '../statement.ts'
import { clausal, nounLike } from './tags.ts'

/** What a noun phrase is made of. */
export const nounPhrase: readonly Tag[] = ['det', 'adj', 'part', 'num', 'noun', 'name']

const inside: ReadonlySet<Tag> = new Set<Tag>([...nounPhrase, 'sign'])
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

/** What may follow a participle that is a verb: `and sending it`, `and broken by …`. */
export const loose: ReadonlySet<Tag> = new Set<Tag>(['prep', 'adjunct', 'pron', 'det', 'adv'])

/**
 * The phrase that starts at `from`: a noun phrase with its genitive, or with `wide` the prepositional phrases after it
 * too. Leading prepositions, articles and hollow words, and what dangles at the end, are left out. Null: there is none.
 */
export function phrase(statement: Statement, from: number, to: number, wide: boolean): Run | null {
  const { tokens, tags, pack } = statement
  const start = skip(statement, from, to)
  if (start >= to || pack?.questions.has(tokens[start]!.lower)) return null
  if (tags[start] === 'verb' && pack?.questions.has(tokens[start + 1]?.lower ?? '')) return null
  const end = withoutAim(tags, start, endOf(statement, start, to, wide))
  const found = trim(statement, { from: start, to: unled(statement, start, end) })
  // `to reinforce this`: the verb alone, its object is a pronoun.
  const alone = found && found.to === found.from + 1 && tags[found.from] === 'verb'
  const after = tags[found?.to ?? to]
  return alone && (after === 'det' || after === 'pron') ? null : found
}

/** Where the phrase that starts at `start` ends: the first token that is none of it. */
function endOf(statement: Statement, start: number, to: number, wide: boolean): number {
  const { tags } = statement
  for (let i = tags[start] === 'verb' ? start + 1 : start; i < to; i++) {
    if (isBorder(statement, start, i)) return i
    if (i > start && opensNext(statement, i)) return withoutClause(statement, start, i)
    if (i > start && parts(statement, start, i, wide)) return i
    if (!isPart(statement, { start, i, to, wide })) return i
  }
  return to
}

/** A sign, a bracket, an example or a question ends every phrase: `a limit | to how far it shines`. */
function isBorder(statement: Statement, start: number, i: number): boolean {
  const { tokens, tags, pack } = statement
  if (tokens[i]!.depth !== tokens[start]!.depth || boundaries.has(tags[i]!)) return true
  if (exampleFrom(statement, i) > 0) return true
  return i > start && pack?.questions.has(tokens[i]!.lower) === true
}

/**
 * `the tower | every summer`: an article opens a phrase of its own; in German it may be a genitive. So does it behind an
 * adverb: `gives the tower | only the lamp`.
 */
function opensNext({ tokens, tags, pack }: Statement, i: number): boolean {
  if (tags[i] !== 'det' || pack?.genitives.has(tokens[i]!.lower)) return false
  const before = tags[i - 1] === 'adv' ? tags[i - 2] : tags[i - 1]
  return before === 'noun' || before === 'name'
}

/** `a red and a white lamp | and the two complete each other`, `a lamp | and warns the ships`: the noun before the article at `i` is a verb. */
function withoutClause({ tokens, tags, pack }: Statement, start: number, i: number): number {
  const joint = tags.lastIndexOf('and', i - 1)
  const verb = joint < i - 2 || pack?.articles.has(tokens[i]!.lower)
  return joint > start && verb && !pack?.verbsLast ? joint : i
}

const parts = (statement: Statement, start: number, i: number, wide: boolean): boolean =>
  statement.pack?.verbsLast ? opensAnother(statement, i) : leaves(statement, start, i, wide)

/** Whether the word at `i` belongs to the phrase, or joins what follows to it. */
function isPart(
  { tokens, tags, pack }: Statement,
  { start, i, to, wide }: { start: number; i: number; to: number; wide: boolean },
): boolean {
  const tag = tags[i]!
  if (inside.has(tag) || tag === 'adv') return true
  if (i === start) return false
  // `a bright lamp | but a weak bell`: what is set against it is another thing.
  if (pack?.adversatives.has(tokens[i]!.lower)) return false
  if (tag === 'and') return inside.has(tags[i + 1] ?? 'stop') && !joinsVerb({ tokens, tags }, i, to)
  if (tag === 'prep') return wide || pack?.genitives.has(tokens[i]!.lower) === true
  // In German a verb closes its clause: `die Segel setzen | und den Anker lichten`.
  const closes = pack?.verbsLast === true && tags[i - 1] !== 'to'
  return wide && (tag === 'to' || (tag === 'verb' && !closes))
}

/** `controls | and broken by …`, `sets of 2 | and UDs come …`: what `and` at `i` joins is no part of the phrase. */
function joinsVerb(statement: Pick<Statement, 'tokens' | 'tags'>, i: number, to: number): boolean {
  const { tags } = statement
  const [next, then] = [tags[i + 1], tags[i + 2]]
  // `is held by ropes | and moored`
  const ended = (): boolean => loose.has(then ?? 'stop') || endsIn(statement, i + 1, to)
  if (next === 'part' && ended()) return true
  // `come closer to the quay | and slow down`
  const how = next === 'adj' && then === 'adjunct' && tags[i - 1] === 'noun'
  return how || opensClause(tags, i + 1, to)
}

/** `a pilot | to board the ship and steer it`: what for would be cut in two. */
function withoutAim(tags: readonly Tag[], start: number, end: number): number {
  if (tags[end] !== 'and' || tags[end + 1] !== 'verb') return end
  const aim = tags.slice(start, end).indexOf('to')
  return aim > 0 ? start + aim : end
}

/** `a light | warning the ships`; behind two words that say something `the white lamp | slowly`, `old boats | lying in the bay` too. */
function leaves(statement: Statement, from: number, i: number, wide: boolean): boolean {
  const { tags, tokens, pack } = statement
  if (!nounLike.has(tags[i - 1]!)) return false
  const next = tags[i + 1] ?? 'stop'
  const { lower } = tokens[i]!
  const deed = tags[i] === 'part' && lower.endsWith('ing')
  if (deed && (next === 'det' || next === 'pron')) return true
  const how = tags[i] === 'adv' && next !== 'part' && next !== 'adj'
  const does = deed && !wide && loose.has(next) && pack?.doings.has(lower) === true
  return (how || does) && content(statement, { from, to: i }).length > 1
}

/** The clause ends with the participle at `i`: `and moored`; `and rigging` may be a noun. */
function endsIn(
  { tags, tokens }: Pick<Statement, 'tokens' | 'tags'>,
  i: number,
  to: number,
): boolean {
  return (i + 1 >= to || tags[i + 1] === 'stop') && tokens[i]!.lower.endsWith('ed')
}

/** `the charge carried | by …`: a participle belongs to what follows it, not to the noun before. */
function unled({ tags, tokens, pack }: Statement, from: number, to: number): number {
  const next = tags[to]
  const last = tags[to - 1] === 'part' && !tokens[to - 1]!.lower.endsWith('ing')
  if (!last || pack?.verbsLast || (next !== 'prep' && next !== 'adjunct' && next !== 'to'))
    return to
  const before = tags[to - 2]
  return to - 2 >= from && (before === 'noun' || before === 'name') ? to - 1 : to
}

/** `extra and total price can get …`: a few nouns, and the verb of a clause of its own. */
function opensClause(tags: readonly Tag[], from: number, to: number): boolean {
  for (let i = from; i < Math.min(from + 7, to); i++) {
    if (i > from && clausal.has(tags[i]!)) return true
    if (!inside.has(tags[i]!)) return false
  }
  return false
}

/** `im Notfall | praktisch unbegrenzte Macht`: behind a noun, German opens the next phrase without an article. */
function opensAnother({ tokens, tags }: Statement, i: number): boolean {
  if (tags[i - 1] !== 'noun' && tags[i - 1] !== 'name') return false
  if (tags[i] === 'adv') return true
  // `Bahnen geladener Teilchen`: the genitive goes on.
  return tags[i] === 'adj' && !tokens[i]!.lower.endsWith('er')
}

/** Past what leads to a phrase: articles, prepositions, `specific`, `number of`, `compatible with`. */
function skip({ tokens, tags, pack }: Statement, from: number, to: number): number {
  let at = from
  while (at < to) {
    const { lower } = tokens[at]!
    const next = tags[at + 1]
    const leads = next === 'prep' || next === 'to' || next === 'adjunct'
    if (pack?.questions.has(lower)) break
    if (isMark(tokens[at]!)) {
      at++
      continue
    }
    if (!pack?.verbsLast && grades(tags, at)) break
    // `vermutlich noch den Mast`, `stellen die Masten`
    const loose = tags[at] === 'verb' ? nominal.has(next!) : tags[at] === 'adj' && apart.has(next!)
    if (pack?.verbsLast && loose && at + 1 < to) {
      at++
      continue
    }
    if (edge.has(tags[at]!) || pack?.hollowAdjectives.has(lower)) at++
    else if (leads && at + 2 < to && pack?.hollowHeads.has(lower)) at += 2
    else break
  }
  return at
}

const nominal: ReadonlySet<Tag> = new Set<Tag>(['det', 'noun', 'name'])
const apart: ReadonlySet<Tag> = new Set<Tag>(['det', 'adv', 'pron'])

/** A quotation's sign, the full stop of an abbreviation, a stroke, or a number that counts a list: `03`. */
function isMark({ text }: Token): boolean {
  return /^(?:["'“”„‘’«»「」『』./]|0\d+)$/u.test(text)
}

/**
 * `a rope spliced | in the middle`, `boats already moored | there`, `boats lying | in the bay`: the participle at the end
 * goes with what follows it. `load balancing | in …` is a name, but for `a light warning | the ships`.
 */
function isParted({ tokens, tags, pack }: Statement, { from, to }: Run): boolean {
  const before = tags[to - 2] === 'adv' ? to - 3 : to - 2
  if (before < from || tags[to - 1] !== 'part' || !nounLike.has(tags[before]!)) return false
  const next = tags[to] ?? 'stop'
  const { lower } = tokens[to - 1]!
  const goes = loose.has(next) || next === 'to' || tokens[to]?.lower === pack?.as
  if (!lower.endsWith('ing') || pack?.doings.has(lower)) return goes
  return next === 'det' || next === 'pron'
}

/** A run without what dangles at its end; null: nothing is left. */
export function trim(statement: Statement, { from, to }: Run): Run | null {
  const { tags, pack } = statement
  let end = to
  // `den Bau der Türme mit | verantwortlich`: in German no adjective stands behind its noun.
  const nouns = pack?.verbsLast === true && tags.slice(from, to).some((tag) => nounLike.has(tag))
  const dangles = (tag: Tag): boolean =>
    edge.has(tag) ||
    tag === 'sign' ||
    tag === 'dash' ||
    tag === 'colon' ||
    (nouns && tag === 'adj') ||
    (pack?.verbsLast === true && (tag === 'part' || tag === 'verb'))
  const parted = (): boolean => !pack?.verbsLast && isParted(statement, { from, to: end })
  while (end > from && (dangles(tags[end - 1]!) || parted())) end--
  // `methods to modify it`: without its object the verb says nothing.
  while (end - from > 2 && tags[end - 1] === 'verb' && tags[end - 2] === 'to') {
    end -= 2
    while (end > from && dangles(tags[end - 1]!)) end--
  }
  return end > from ? { from, to: end } : null
}

const spaceless = /^[\p{Script=Han}\p{Script=Katakana}]/u

/** The word at `i` with what is written on without a space in Chinese and Japanese: Katakana and Han make one word. */
export function compound({ tokens }: Statement, i: number): Run {
  const joins = (left: number): boolean => {
    const [a, b] = [tokens[left], tokens[left + 1]]
    return (
      a !== undefined &&
      b !== undefined &&
      !b.spaced &&
      spaceless.test(a.text) &&
      spaceless.test(b.text)
    )
  }
  let [from, to] = [i, i + 1]
  while (joins(from - 1)) from--
  while (joins(to - 1)) to++
  return { from, to }
}

/**
 * `run` without the leading and trailing phrases that headings and parents say anyway (`groups to assign X`, `X of
 * RDS`); with `inner` without such words even inside a phrase. Null where nothing changes or nothing is left.
 */
export function unknown(statement: Statement, run: Run, inner: boolean): Run | null {
  const { tokenStems, tags, pack, known } = statement
  const said = (i: number): boolean => {
    const words = tokenStems[i]!
    return words.length > 0 ? words.every((word) => known.has(word)) : edge.has(tags[i]!)
  }
  const joint = (i: number): boolean =>
    tags[i] === 'prep' || tags[i] === 'to' || tags[i] === 'adjunct'
  let { from, to } = run
  for (let i = from; i < run.to && said(i); i++) if (inner || joint(i)) from = i + 1
  for (let i = to - 1; i >= from && said(i); i--) if (inner || joint(i)) to = i
  if (from >= to) return null
  const left = trim(statement, { from: skip(statement, from, to), to })
  if (!left || (left.from === run.from && left.to === run.to)) return null
  // `paint the hulls | of boats`: what is done is not cut off from what it is done to.
  if (!inner && tags[left.from] === 'verb' && left.to < run.to) return null
  // `the rope that ships moor to`: the verb of a clause is no answer.
  const named = tags.slice(left.from, left.to).some((tag) => inside.has(tag) || tag === 'verb')
  // `red, white and green | lights`: what all items are is not cut off from the last one.
  const cut = inner && left.to < run.to
  const items = cut && tags.slice(left.from, left.to).includes('comma')
  // `boats to paint | their hulls`
  const torn = cut && tags[left.to - 1] === 'verb'
  if (!named || items || torn) return null
  // `growing amounts | of sand`: the amounts alone say nothing.
  const { lower } = statement.tokens[left.to - 1]!
  if (left.to < run.to && (pack?.hollowHeads.has(lower) || pack?.numberWords.has(lower)))
    return null
  const says = content(statement, left).filter((token) => pack?.generic.has(token.lower) !== true)
  const enough = inner && !tags.slice(left.from, left.to).includes('name') ? 2 : 1
  return says.length >= enough ? left : null
}
