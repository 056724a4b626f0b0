import { said } from '../texts.ts'
import { byUses } from '../points/uses.ts'
import { withoutEnd } from '../../breadcrumb/index.ts'
import { clues, pointOf } from '../points/clues.ts'
import type { Tag } from '../../language/pack.ts'
import { predicate } from '../grammar/clause.ts'
import { exampleFrom } from '../grammar/examples.ts'
import { blankSign } from '../../question.ts'
import { answersOf, codeBelow, isQuestion } from '../points/answers.ts'
import type { Draft, Rule } from '../draft.ts'
import { described } from '../grammar/owner.ts'
import { oneOfMany } from '../points/one-of-many.ts'
import { termsOf } from '../points/terms.ts'
import { content, type Statement } from '../statement.ts'

/** A label without a verb is at most so long. */
const longest = 7

/** What stands below a line that announces it: `Use cases:` → the points. */
export const list: Rule = {
  name: 'list',
  confidence: 'high',
  language: false,
  *propose(statement) {
    const { fact, text } = statement
    if (fact.details.length === 0 || text === '') return
    if (isThing(statement)) yield* byClues(statement)
    if (refuses(statement)) return
    const announces = /[:：?？]$/u.test(text) || dangles(statement)
    const code = codeBelow(fact)
    if (code !== null && (isLong(code) || !announces) && isTold(statement)) return
    if (!announces && !isLabel(statement) && (code === null || !orders(statement))) return
    const end = withoutEnd(text, ':：?？-–—').length
    yield* byUses(statement, end)
    yield* oneOfMany(statement, end)
    const all = points(statement)
    const named = termsOf(statement, answersOf(fact, 'details', statement.pack))
    const drafts = named ? [called(all, named), all] : [all]
    yield* announces ? drafts : drafts.map((draft) => ({ ...draft, confidence: 'medium' as const }))
  },
}

/** What the points are called is asked; what is told of them is read on the back. */
function called(draft: Draft, names: readonly string[]): Draft {
  const plain = names.join('; ')
  return { ...draft, answer: [{ type: 'words', text: plain }], plain }
}

/** Of more lines of code nobody says them by heart. */
const lines = 7

function isLong(code: string): boolean {
  return code.split('\n').filter((line) => line.trim() !== '').length > lines
}

/** With more of them the line tells of many things. */
const few = 3

/** Whether the line itself tells what the code shows: a command, a term in bold, `JQL - …`, what its parent is. */
function isTold(statement: Statement): boolean {
  const { label, marks, fact, text, tags } = statement
  // `It burns oil. Here is one:`
  if (tags.slice(0, -1).includes('stop')) return true
  const set = marks.filter(({ type }) => type === 'strong' || type === 'code').length
  if (set > 0) return set <= few
  if (/[:：?？]$/u.test(text)) return false
  return label !== null || (fact.context.length > 0 && described(statement) !== null)
}

/** `Drain the dock`: what is to be done, and not who does it. */
function orders(statement: Statement): boolean {
  const { tokens, tags } = statement
  if (tokens.length > longest || tags.includes('stop')) return false
  const told = predicate(statement, { from: 0, to: tokens.length })
  return told !== null && told.verb.from === 0 && !told.negated
}

const nominal: ReadonlySet<Tag> = new Set<Tag>(['noun', 'name', 'adj', 'num', 'part', 'dash'])

const heads: ReadonlySet<Tag> = new Set<Tag>(['noun', 'name', 'num'])

/** `Fog bell`: the name of a thing, no question and no topic. */
function isThing(statement: Statement): boolean {
  const { text, tokens, tags, pack, label } = statement
  if (!pack || label || pack.kindLabels.has(text.toLowerCase())) return false
  const own = tags.filter((_, i) => tokens[i]!.depth === 0)
  // `Fog bell -`: what the points are told of.
  if (own.at(-1) === 'dash') own.pop()
  const bare = own.filter((tag) => tag !== 'open' && tag !== 'close')
  const said = content(statement, { from: 0, to: tokens.length })
  const last = said.at(-1)
  if (!last || said.length > naming || !bare.every((tag) => nominal.has(tag))) return false
  // `Painting boats` is something to do, `Sailing Boat class` a name; `Painted` says how something is.
  const does = bare.length > 1 && bare[0] === 'part' && tokens[0]!.lower.endsWith('ing')
  if (does && !/^\p{Lu}\p{Ll}/u.test(tokens[1]!.text)) return false
  if (!heads.has(bare.at(-1)!) && !last.lower.endsWith('ing')) return false
  return !said.every(({ lower }) => pack.generic.has(lower) || pack.aspects.has(lower))
}

/** A name has at most so many words that say something. */
const naming = 5

/** Which thing is described by the points below its name. */
function* byClues(statement: Statement): Generator<Draft> {
  const { text, context } = statement
  const told = clues(statement)
  const name = withoutEnd(text, '-–—')
  if (told === null) return
  yield {
    front: [{ type: 'words', text: `${said(context.texts, 'card.which')} ${told}` }],
    answer: [{ type: 'text', start: 0, end: name.length }],
    hidden: [],
    plain: name,
    name,
    confidence: 'medium',
  }
}

/** `Common records include`: what stands below ends the sentence. */
function dangles(statement: Statement): boolean {
  const { tags, tokens, fact, pack } = statement
  const last = tags.at(-1)
  // A German clause may well end with its verb: `Zu den Quellen zählen`, but not `Werte, die gemessen werden`.
  if (pack?.verbsLast && (tokens.length > 5 || last !== 'finite')) return false
  const open =
    last === 'finite' ||
    last === 'verb' ||
    last === 'prep' ||
    last === 'be' ||
    last === 'adjunct' ||
    (last === 'det' && tokens.length > 1)
  return open && fact.details.length > 0 && !isApart(statement)
}

/** `The mole breaks off` over `Ships must keep clear`: the point is a sentence of its own, and does not end the line. */
function isApart(statement: Statement): boolean {
  const { fact, pack } = statement
  const [first = ''] = answersOf(fact, 'details', pack)
  if (!pack || !/^\p{Lu}/u.test(first)) return false
  const point = pointOf(statement, first)
  if (exampleFrom(point, 0) > 0) return true
  const told = predicate(point, point.scope)
  // `Jib - what the bow carries` is none, for its verb is that of a clause.
  const own = told && point.tags.slice(0, told.verb.from)
  return own !== null && own.length > 0 && !own.includes('dash') && !own.includes('colon')
}

/** `The keeper does not ring in fog:`: what is told of nothing is in the line, and the points explain it. */
function refuses(statement: Statement): boolean {
  const { tokens, tags, text, pack } = statement
  if (!pack || pack.verbsLast || /[?？]$/u.test(text)) return false
  const to = tags.at(-1) === 'colon' ? tokens.length - 1 : tokens.length
  const told = predicate(statement, { from: 0, to })
  if (!told?.negated || told.subject.to <= told.subject.from) return false
  const plain = told.rest.to === to && !tags.slice(0, to).includes('comma')
  return plain && heads.has(tags[to - 1]!) && content(statement, told.rest).length > 0
}

function isLabel(statement: Statement): boolean {
  const { tokens, tags, pack, text, fact } = statement
  if (pack?.kindLabels.has(withoutEnd(text, '.:：?？!').toLowerCase())) return true
  if (fact.details.length < 2 && fact.details[0]?.type === 'item') return false
  if (fact.details.every(({ type }) => type === 'image')) return false
  const shown = tokens.filter((token) => token.depth === 0).length
  if (shown === 0 || shown > longest || tags.includes('stop')) return false
  if (isQuestion(fact, pack)) return true
  const told = pack && predicate(statement, { from: 0, to: tokens.length })
  if (!told) return true
  // `## Choose a pilot` is a title, `## The keeper rings` tells something.
  return fact.placement === 'heading' && told.subject.from === told.subject.to
}

/** `Steering with a`: no question, but half of a sentence. */
const open: ReadonlySet<Tag> = new Set<Tag>(['det', 'adjunct', 'prep'])

/** The text as a question, what stands below as its answer. */
export function points(statement: Statement): Draft {
  const { fact, text, context, pack } = statement
  const all = answersOf(fact, 'details', pack)
  const count = all.length
  const opens = statement.tokens.length > 1 && open.has(statement.tags.at(-1) ?? 'stop')
  const sentence = opens || isSentence(statement)
  const end =
    sentence && !isQuestion(fact, pack) ? text.length : withoutEnd(text, ':：?？-–—').length
  const closed = /[:：?？]$/u.test(text)
  const done = !closed && codeBelow(fact) !== null && orders(statement)
  const half = done || (!sentence && isHalf(statement))
  const asks = !sentence || isQuestion(fact, pack)
  const sign = half ? `: ${blankSign}` : asks ? '?' : closed ? '' : ' …'
  return {
    front: [
      { type: 'text', start: 0, end },
      ...(sign === '' ? [] : [{ type: 'words' as const, text: sign }]),
    ],
    answer: 'details',
    hidden: [],
    plain: all.join('; '),
    hint: count > 1 ? said(context.texts, 'card.points', { count: String(count) }) : '',
  }
}

/** What opens no question, but the half of a sentence. */
const halves: ReadonlySet<Tag> = new Set<Tag>(['to', 'prep', 'adjunct', 'sub'])

/** `To ring the bell`, `In a gale`, `No lamps`, `Lamps not carried by pilots`: with a question mark it asks for yes or no, or for nothing. */
function isHalf({ tokens, tags, text, pack }: Statement): boolean {
  if (!pack || /[?？]$/u.test(text)) return false
  // `Due north vs due east`, `When to reef` ask.
  if (tags[1] === 'to' || tokens.some(({ lower }) => pack.versus.has(lower))) return false
  const refused = tags.some(
    (tag, i) => tag === 'neg' && (tags[i + 1] === 'part' || tags[i + 1] === 'verb'),
  )
  return halves.has(tags[0]!) || refused || pack.negations.has(tokens[0]!.lower)
}

/** `You can choose between:` against `Use cases:`. */
export function isSentence({ tokens, tags, text, pack }: Statement): boolean {
  if (pack?.kindLabels.has(withoutEnd(text, '.:：?？!').toLowerCase())) return false
  const words = tokens.filter(({ type }) => type === 'word').length
  const verbal = tags.some((tag) => tag === 'finite' || tag === 'be' || tag === 'modal')
  return words > longest + 3 || verbal || tags.at(-1) === 'stop'
}
