import type { Tag } from '../../language/pack.ts'
import { shareSeen } from '../../language/stem.ts'
import type { Span } from '../../question.ts'
import { cutsQuotation } from '../quotes.ts'
import { runOf, type Statement } from '../statement.ts'
import type { Guard } from './judged.ts'

/** Characters. */
const longest = 120
/** So many words that say something may be hidden of a short text, however little is left. */
const few = 8
/** So many words beside a blank lead to it, though none of them says something. */
const led = 2

const empty: Guard = ({ draft }) => (/[\p{L}\p{N}]/u.test(draft.plain) ? null : 'empty')

const tiny: Guard = ({ draft: { plain, hidden } }) =>
  hidden.length > 0 && plain.length < 2 && !/[\p{N}\p{Script=Han}]/u.test(plain) ? 'tiny' : null

const long: Guard = ({ draft: { plain, hidden } }) =>
  hidden.length > 0 && plain.length > longest ? 'long' : null

const generic: Guard = ({ draft: { plain, hidden, bare }, statement: { pack, tokens } }) => {
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
  if (!says && !many && !/\d/u.test(plain)) return 'generic'
  return words.length < 4 && pack.pronouns.has(words[0]!.lower) ? 'pronoun' : null
}

/** `these ▢`: named before, where the learner does not read it. */
const said: Guard = ({ draft: { hidden }, statement }) => {
  const { pack, tokens, tags } = statement
  if (!pack || hidden.length !== 1) return null
  const { from } = runOf(statement, hidden[0]!)
  return tags[from - 1] === 'det' && pack.demonstratives.has(tokens[from - 1]!.lower)
    ? 'pronoun'
    : null
}

const most: Guard = ({ draft: { hidden, bare }, statement, answer }) => {
  if (hidden.length === 0 || bare) return null
  const all = statement.stems.length
  if (answer.length <= Math.max(1, all * 0.6)) return null
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
    const words = text.slice(span.start, span.end)
    if (cutsQuotation(words)) return true
    let open = 0
    for (const char of words) {
      if ('([{（［｛'.includes(char)) open++
      if (')]}）］｝'.includes(char) && --open < 0) return true
    }
    return open > 0
  })
    ? 'bracket'
    : null

/** An example is not what is to be learnt. */
const example: Guard = ({ draft: { hidden, bare }, statement: { tokens, pack } }) => {
  if (!pack || hidden.length === 0 || bare) return null
  const first = tokens.findIndex((token) => token.start >= hidden[0]!.start)
  const opens = (i: number): boolean =>
    tokens[i] !== undefined &&
    (pack.exampleOpeners.has(tokens[i].lower) ||
      pack.exampleOpeners.has(`${tokens[i].lower}-${tokens[i + 1]?.lower}`))
  if (opens(first)) return 'example'
  for (let i = first - 1; i >= Math.max(0, first - 6); i--) if (opens(i)) return 'example'
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

const clausal: ReadonlySet<Tag> = new Set<Tag>(['finite', 'be', 'modal', 'have', 'do'])
const nominal: ReadonlySet<Tag> = new Set<Tag>([
  'det',
  'adj',
  'part',
  'num',
  'noun',
  'name',
  'verb',
])

const adjectival: ReadonlySet<Tag> = new Set<Tag>(['adj', 'noun'])

/** A word of an item may look like a verb: `backup and restore`. */
const itemTags: ReadonlySet<Tag> = new Set<Tag>([...nominal, 'finite'])

const enumerating: ReadonlySet<Tag> = new Set<Tag>(['stop', 'colon', 'dash', 'arrow'])
const leading: ReadonlySet<Tag> = new Set<Tag>(['det', 'adj', 'noun', 'prep'])

/** Whether two items between commas, `and`, and at most four words stand before the token at `from`. */
function closes({ tags, tokens }: Statement, from: number): boolean {
  const depth = tokens[from]!.depth
  let at = from - 1
  while (at > 0 && from - at < 5 && leading.has(tags[at]!)) at--
  if (tags[at] !== 'and' || at >= from - 1 || tags[at - 1] !== 'comma') return false
  let commas = 0
  for (let i = at - 1; i >= 0 && tokens[i]!.depth === depth; i--)
    if (tags[i] === 'comma') commas++
    else if (!itemTags.has(tags[i]!)) break
  return commas >= 3
}

/** Whether after the comma at `i` an enumeration goes on to its end: `, b, c and d`. */
function goesOn(tags: readonly Tag[], i: number): boolean {
  for (let at = i + 1; at < i + 12; at++) {
    if (tags[at] === 'and') return true
    if (tags[at] !== 'comma' && !nominal.has(tags[at] ?? 'stop')) return false
  }
  return false
}

/** `red, ▢ and green`, `a ▢, stable hull`: what is asked is a part of an enumeration. */
const listed: Guard = ({ draft: { hidden, bare, all }, statement }) => {
  const { tags, tokens, pack } = statement
  if (!pack || bare || all || hidden.length !== 1) return null
  const { from, to } = runOf(statement, hidden[0]!)
  if (from >= to || tags.slice(from, to).includes('num')) return null
  if (tags[to] === 'comma' && tags[to - 1] === 'adj' && tags[to + 1] === 'adj') return 'listed'
  // `a well ▢, two-masted ship`, `sells ▢, painted boats`
  const before = tags[from - 1] === 'adv' || tags[from - 1] === 'det'
  const like = tags[to + 1] === 'part' || (before && adjectival.has(tags[to + 1] ?? 'stop'))
  const noun = tags[to + 2] === 'noun' || tags[to + 2] === 'name'
  const one = to === from + 1 && tags[from] !== 'name' && tags[to] === 'comma'
  if (one && like && noun) return 'listed'
  // `▢ and steer the boat`
  const verbs = tags[from] === 'verb' && tags[to] === 'and'
  if (verbs && (tags[to + 1] === 'verb' || tags[to + 1] === 'finite')) return 'listed'
  const depth = tokens[from]!.depth
  const item = (at: number, step: 1 | -1): number => {
    let i = at
    while (i >= 0 && itemTags.has(tags[i]!) && tokens[i]!.depth === depth && Math.abs(i - at) < 4)
      i += step
    return i
  }
  // After it: `, b and c`, `, or c` where no clause begins.
  if (tags[to] === 'comma') {
    const closing = tags[to + 1] === 'and'
    // `to ▢, or sink`
    if (closing && tags[from] === 'verb' && (tags[to + 2] === 'verb' || tags[to + 2] === 'finite'))
      return 'listed'
    const start = to + (closing ? 2 : 1)
    const end = item(start, 1)
    // `▢, ropes, etc`
    if (
      end > start &&
      tags[end] === 'comma' &&
      pack.abbreviations.has(tokens[end + 1]?.lower ?? '')
    )
      return 'listed'
    if (
      end > start &&
      (closing
        ? !clausal.has(tags[end]!)
        : tags[end] === 'and' || (tags[end] === 'comma' && goesOn(tags, end)))
    )
      return 'listed'
  }
  // `▢, b, c: long` opens an enumeration that closes without `and`.
  if (tags[to] === 'comma' && itemTags.has(tags[from]!)) {
    const second = item(to + 1, 1)
    const third = tags[second] === 'comma' ? item(second + 1, 1) : second
    if (second > to + 1 && third > second + 1 && enumerating.has(tags[third] ?? 'stop'))
      return 'listed'
  }
  // `wind, tide, swell or a lack of ▢`: the last item, with what leads to it.
  if (closes(statement, from)) return 'listed'
  // Before it: `a, ▢` where more than one is asked, `a, b and ▢`; a clause may well begin after a comma.
  const own = tags.slice(from, to)
  if (own.some((tag) => clausal.has(tag))) return null
  // `main rope, spare ▢`
  if (own.includes('and') && itemTags.has(tags[from - 1]!) && tags[from - 2] === 'comma')
    return 'listed'
  const last = tags[from - 1] === 'and'
  // `▢ and painted`, `painted and ▢`: one of two.
  const first = tags[to] === 'and' && tags[from] === tags[to + 1] && !nominal.has(tags[to + 2]!)
  if (first && own.length === 1 && tags[from] !== 'name') return 'listed'
  if (last && own.length === 1 && tags[from] === tags[from - 2] && tags[from] !== 'name')
    return 'listed'
  if (last || (tags[from - 1] === 'comma' && own.includes('and'))) {
    const before = tags[from - 2] === 'comma' && last ? from - 3 : from - 2
    const start = item(before, -1)
    const one = start < before && before - start <= 3
    if (one && (!last || tags[start] === 'comma')) return 'listed'
  }
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
  heading,
]
