import { words as split, type Tag } from '../../pack.ts'
import { inInfinitive, reach } from '../clause.ts'
import * as lists from '../words.ts'
import { isVerbal, type Settler, type Spot } from './spot.ts'

const whom: ReadonlySet<string> = new Set(split(lists.whom))

/** `and light it at dusk`; but for `and the role it plays`. */
export function isDone({ words, tokens, i }: Spot): boolean {
  return whom.has(tokens[i + 1]?.lower ?? '') && words[i + 2]?.tag !== null
}

/** Where the verb stands that a second one behind `and` goes with; else where the sentence starts. */
function verbBefore({ tags, i }: Spot): number {
  let at = i - 2
  while (at > i - reach && !endsSearch(tags[at] ?? 'stop')) at--
  return at
}

const endsSearch = (tag: Tag): boolean =>
  isVerbal(tag) || tag === 'have' || tag === 'do' || tag === 'stop'

/** What the second of two verbs is. */
export function lastVerb(spot: Spot): Tag {
  return spot.tags[verbBefore(spot)] === 'verb' ? 'verb' : 'finite'
}

/** `to cut and | dry the fish`, `trim the wick and | light it`: the second of two verbs. */
export const joined: Settler = (spot) => {
  const { tags, i, left, forms } = spot
  if (left !== 'and' || !forms.includes('base')) return null
  if (inInfinitive(tags, i)) return 'verb'
  return isDone(spot) ? lastVerb(spot) : null
}

/**
 * `trim the wick and | light the lamp`: the verb before has the same form. `is used for storm or | light signals`, `has
 * red and | light green lamps` have none, so it is a noun.
 */
export function joinsVerb(spot: Spot): boolean {
  const { words, tags, tokens, i } = spot
  const at = verbBefore(spot)
  const tag = tags[at]
  if (tag === 'verb' || tags[at - 1] === 'modal' || tokens[i - 1]!.lower === 'but') return true
  if (tag === 'finite') return words[at]!.forms.includes('base')
  if (tag === 'have' || tag === 'do') return tokens[at]!.lower === tag
  // `Drag and drop boats`
  return tag !== 'be' && words[at + 1]!.forms.includes('base')
}
