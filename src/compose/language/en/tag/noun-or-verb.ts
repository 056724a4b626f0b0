import { words as split, type Tag } from '../../pack.ts'
import { boundaries } from '../../signs.ts'
import { governedBy, hasFinite } from '../clause.ts'
import * as lists from '../words.ts'
import { joinsVerb } from './joined.ts'
import { aloneAt, isHow, isNominal, objectLike, type Settler, type Spot } from './spot.ts'

/* Reasons for what may be a noun as well as a verb, and nothing beside it decides. */

/** What stands behind it, adverbs left out. */
function rightOf(spot: Spot): Tag {
  let after = spot.i + 1
  while (spot.words[after]?.tag === 'adv') after++
  return aloneAt(spot, after)
}

/** After a plural and a word that may be its verb, they open an object: `keepers trim all lamps`, `boats land fresh fish`. */
const counting: ReadonlySet<Tag> = new Set<Tag>(['det', 'pron', 'num', 'adj'])
const ordered: ReadonlySet<Tag> = new Set<Tag>(['prep', 'adjunct', 'noun'])

/** `keeps the lamp and | winds the clock`, `also | winds the clock` */
export const secondVerb: Settler = (spot) => {
  const { tags, i, forms, left } = spot
  const second = left === 'and' || tags[i - 1] === 'adv'
  return second && forms.includes('s') && counting.has(rightOf(spot)) ? 'finite' : null
}

/** `fill the lamp and | trim the wick`: the second verb of two. */
export const besideVerb: Settler = ({ words, tags, i, left }) =>
  hasFinite(words, left === 'and' ? [] : tags, i) ? 'noun' : null

const enabling: ReadonlySet<string> = new Set(split(lists.enabling))

/** `The lens | bends the light`, `Warns of fog`; but for `outer | scans test the hull` */
export const thirdPerson: Settler = (spot) => {
  const { tags, words, tokens, i, forms, left, opens } = spot
  if (!forms.includes('s')) return null
  const doer = opens || isNominal(left)
  // `The tank fills slowly`, `Fills slowly`
  if (doer && isHow(spot)) return 'finite'
  if (isVerbNext(spot)) return 'noun'
  const right = rightOf(spot)
  const led = right === 'adjunct' && (opens || (left === 'noun' && !governedBy(tags, i)))
  if (right === 'prep' || right === 'sub' || led) {
    const of = tokens[i + 1]!.lower === 'of'
    return !of && doer && i + 2 < words.length ? 'finite' : 'noun'
  }
  return doer && objectLike.has(right) ? 'finite' : 'noun'
}

/** `signs | differ`, `outer scans | test the hull`: the verb is the next word; `helps prevent` are two. */
function isVerbNext({ words, tokens, i, opens }: Spot): boolean {
  const next = words[i + 1]
  if (enabling.has(tokens[i]!.lower) || !next?.forms.includes('base')) return false
  return (next.tag === null && !next.noun) || (!opens && words[i + 2]?.tag === 'det')
}

/** Orders to do, or not to do, something: `Stop painting`. */
const tasks: ReadonlySet<string> = new Set(split(lists.tasks))

/** `Light the lamp`, `Fill it and light the lamp`; but for `Signal keeping and fog`, which are of a deed. */
export const order: Settler = (spot) => {
  const { words, tokens, lexicon, i, left, opens } = spot
  if (!opens && left !== 'and') return null
  const { lower } = tokens[i]!
  const deed = opens && words[i + 1]?.forms.includes('ing') === true && !tasks.has(lower)
  if (!lexicon.orders.has(lower) || deed) return 'noun'
  const right = rightOf(spot)
  if (boundaries.has(right) || right === 'be') return 'noun'
  return opens || right === 'det' || right === 'pron' || joinsVerb(spot) ? 'finite' : 'noun'
}

const striving: ReadonlySet<string> = new Set(split(lists.striving))

/** `keepers | trim the lamps`, `boats | drift slowly`, `keepers | try to …`; but for `the oil | keepers use to …` */
export const afterPlural: Settler = (spot) => {
  const { tags, tokens, lexicon, i, left } = spot
  if (!isNominal(left)) return null
  const right = rightOf(spot)
  if (tags[i - 1] === 'adv' && !boundaries.has(right)) return 'finite'
  if (!/(?:[^su]s|people)$/u.test(tokens[i - 1]!.lower)) return null
  if (isHow(spot)) return 'finite'
  const { lower } = tokens[i]!
  if (right === 'to') return striving.has(lower) ? 'finite' : null
  if (counting.has(right) || right === 'name') return 'finite'
  return lexicon.orders.has(lower) && ordered.has(right) ? 'finite' : null
}
