import type { Tag } from '../../language/pack.ts'
import { nounPhrase } from '../grammar/phrase.ts'
import type { Span } from '../../question.ts'
import { runOf, type Statement } from '../statement.ts'
import type { Guard } from './judged.ts'
import { clausal } from '../grammar/tags.ts'

const nominal: ReadonlySet<Tag> = new Set<Tag>([...nounPhrase, 'verb'])

const qualities: ReadonlySet<Tag> = new Set<Tag>(['adj', 'part'])
const adjectival: ReadonlySet<Tag> = new Set<Tag>(['adj', 'noun'])

/** A word of an item may look like a verb: `backup and restore`. */
const itemTags: ReadonlySet<Tag> = new Set<Tag>([...nominal, 'finite'])

/** An item has fewer words. */
const itemWords = 4

const enumerating: ReadonlySet<Tag> = new Set<Tag>([
  'stop',
  'colon',
  'dash',
  'arrow',
  'open',
  'adv',
])

/** Behind nouns they show that a clause began with them, or that the first was a verb. */
const clauses: ReadonlySet<Tag> = new Set<Tag>([...clausal, 'verb', 'pron', 'det'])
const things: ReadonlySet<Tag> = new Set<Tag>(['adj', 'noun', 'name', 'num'])

const isVerb = (tag: Tag | undefined): boolean => tag === 'verb' || tag === 'finite'

/** What is asked, by its tokens. */
interface Blank {
  statement: Statement
  tags: readonly Tag[]
  /** Its first token, and the one behind its last. */
  from: number
  to: number
  own: readonly Tag[]
}

/** `red, ▢ and green`, `a ▢, stable hull`: what is asked is a part of an enumeration. */
export const listed: Guard = ({ draft: { hidden, bare, all }, statement }) => {
  if (!statement.pack || bare || all || hidden.length !== 1 || isInBold(statement, hidden[0]!))
    return null
  const { from, to } = runOf(statement, hidden[0]!)
  const { tags } = statement
  const own = tags.slice(from, to)
  if (from >= to || own.includes('num')) return null
  const blank = { statement, tags, from, to, own }
  if (goingOn.some((goes) => goes(blank))) return 'listed'
  // A clause may well begin after a comma.
  if (own.some((tag) => clausal.has(tag))) return null
  return begun.some((has) => has(blank)) ? 'listed' : null
}

/** Which of them is asked was the author's own choice. */
function isInBold({ marks }: Statement, { start, end }: Span): boolean {
  return marks.some((mark) => mark.type === 'strong' && mark.start === start && mark.end === end)
}

/** The enumeration goes on behind the blank. */
const goingOn: readonly ((blank: Blank) => boolean)[] = [
  // `▢, deep hull`
  ({ tags, to }) => tags[to] === 'comma' && tags[to - 1] === 'adj' && tags[to + 1] === 'adj',
  oneOfQualities,
  withAnother,
  // `▢ and steer the boat`
  ({ tags, from, to }) => tags[from] === 'verb' && tags[to] === 'and' && isVerb(tags[to + 1]),
  // `to ▢, or sink`
  ({ tags, from, to }) =>
    tags[from] === 'verb' && tags[to] === 'comma' && tags[to + 1] === 'and' && isVerb(tags[to + 2]),
  beforeItems,
  opensItems,
]

/** The enumeration stands before the blank. */
const begun: readonly ((blank: Blank) => boolean)[] = [
  // `main rope, spare ▢`
  ({ tags, from, own }) =>
    own.includes('and') && itemTags.has(tags[from - 1]!) && tags[from - 2] === 'comma',
  // `known and ▢`: `painted buoys`
  ({ tags, from, own }) =>
    tags[from - 1] === 'and' &&
    own.length > 1 &&
    qualities.has(tags[from]!) &&
    qualities.has(tags[from - 2]!) &&
    tags[from - 3] !== 'be',
  oneOfTwo,
  behindItems,
]

/** `a well ▢, two-masted ship`, `sells ▢, painted boats` */
function oneOfQualities({ tags, from, to }: Blank): boolean {
  if (to !== from + 1 || tags[from] === 'name' || tags[to] !== 'comma') return false
  const before = tags[from - 1] === 'adv' || tags[from - 1] === 'det'
  const alike = tags[to + 1] === 'part' || (before && adjectival.has(tags[to + 1] ?? 'stop'))
  return alike && (tags[to + 2] === 'noun' || tags[to + 2] === 'name')
}

/** `and` and a second thing follow, if only behind a bracket: `▢ (of brass) and ropes`. */
function withAnother({ statement: { tokens }, tags, to }: Blank): boolean {
  if (tags[to - 1] !== 'close' && !things.has(tags[to - 1]!)) return false
  let i = to
  if (tags[i] === 'open') {
    const depth = tokens[i]!.depth
    while (i < tags.length && !(tags[i] === 'close' && tokens[i]!.depth === depth)) i++
    i++
  }
  if (tags[i] !== 'and') return false
  let end = i + 1
  while (things.has(tags[end]!)) end++
  return end > i + 1 && !clauses.has(tags[end] ?? 'stop')
}

/** Where the item that starts at `at` ends: the first token that is none of it. */
function itemEnd({ statement: { tokens }, tags, from }: Blank, at: number, step: 1 | -1): number {
  const { depth } = tokens[from]!
  let i = at
  while (
    i >= 0 &&
    itemTags.has(tags[i]!) &&
    tokens[i]!.depth === depth &&
    Math.abs(i - at) < itemWords
  )
    i += step
  return i
}

/** `▢, b and c`, `▢, or c` where no clause begins, `▢, ropes, etc`. */
function beforeItems(blank: Blank): boolean {
  const { statement, tags, to } = blank
  if (tags[to] !== 'comma') return false
  // `▢, but ropes`: what is set against it is no other item.
  const but = statement.pack!.adversatives.has(statement.tokens[to + 1]?.lower ?? '')
  const closing = tags[to + 1] === 'and' && !but
  const start = to + (closing ? 2 : 1)
  const end = itemEnd(blank, start, 1)
  if (end <= start) return false
  const behind = statement.tokens[end + 1]?.lower ?? ''
  if (tags[end] === 'comma' && statement.pack!.abbreviations.has(behind)) return true
  if (closing) return !clausal.has(tags[end]!)
  return tags[end] === 'and' || (tags[end] === 'comma' && closes(tags, end))
}

/** Whether after the comma at `i` an enumeration goes on to its end: `, b, c and d`. */
function closes(tags: readonly Tag[], i: number): boolean {
  for (let at = i + 1; at < i + 12; at++) {
    if (tags[at] === 'and') return true
    if (tags[at] !== 'comma' && !nominal.has(tags[at] ?? 'stop')) return false
  }
  return false
}

/** `▢, b, c: long` opens an enumeration that closes without `and`. */
function opensItems(blank: Blank): boolean {
  const { tags, from, to } = blank
  if (tags[to] !== 'comma' || !itemTags.has(tags[from]!)) return false
  const second = itemEnd(blank, to + 1, 1)
  if (second <= to + 1 || tags[second] !== 'comma') return false
  const third = itemEnd(blank, second + 1, 1)
  return third > second + 1 && enumerating.has(tags[third] ?? 'stop')
}

/** `▢ and painted`, `painted and ▢`: one of two. */
function oneOfTwo({ tags, from, to, own }: Blank): boolean {
  if (own.length !== 1 || tags[from] === 'name') return false
  const first = tags[to] === 'and' && tags[from] === tags[to + 1] && !nominal.has(tags[to + 2]!)
  return first || (tags[from - 1] === 'and' && tags[from] === tags[from - 2])
}

/** `a, ▢` where more than one is asked, `a, b and ▢` */
function behindItems(blank: Blank): boolean {
  const { tags, from, own } = blank
  const last = tags[from - 1] === 'and'
  if (!last && !(tags[from - 1] === 'comma' && own.includes('and'))) return false
  const before = tags[from - 2] === 'comma' && last ? from - 3 : from - 2
  const start = itemEnd(blank, before, -1)
  const one = start < before && before - start < itemWords
  return one && (!last || tags[start] === 'comma')
}
