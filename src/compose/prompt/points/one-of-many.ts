import { withoutEnd, type Breadcrumb } from '../../breadcrumb/index.ts'
import { initials } from '../../initials.ts'
import { blankSign, promptOf } from '../../question.ts'
import { answersOf, codeBelow } from './answers.ts'
import { predicate } from '../grammar/clause.ts'
import { pointOf } from './clues.ts'
import { partsOf, type Part } from './terms.ts'
import type { Draft } from '../draft.ts'
import { refusal } from '../guards/index.ts'
import { isLone } from '../guards/lone.ts'
import { isOpen } from '../guards/open.ts'
import { number } from '../rules/number.ts'
import { object } from '../rules/object.ts'
import { content, type Statement } from '../statement.ts'

/** More points than these nobody says by heart. */
const most = 4
/** As many as the line itself counts (`Seven layers:`) may well be more, up to here. */
const counted = 7

/** Characters of a point that is asked whole, words of any other point; characters of one that is read beside it. */
const longest = 70
const few = 5
const read = 90
/** Characters of what is told of a labelled point, and how many words of it say something. */
const telling = 160
const told = 2
/** So many points are read on either side. */
const near = 3
/** So many points are looked at. */
const looked = 12
/** So many are tried. */
const patience = 3

/**
 * One of the points below the line that ends at `end`, where they are more than a person recalls: of labelled ones a label by
 * what is told of it, of those in order one by those around it, of sentences what one of them asks by itself.
 */
export function* oneOfMany(statement: Statement, end: number): Generator<Draft> {
  const points = answersOf(statement.fact, 'details', statement.pack).map(withoutStop)
  yield* oneOfLong(statement, end, points)
  if (points.length <= most || isCounted(statement, points.length)) return
  if (areBrief(points) && !isOrdered(statement)) return
  yield* behind(statement, end, drafts(statement, points))
}

/** What one of the points below a sentence asks by itself, read behind it. */
export function* oneOfStated(statement: Statement): Generator<Draft> {
  const { fact, pack, text } = statement
  if (!pack) return
  const points = answersOf(fact, 'details', pack).slice(0, looked).map(withoutStop)
  const end = /[:：]$/u.test(text) ? text.length - 1 : text.length
  yield* behind(statement, end, asked(points.map((point) => pointOf(statement, point))))
}

/** `drafts` behind the first `end` characters of the line; after a full stop a sentence begins. */
function* behind({ text }: Statement, end: number, drafts: Iterable<Draft>): Generator<Draft> {
  const sign = /[.!?]$/u.test(text.slice(0, end)) ? ' ' : ': '
  for (const { front, ...draft } of drafts)
    yield {
      ...draft,
      front: [{ type: 'text', start: 0, end }, { type: 'words', text: sign }, ...front],
    }
}

/** Characters of all points together, and of each of them, that nobody says by heart. */
const much = { all: 240, each: 70 }

function isMuch(points: readonly string[], most: number): boolean {
  const size = points.reduce((sum, { length }) => sum + length, 0)
  return size > most && size > much.each * points.length
}

/** What one of a few points asks by itself, where these are longer than `all`, and no labels with what is told of them. */
export function* oneOfLong(
  statement: Statement,
  end: number,
  points: readonly string[],
  all = much.all,
): Generator<Draft> {
  const { pack } = statement
  if (!pack || points.length > most || !isMuch(points, all) || codeBelow(statement.fact) !== null)
    return
  const labelled = points.filter((point) => partsOf(point, pack) !== null)
  if (labelled.length > points.length / 2) return
  // What stands beside an address is a source.
  const own = points.filter((point) => !point.includes('://'))
  yield* behind(statement, end, asked(own.map((point) => pointOf(statement, point))))
}

const withoutStop = (point: string): string => withoutEnd(point, '.;,')

function* drafts(statement: Statement, points: readonly string[]): Generator<Draft> {
  const parts = points
    .map((point) => partsOf(point, statement.pack))
    .filter((part) => part !== null)
  if (parts.length > points.length / 2) {
    const telling = parts.filter((part) => tells(part, statement))
    // `Values: …`, `Effect: …`: what is told of one thing.
    if (telling.length >= parts.length / 2) yield* labels(telling)
    return
  }
  const { pack } = statement
  const said = pack ? points.slice(0, looked).map((point) => pointOf(statement, point)) : []
  const ordered = isOrdered(statement)
  if (ordered || !areSentences(said)) yield* gaps(points, ordered)
  yield* asked(said)
}

function about(front: string, plain: string): Draft {
  return {
    front: [{ type: 'words', text: front }],
    answer: [{ type: 'words', text: plain }],
    hidden: [],
    plain,
    confidence: 'medium',
  }
}

/** `▢: the front end` → `Bow`. */
function labels(parts: readonly Part[]): Draft[] {
  return parts.slice(0, patience).map(({ label, rest }) => about(`${blankSign}: ${rest}`, label))
}

/** `oars; ▢; lamps` → `ropes`; in order `… → hoist the sail → ▢ → cast off`. */
function gaps(points: readonly string[], ordered: boolean): Draft[] {
  const drafts: Draft[] = []
  for (const at of fromMiddle(points.length)) {
    const point = points[at]!
    const asks = ordered ? point.length <= longest : point.split(/\s+/u).length <= few
    const beside = asks ? neighbours(points, at, ordered) : null
    if (beside === null) continue
    const hint = ordered ? '' : initials(point)
    drafts.push({ ...about(beside, point), hint })
  }
  // Where the points are alike, half of the words of each can be read in the others.
  return [
    ...drafts.slice(0, patience),
    ...drafts.slice(0, 1).map((draft) => ({ ...draft, all: true })),
  ]
}

/** A sentence has at least so many words that say something. */
const saying = 4

/** More than half of the points are sentences: too much to be asked whole. */
function areSentences(points: readonly Statement[]): boolean {
  const says = points.filter(
    (point) =>
      content(point, point.scope).length >= saying && predicate(point, point.scope) !== null,
  )
  return says.length > points.length / 2
}

/** `The pilots carry ▢` → `red lamps`: what one of the points asks by itself, a number first. */
function* asked(points: readonly Statement[]): Generator<Draft> {
  for (const rule of [number, object])
    for (const point of points) {
      let left = tries
      for (const draft of rule.propose(point)) {
        if (left-- <= 0) break
        const clear = !draft.instead && !isLone(draft, point) && !isOpen(draft, point, beside)
        if (!clear || refusal(draft, point, () => nothing) !== null) continue
        yield about(promptOf(draft.front, point.text), draft.plain)
        break
      }
    }
}

/** So many questions of a point are looked at: each reads all of it. */
const tries = 20

/** So many words that say something stand beside the blank in a point. */
const beside = 3

/** The point alone is looked at; whether the headings tell it is looked at later. */
const nothing: Breadcrumb = { texts: [], stems: new Set(), named: true }

/** Names of so few words are said by heart up to seven of them. */
const brief = 2

/** `SYN; ACK; PSH`, `Physical; Data Link; …`: a small set of names is known whole. */
function areBrief(points: readonly string[]): boolean {
  return points.length <= counted && points.every((point) => point.split(/\s+/u).length <= brief)
}

/** `Five layers of the hull`: who counts them means to know them all. */
function isCounted(statement: Statement, count: number): boolean {
  const { tokens, pack } = statement
  return (
    count <= counted &&
    tokens.some(({ type, lower }) => type === 'number' || pack?.numberWords.has(lower) === true)
  )
}

/** Enough is told, and no word of the label in it. */
function tells({ label, rest }: Part, { pack }: Statement): boolean {
  const own = label.toLowerCase()
  if (rest.length > telling || pack?.kindLabels.has(own)) return false
  const words = rest.toLowerCase().match(/\p{L}{3,}/gu) ?? []
  return words.length >= told && !words.some((word) => word.length > 3 && own.includes(word))
}

/** The places of `count` points, the middle one first, the ends last. */
function fromMiddle(count: number): number[] {
  const middle = (count - 1) / 2
  const places = Array.from({ length: count }, (_, i) => i)
  return places.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle) || a - b)
}

/** Numbered points, or the steps of something. */
function isOrdered({ fact, pack, text }: Statement): boolean {
  const items = fact.details.filter(({ type }) => type === 'item')
  if (items.length > 0 && items.every(({ number }) => number !== undefined)) return true
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  return words.some((word) => pack?.sequences.has(word))
}

/** What stands around the point at `at`; null: it is too long to be read. */
function neighbours(points: readonly string[], at: number, ordered: boolean): string | null {
  const reach = ordered ? 1 : near
  const from = Math.max(0, at - reach)
  const to = Math.min(points.length, at + reach + 1)
  const shown = points.slice(from, to)
  if (shown.some((point) => point.length > read)) return null
  shown[at - from] = blankSign
  const all = [from > 0 ? '…' : [], shown, to < points.length ? '…' : []].flat()
  return all.join(ordered ? ' → ' : '; ')
}
