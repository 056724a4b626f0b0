import type { MarkType } from '../../../text/marks.ts'
import { kindLabels } from '../../language/kind-labels.ts'
import type { Tag } from '../../language/pack.ts'
import type { Token } from '../../language/tokens.ts'
import { predicate } from './clause.ts'
import { content, spanOf, type Labelled, type Run, type Statement } from '../statement.ts'

/** A longer label is a sentence. */
const longest = 7
/** A question of the author's may be longer. */
const asking = 20
/** Nor has a term before a dash more words that say something. */
const term = 4

/** The label that opens the text: before a colon; before a dash or full stop where the author set it in bold or code. */
export function labelOf(statement: Statement): Labelled | null {
  const { tokens, tags } = statement
  const title = titleOf(statement)
  if (title)
    return labelled(statement, title, title.to, isQuestion(statement, title) ? asking : longest)
  const last = Math.min(tokens.length, longest * 2)
  const from = tags[0] === 'sign' || tags[0] === 'comma' ? 1 : 0
  for (let i = from + 1; i < last; i++) {
    const tag = tags[i]
    if (tag === 'arrow' || (tag === 'comma' && !enumerates(statement, i))) return null
    if (tokens[i]!.depth > 0 || (tag !== 'colon' && tag !== 'dash' && tag !== 'stop')) continue
    return labelAt(statement, { from, to: i })
  }
  return null
}

const items: ReadonlySet<Tag> = new Set<Tag>(['noun', 'name', 'adj', 'part', 'num', 'and', 'comma'])

/** `Falling glass, rising sea: …`: a few things before a colon. */
function enumerates({ tags, pack }: Statement, comma: number): boolean {
  const colon = tags.indexOf('colon')
  return pack !== null && colon > comma + 1 && tags.slice(0, colon).every((tag) => items.has(tag))
}

/** A line in bold above the text: `**Title**`, and a line break. */
function titleOf({ fact, tokens, marks }: Statement): Run | null {
  const [first, next] = fact.content
  const breaks = next?.type === 'break' || (next?.type === 'text' && /^\s*\n/u.test(next.value))
  const mark = marks[0]
  if (first?.type !== 'strong' || !breaks || mark?.type !== 'strong' || mark.start > 0) return null
  const to = tokens.findIndex((token) => token.start >= mark.end)
  return to > 0 ? { from: 0, to } : null
}

function isQuestion({ tokens }: Statement, { to }: Run): boolean {
  return /[?？]$/u.test(tokens[to - 1]!.text)
}

/** Whether a label ends at the sign behind `label`. */
function labelAt(statement: Statement, label: Run): Labelled | null {
  const { tokens, tags } = statement
  const i = label.to
  const double = tokens[i + 1]?.text === ':'
  if (tags[i] === 'colon' && (glued(statement, double ? i + 1 : i) || within(statement, i, 'code')))
    return null
  // `**S3 - IA**`: the dash is part of the name.
  if (tags[i] !== 'colon' && within(statement, i, 'strong')) return null
  const plain = tags[i] !== 'colon' && !isMarked(statement, label)
  if (plain && !(tags[i] === 'dash' && isTerm(statement, label))) return null
  return labelled(statement, label, i + (double ? 2 : 1))
}

/** `label` and what follows it from `from` on; null where it is a sentence or nothing follows. */
function labelled(
  statement: Statement,
  label: Run,
  from: number,
  most: number = longest,
): Labelled | null {
  const { tokens, tags, pack } = statement
  const end = tags.at(-1) === 'stop' ? tokens.length - 1 : tokens.length
  const rest = { from, to: end }
  if (rest.from >= rest.to || content(statement, label).length > most) return null
  const marked = isMarked(statement, label)
  const article = pack !== null && tags[rest.from] === 'det'
  // `Im Klassendiagramm`: where something is so, not what it is.
  const where = pack !== null && (tags[label.from] === 'prep' || tags[label.from] === 'adjunct')
  const name =
    !where &&
    (marked ||
      (pack !== null && isName(statement, label, article)) ||
      isPlain(statement, label, rest))
  const named = name && describes(statement, rest, marked)
  return { label, rest, named: named && !isVerbal(statement, label) && !isKind(statement, label) }
}

const nominal: ReadonlySet<Tag> = new Set<Tag>(['noun', 'name', 'adj', 'part', 'num', 'det'])

/** `Neap tide - when …`: before a dash, unmarked, a label is a few nouns, and no sentence follows that goes on after them. */
function isTerm(statement: Statement, label: Run): boolean {
  const { tags, pack } = statement
  if (!pack || content(statement, label).length > term) return false
  // `VTS (vessel traffic service) - …`: what is in brackets explains the term.
  const own = tags.slice(label.from, label.to).filter((_, i) => outside(statement, label.from + i))
  const dated = isMeasure(statement, label)
  if (!dated && (!own.every((tag) => nominal.has(tag)) || own.every((tag) => tag === 'num')))
    return false
  const rest = { from: label.to + 1, to: tags.length }
  // Between two dashes something is added to the sentence around it.
  if (rest.from >= rest.to || tags.slice(rest.from).includes('dash')) return false
  const verb = dated ? null : predicate(statement, rest)
  return verb === null || verb.subject.from === verb.subject.to
}

/** Beside the number a date may have so many words: `12 May 1870`, `about 300 BC`. */
const dating = 2

/** `1870: …`, `12 May 1870: …`, `8 %: …`: when or how much, which one knows by what follows; `1: …` is a step. */
export function isMeasure({ tokens, pack }: Statement, { from, to }: Run): boolean {
  const own = tokens.slice(from, to)
  const numbers = own.filter(({ type }) => type === 'number')
  if (!numbers.some(({ text }) => /^~?\d{3,4}$|[%°$€£]/u.test(text))) return false
  const words = own.filter(({ type }) => type === 'word')
  // Months say nothing alone; `BC` is short.
  const dates = ({ text, lower }: Token): boolean =>
    pack?.generic.has(lower) === true ||
    pack?.stop.has(lower) === true ||
    /^\p{Lu}{2,3}$/u.test(text)
  return words.length <= dating && words.every(dates)
}

function outside({ tokens, tags }: Statement, i: number): boolean {
  return tokens[i]!.depth === 0 && tags[i] !== 'open' && tags[i] !== 'close'
}

/** `http://`, `12:30`, `a::b`: no label ends here. */
function glued({ tokens }: Statement, i: number): boolean {
  return tokens[i]!.text === ':' && tokens[i + 1]?.spaced === false
}

/** A sign inside something set apart that goes on after it. */
function within({ tokens, marks }: Statement, i: number, type: MarkType): boolean {
  const { start, end } = tokens[i]!
  return marks.some((mark) => mark.type === type && mark.start < start && mark.end > end)
}

function isMarked({ tokens, marks }: Statement, label: Run): boolean {
  const { start } = tokens[label.from]!
  const { end } = tokens[label.to - 1]!
  return marks.some(
    (mark) =>
      (mark.type === 'strong' || mark.type === 'emphasis' || mark.type === 'code') &&
      mark.start <= start &&
      mark.end >= end,
  )
}

function isVerbal({ tags }: Statement, label: Run): boolean {
  return tags
    .slice(label.from, label.to)
    .some(
      (tag) =>
        tag === 'finite' || tag === 'be' || tag === 'modal' || tag === 'sub' || tag === 'have',
    )
}

/** `Formula`, `Key points`: a kind of content, nothing to ask for. */
export function isKind(statement: Statement, label: Run): boolean {
  const { pack, text, tokens } = statement
  const { start, end } = spanOf(statement, label)
  const said = text.slice(start, end).toLowerCase()
  if (!pack) return kindLabels.has(said)
  if (pack.kindLabels.has(said)) return true
  // `Effects of a storm`
  const of = tokens.findIndex(({ lower }, i) => i > label.from && pack.genitives.has(lower))
  if (of > 0 && of < label.to && pack.aspects.has(tokens[of - 1]!.lower)) return true
  const words = content(statement, label)
  return words.every(
    (word) =>
      word.type === 'number' || pack.generic.has(word.lower) || pack.kindLabels.has(word.lower),
  )
}

/** Capitalised words; before `a …` that says what it is, any few words. */
function isName(statement: Statement, label: Run, article: boolean): boolean {
  const words = content(statement, label)
  if (words.length === 0 || words.length > 5) return false
  return (
    (article && words.length <= 4) ||
    isSmall(statement, label) ||
    words.every((word, i) => i === 0 || /^[\p{Lu}\d]/u.test(word.text))
  )
}

/** So many tokens of what follows a label show whether it is an enumeration. */
const shown = 5

/** `Fog signal: warns of …`: a few nouns, and no enumeration behind them. */
function isPlain({ tags, tokens, pack }: Statement, { from, to }: Run, rest: Run): boolean {
  if (!pack || pack.capitalNouns || pack.exampleOpeners.has(tokens[rest.from]!.lower)) return false
  const own = tags.slice(from, to)
  const enumerates = tags.slice(rest.from, rest.from + shown).includes('comma')
  return (
    !enumerates &&
    own.length <= term &&
    own.every((tag) => nominal.has(tag)) &&
    own.at(-1) === 'noun'
  )
}

/** `fog signal: …`: who writes a label in small letters writes a name so too. */
function isSmall({ text, tokens, tags, pack }: Statement, { from, to }: Run): boolean {
  const own = tags.slice(from, to)
  const small = !/\p{Lu}/u.test(text.slice(tokens[from]!.start, tokens[to - 1]!.end))
  return small && !pack?.capitalNouns && own.length <= 3 && own.every((tag) => nominal.has(tag))
}

/** `A service that …`, `Stores …`, `Used for …`: what follows says what the label is. */
function describes(statement: Statement, rest: Run, marked: boolean): boolean {
  const { tags, tokens, pack } = statement
  if (content(statement, rest).length < 4) return false
  if (!pack) return marked
  let first = rest.from
  while (tags[first] === 'adv') first++
  const tag = tags[first]
  const next = tags[first + 1]
  if (tag === 'pron' || tag === 'have' || tag === 'modal' || tag === 'be') return true
  if (tag === 'part')
    return next === 'prep' || next === 'to' || next === 'adjunct' || next === 'sub'
  if (tag === 'finite') return pack.definers.has(tokens[first]!.lower) || !isOrder(statement, first)
  const stop = tags.indexOf('stop', first)
  const found = predicate(statement, stop < 0 || stop > rest.to ? rest : { ...rest, to: stop })
  if (found) return false
  // `Rig type: cutter type`: which kind of it, no description.
  const words = tokens.slice(first, first + 7).map(({ lower }) => lower)
  if (tag !== 'det' && words.includes(tokens[rest.from - 2]?.lower ?? '')) return false
  const classy = words.some((word) => pack.classNouns.has(word))
  if (!pack.verbsLast && isPhrase(statement, { from: first, to: rest.to })) return true
  return classy || (tag === 'det' && !pack.negations.has(tokens[first]!.lower))
}

/** `Piece of cotton soaked in oil`, `People that pilot ships`: nouns, and what tells of them, say what it is. */
function isPhrase({ tags, tokens, pack }: Statement, { from, to }: Run): boolean {
  let end = from
  while (end < Math.min(to, from + shown) && nominal.has(tags[end]!)) end++
  if (!tags.slice(from, end).includes('noun') || end === to) return false
  if (tags[end] === 'rel') return true
  const told = tags[end - 1] === 'part' || pack!.genitives.has(tokens[end]!.lower)
  return told && !tags.slice(end, to).includes('comma')
}

/** `Use …` against `Uses …`. */
function isOrder({ tokens }: Statement, i: number): boolean {
  return !tokens[i]!.lower.endsWith('s')
}
