import type { Tag } from '../../language/pack.ts'
import type { Piece } from '../../question.ts'
import type { Predicate } from './clause.ts'
import { deniedPart, type Denied } from './denied.ts'
import { exampleFrom } from './examples.ts'
import { nounPhrase } from './phrase.ts'
import { spanOf, type Run, type Statement } from '../statement.ts'

/** A denied sentence as a question that is answered with `No`. */
export interface Turned {
  front: Piece[]
  /** What the sentence says against it: `but the horn can`; null: nothing. */
  against: Run | null
}

/** `At night the bell cannot be rung by hand`: `At night can the bell be rung by hand?`; null: it cannot be turned. */
export function turned(statement: Statement, found: Predicate): Turned | null {
  const { tokens, pack } = statement
  const { lower } = tokens[found.verb.from]!
  const opener = pack?.turning?.openers.get(lower)
  if (opener === undefined || isAlone(statement, found.verb)) return null
  const said = deniedPart(statement, found)
  const who = said && subject(statement, found, said)
  if (!who) return null
  const opens = who.lead.length > 0 ? opener : `${opener[0]!.toUpperCase()}${opener.slice(1)}`
  const front: Piece[] = [
    ...who.lead,
    { type: 'words', text: `${opens} ` },
    ...who.pieces,
    ...rest(statement, said, found.verb.from + 1),
    { type: 'words', text: '?' },
  ]
  return { front, against: said.against }
}

/** `has no lamp`, `cannot`: the verb helps no other one. */
function isAlone({ tags }: Statement, { from, to }: Run): boolean {
  const helped = helping.get(tags[from]!)
  return !helped || (helped.size > 0 && !tags.slice(from + 1, to).some((tag) => helped.has(tag)))
}

/** What stands behind an auxiliary; nothing need. */
const helping: ReadonlyMap<Tag, ReadonlySet<Tag>> = new Map([
  ['be', new Set<Tag>()],
  ['modal', new Set<Tag>(['verb', 'be', 'have'])],
  ['have', new Set<Tag>(['part', 'be'])],
  ['do', new Set<Tag>(['verb', 'have', 'modal'])],
])

/** What is denied, without the word that denies it: `not`, `not yet`. */
function rest(statement: Statement, { not, to }: Denied, from: number): Piece[] {
  const { tokens, pack } = statement
  let behind = Math.max(from, not + 1)
  while (behind < to && pack!.turning!.nots.has(tokens[behind]!.lower)) behind++
  return [
    { from, to: Math.max(from, not) },
    { from: behind, to },
  ]
    .filter((run) => run.to > run.from)
    .flatMap((run): Piece[] => [
      { type: 'words', text: ' ' },
      { type: 'text', ...spanOf(statement, run) },
    ])
}

interface Subject {
  /** What stands before the question: `At night, `, `Signal lamp: `. */
  lead: Piece[]
  pieces: Piece[]
}

const clauseEnds: ReadonlySet<Tag> = new Set<Tag>(['stop', 'dash', 'arrow', 'colon'])
const leading: ReadonlySet<Tag> = new Set<Tag>(['sub', 'prep', 'adjunct', 'adv'])

/** Who is denied something; null: nobody is named. */
function subject(statement: Statement, found: Predicate, { not }: Denied): Subject | null {
  const { tokens, tags, scope, pack } = statement
  const { from, to } = found.subject
  const before = tags.slice(scope.from, from).findLastIndex((tag) => clauseEnds.has(tag))
  const clause = scope.from + before + 1
  // `Some lamps are not lit`: others are.
  if (tokens.slice(clause, not).some(({ lower }) => pack!.turning!.parts.has(lower))) return null
  const start = Math.max(from, tags.lastIndexOf('comma', to - 1) + 1)
  if (start >= to) return null
  const led = clause < start && !isNoted(statement, { from: clause, to: start })
  // `At night, the lamp cannot …`, but for `The keeper is old, he cannot …`.
  if (led && (tags[start - 1] !== 'comma' || !leading.has(tags[clause]!))) return null
  if (led && isToldBefore(statement, { from: clause, to: start })) return null
  const pieces = named(statement, { from: start, to }, led)
  if (!pieces) return null
  const lead = led ? { from: clause, to: start } : null
  return { lead: [...label(statement), ...(lead ? spaced(statement, lead) : [])], pieces }
}

/** `Note that the bell cannot …`, `However, the bell cannot …`. */
function isNoted({ tokens, tags, pack }: Statement, { from, to }: Run): boolean {
  if (!pack!.noteLabels.has(tokens[from]!.lower)) return false
  return to === from + 1 ? tags[to] === 'rel' : to === from + 2 && tags[from + 1] === 'comma'
}

/** `In this case, …`, `Otherwise, …`: when it is so was said elsewhere. */
function isToldBefore({ tokens, pack }: Statement, { from, to }: Run): boolean {
  const led = tokens.slice(from, to).map(({ lower }) => lower)
  return pack!.reasons.has(led[0]!) || led.some((word) => pack!.demonstratives.has(word))
}

function spaced(statement: Statement, run: Run): Piece[] {
  return [
    { type: 'text', ...spanOf(statement, run) },
    { type: 'words', text: ' ' },
  ]
}

/** `Signal lamp: you cannot …`: what it is about. */
function label(statement: Statement): Piece[] {
  const { label } = statement
  return label ? spaced(statement, { from: label.label.from, to: label.rest.from }) : []
}

const nominal: ReadonlySet<Tag> = new Set<Tag>(['noun', 'name', 'num', 'part'])
const inside: ReadonlySet<Tag> = new Set<Tag>([
  ...nounPhrase,
  'prep',
  'adjunct',
  'and',
  'sign',
  'adv',
])
/** A clause that tells which. */
const relative: ReadonlySet<Tag> = new Set<Tag>([
  ...inside,
  'finite',
  'be',
  'have',
  'modal',
  'to',
  'verb',
  'adjunct',
])
const opening: ReadonlySet<Tag> = new Set<Tag>(['adv', 'rel'])
const torn: ReadonlySet<Tag> = new Set<Tag>(['and', 'prep'])

/** A subject as it stands within a sentence; null: it is torn, or was named before. With `led` a pronoun means what leads to it. */
function named(statement: Statement, run: Run, led: boolean): Piece[] | null {
  const { tokens, tags, pack, scope, place } = statement
  let { from } = run
  while (from < run.to - 1 && opening.has(tags[from]!)) from++
  const own = tags.slice(from, run.to)
  const first = tokens[from]!
  if (exampleFrom(statement, from) > 0) return null
  if (own[0] === 'pron') {
    const above = from === scope.from && place.at(-1)?.named === true
    const known = led || above || !pack!.pronouns.has(first.lower)
    const points = pack!.demonstratives.has(first.lower)
    return own.length === 1 && known && !points ? inSentence(statement, { from, to: run.to }) : null
  }
  // `Two lamps`: others may be.
  if (own[0] === 'num' || pack!.numberWords.has(first.lower)) return null
  if (!nounPhrase.includes(own[0]!)) return null
  if (!own.some((tag) => nominal.has(tag))) return null
  const rel = own.indexOf('rel')
  const fits = own.every((tag, i) => i === rel || (rel > 0 && i > rel ? relative : inside).has(tag))
  // `makes sure the lamp`: a second phrase opens.
  const two = own.some((tag, i) => tag === 'det' && i > 0 && !joins.has(own[i - 1]!))
  const said = tokens.slice(from, run.to).map(({ lower }) => lower)
  const denies = said.some((word) => pack!.negations.has(word) || pack!.adversatives.has(word))
  // `boats of this coast`
  const points = own.some((tag, i) => tag === 'det' && pack!.demonstratives.has(said[i]!))
  if (!fits || two || denies || points || torn.has(own.at(-1)!)) return null
  return inSentence(statement, { from, to: run.to })
}

const joins: ReadonlySet<Tag> = new Set<Tag>(['prep', 'and', 'rel', 'adjunct', 'det', 'to', 'part'])
const small: ReadonlySet<Tag> = new Set<Tag>(['pron', 'det', 'adj', 'part'])

/** `The bell`: `the bell`; a noun that opens the text may be a name. */
function inSentence(statement: Statement, run: Run): Piece[] {
  const { tags, tokens } = statement
  const { start, end } = spanOf(statement, run)
  const { text } = tokens[run.from]!
  const title = run.to > run.from + 1 && /^\p{Lu}/u.test(tokens[run.from + 1]!.text)
  const lowers =
    small.has(tags[run.from]!) && /^\p{Lu}(?:\p{Ll}|$)/u.test(text) && text !== 'I' && !title
  if (!lowers) return [{ type: 'text', start, end }]
  const rest: Piece[] = end > start + 1 ? [{ type: 'text', start: start + 1, end }] : []
  return [{ type: 'words', text: text[0]!.toLowerCase() }, ...rest]
}
