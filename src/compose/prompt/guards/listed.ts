import type { Tag } from '../../language/pack.ts'
import { nounPhrase } from '../grammar/phrase.ts'
import type { Span } from '../../question.ts'
import { runOf, type Statement } from '../statement.ts'
import type { Guard } from './judged.ts'

const clausal: ReadonlySet<Tag> = new Set<Tag>(['finite', 'be', 'modal', 'have', 'do'])
const nominal: ReadonlySet<Tag> = new Set<Tag>([...nounPhrase, 'verb'])

const qualities: ReadonlySet<Tag> = new Set<Tag>(['adj', 'part'])
const adjectival: ReadonlySet<Tag> = new Set<Tag>(['adj', 'noun'])

/** A word of an item may look like a verb: `backup and restore`. */
const itemTags: ReadonlySet<Tag> = new Set<Tag>([...nominal, 'finite'])

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

/** Whether `and` and a second thing follow at `at`, if only behind a bracket: `▢ (of brass) and ropes`. */
function goesWith({ tags, tokens }: Statement, at: number): boolean {
  let i = at
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

/** Whether after the comma at `i` an enumeration goes on to its end: `, b, c and d`. */
function goesOn(tags: readonly Tag[], i: number): boolean {
  for (let at = i + 1; at < i + 12; at++) {
    if (tags[at] === 'and') return true
    if (tags[at] !== 'comma' && !nominal.has(tags[at] ?? 'stop')) return false
  }
  return false
}

/** Which of them is asked was the author's own choice. */
function isInBold({ marks }: Statement, { start, end }: Span): boolean {
  return marks.some((mark) => mark.type === 'strong' && mark.start === start && mark.end === end)
}

/** `red, ▢ and green`, `a ▢, stable hull`: what is asked is a part of an enumeration. */
export const listed: Guard = ({ draft: { hidden, bare, all }, statement }) => {
  const { tags, tokens, pack } = statement
  if (!pack || bare || all || hidden.length !== 1 || isInBold(statement, hidden[0]!)) return null
  const { from, to } = runOf(statement, hidden[0]!)
  if (from >= to || tags.slice(from, to).includes('num')) return null
  if (tags[to] === 'comma' && tags[to - 1] === 'adj' && tags[to + 1] === 'adj') return 'listed'
  // `a well ▢, two-masted ship`, `sells ▢, painted boats`
  const before = tags[from - 1] === 'adv' || tags[from - 1] === 'det'
  const alike = tags[to + 1] === 'part' || (before && adjectival.has(tags[to + 1] ?? 'stop'))
  const noun = tags[to + 2] === 'noun' || tags[to + 2] === 'name'
  const one = to === from + 1 && tags[from] !== 'name' && tags[to] === 'comma'
  if (one && alike && noun) return 'listed'
  const ends = tags[to - 1] === 'close' || things.has(tags[to - 1]!)
  if (ends && goesWith(statement, to)) return 'listed'
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
  // Before it: `a, ▢` where more than one is asked, `a, b and ▢`; a clause may well begin after a comma.
  const own = tags.slice(from, to)
  if (own.some((tag) => clausal.has(tag))) return null
  // `main rope, spare ▢`
  if (own.includes('and') && itemTags.has(tags[from - 1]!) && tags[from - 2] === 'comma')
    return 'listed'
  const last = tags[from - 1] === 'and'
  // `known and ▢`: `painted buoys`
  const like =
    qualities.has(tags[from]!) && qualities.has(tags[from - 2]!) && tags[from - 3] !== 'be'
  if (last && like && own.length > 1) return 'listed'
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
