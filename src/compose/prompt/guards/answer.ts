import { shareSeen } from '../../language/stem.ts'
import type { Span } from '../../question.ts'
import { cutsQuotation } from '../grammar/quotes.ts'
import { exampleFrom } from '../grammar/examples.ts'
import { runOf } from '../statement.ts'
import type { Guard } from './judged.ts'
import { compared } from './compared.ts'
import { listed } from './listed.ts'
import { torn } from './torn.ts'

/** Characters. */
const longest = 120
/** So many words that say something may be hidden of a short text, however little is left. */
const few = 8
/** So many words beside a blank lead to it, though none of them says something. */
const led = 2

const empty: Guard = ({ draft }) => (/[\p{L}\p{N}]/u.test(draft.plain) ? null : 'empty')

const tiny: Guard = ({ draft: { plain, hidden, chosen } }) =>
  hidden.length > 0 && !chosen && plain.length < 2 && !/[\p{N}\p{Script=Han}]/u.test(plain)
    ? 'tiny'
    : null

const long: Guard = ({ draft: { plain, hidden } }) =>
  hidden.length > 0 && plain.length > longest ? 'long' : null

const generic: Guard = ({
  draft: { plain, hidden, bare, chosen },
  statement: { pack, tokens },
}) => {
  if (hidden.length > 0 && /^#\p{L}\S*$/u.test(plain)) return 'generic'
  if (!pack || hidden.length === 0) return null
  const words = tokens.filter(
    ({ start, end, type }) =>
      type !== 'sign' && hidden.some((span) => start >= span.start && end <= span.end),
  )
  if (words.length === 0) return 'empty'
  const says = words.some(
    ({ type, lower }) =>
      type === 'number' ||
      pack.numberWords.has(lower) ||
      (!pack.stop.has(lower) && !pack.generic.has(lower) && !pack.units.has(lower)),
  )
  // Three of them may well say something: `a different resource group`.
  const whole = words.filter(({ lower }) => !pack.stop.has(lower)).length
  // So may two in a longer phrase: `a chart for each pilot`; or what a label says.
  const many = whole >= 3 || (whole === 2 && (words.length >= 4 || bare === true))
  if (!says && !many && !chosen && !/\d/u.test(plain)) return 'generic'
  return words.length < 4 && pack.pronouns.has(words[0]!.lower) ? 'pronoun' : null
}

/** `these ▢`, `use this boat`: named before, where the learner does not read it. */
const said: Guard = ({ draft: { hidden, bare }, statement }) => {
  const { pack, tokens, tags } = statement
  if (!pack || hidden.length !== 1) return null
  const { from, to } = runOf(statement, hidden[0]!)
  const points = (i: number): boolean =>
    tags[i] === 'det' && pack.demonstratives.has(tokens[i]!.lower)
  if (!bare && to - from <= 4) for (let i = from; i < to; i++) if (points(i)) return 'pronoun'
  return points(from - 1) ? 'pronoun' : null
}

const most: Guard = ({ draft: { hidden, bare }, statement, answer }) => {
  if (hidden.length === 0 || bare) return null
  const all = statement.stems.length
  if (answer.length <= Math.max(1, all * 0.6)) return null
  // However many signs it takes, a formula is one thing.
  const formula = statement.marks.some(
    ({ type, start, end }) =>
      type === 'math' && hidden[0]!.start === start && hidden.at(-1)!.end === end,
  )
  if (formula && all - answer.length >= led) return null
  if (answer.length > few) return 'most'
  if (answer.length < all) return null
  // `Can be ▢`, `No need for ▢`: the line above says of what.
  const seen = statement.tokens.filter(
    ({ type, start, end }) =>
      type === 'word' && !hidden.some((span) => start >= span.start && end <= span.end),
  )
  return statement.place.at(-1)?.direct && seen.length >= led ? null : 'most'
}

/** A bracket or quotation that opens in the blank closes in it; a command like `\alpha` is not cut. */
const bracket: Guard = ({ draft: { hidden }, statement: { text } }) =>
  hidden.some((span) => {
    if (text[span.start - 1] === '\\') return true
    // `1) a lamp 2) a bell`: it counts what the text lists.
    if (/^\d+\)/u.test(text.slice(span.start, span.end + 1)) && closesNone(text, span.end))
      return true
    // `▢-, Sortier- und Filterlisten`, `▢(1)-Tabelle`: a part of a word.
    if (/^(?:[-‐](?=[\s,;/)])|\([^\s()]*\)-)/u.test(text.slice(span.end, span.end + longest)))
      return true
    if (cutsQuotation(text, span)) return true
    let open = 0
    for (const char of text.slice(span.start, span.end)) {
      if ('([{（［｛'.includes(char)) open++
      if (')]}）］｝'.includes(char) && --open < 0) return true
    }
    return open > 0
  })
    ? 'bracket'
    : null

/** Whether the bracket at `at` closes none. */
function closesNone(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - longest), at)
  return before.lastIndexOf('(') <= before.lastIndexOf(')')
}

/** An example is not what is to be learnt. */
const example: Guard = ({ draft: { hidden, bare }, statement }) => {
  const { tokens, pack } = statement
  if (!pack || hidden.length === 0 || bare) return null
  const first = tokens.findIndex((token) => token.start >= hidden[0]!.start)
  for (let i = first; i >= Math.max(0, first - 6); i--)
    if (exampleFrom(statement, i) > 0) return 'example'
  return null
}

const address = /\b(?:https?:\/\/|www\.)[^\s<>)\]]+/giu

/** A web address, or a part of one, is nothing to learn, unless it is set apart. */
const link: Guard = ({ draft: { hidden }, statement: { text, marks } }) => {
  if (hidden.length === 0 || !/www\.|:\/\//u.test(text)) return null
  const set = (span: Span): boolean =>
    marks.some(({ type, start, end }) => type === 'code' && start <= span.start && end >= span.end)
  for (const { index, 0: found } of text.matchAll(address))
    for (const span of hidden)
      if (span.start < index + found.length && span.end > index && !set(span)) return 'link'
  return null
}

/** A heading or parent is no answer, but where a rule asks for the name and takes it away. */
const heading: Guard = ({ draft: { hidden, name }, statement: { place }, answer }) => {
  if (hidden.length === 0 || name !== undefined) return null
  return place.some(({ all, spare }) => !spare && shareSeen(answer, all) === 1) ? 'heading' : null
}

/** Guards that look at the answer alone; cheap, so they come first. `heading` is the last: its refusal can be mended. */
export const answerGuards: readonly Guard[] = [
  empty,
  tiny,
  long,
  generic,
  said,
  most,
  bracket,
  example,
  link,
  listed,
  compared,
  torn,
  heading,
]
