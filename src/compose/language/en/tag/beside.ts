import { phrases, words as split, type Tag } from '../../pack.ts'
import { governed, hasFinite } from '../clause.ts'
import { isSuchAs } from '../word.ts'
import * as lists from '../words.ts'
import { aloneAt, isVerb, isVerbal, objectLike, type Settler } from './spot.ts'

/* Reasons in the words right beside it that leave no doubt. */

/** `signals | such as bells` */
export const example: Settler = ({ tokens, i, noun }) =>
  noun && isSuchAs(tokens, i + 1) ? 'noun' : null

/** `to steer`, `can steer` */
export const afterModal: Settler = ({ forms, left }) => {
  if (left !== 'to' && left !== 'modal' && left !== 'do') return null
  return forms.includes('base') ? 'verb' : 'part'
}

const helping: ReadonlySet<string> = new Set(split(lists.helping))

/** `helps steer` */
export const helped: Settler = ({ tags, tokens, lexicon, i, forms, noun }) => {
  if (!helping.has(tokens[i - 1]?.lower ?? '') || !isVerb(tags[i - 1])) return null
  const order = !noun || lexicon.orders.has(tokens[i]!.lower)
  return order && forms.includes('base') ? 'verb' : null
}

/** `is kept`, `has set`; `is fog` */
export const afterBe: Settler = ({ forms, left }) => {
  if (left !== 'be' && left !== 'have') return null
  return forms.some((form) => form !== 'base' && form !== 's') ? 'part' : 'noun'
}

/** What may follow a verb that might be a noun: an object, or where and how. */
const goesOn: ReadonlySet<Tag> = new Set<Tag>([
  ...objectLike,
  'prep',
  'adjunct',
  'to',
  'rel',
  'adv',
])
const one: ReadonlySet<string> = new Set(split(lists.ones))

/** `this helps`, `a red lamp warns`: of one thing, an `s` shows the verb; `these show` of many, that there is none. */
export const agreeing: Settler = (spot) => {
  const { tags, tokens, i, forms, noun } = spot
  if (noun && !goesOn.has(aloneAt(spot, i + 1))) return null
  let last = i - 1
  while (tags[last] === 'adv') last--
  const before = tokens[last]?.lower ?? ''
  if (!forms.includes('s')) return before === 'these' || before === 'those' ? 'finite' : null
  let at = last
  while (tags[at] === 'noun' || tags[at] === 'adj' || tags[at] === 'part') at--
  if (tags[at] !== 'det' || !one.has(tokens[at]!.lower)) return null
  const single = at === last ? before === 'this' : tags[last] === 'noun' && !before.endsWith('s')
  return single ? 'finite' : null
}

const nounsFollow: ReadonlySet<Tag> = new Set<Tag>([
  'det',
  'adj',
  'num',
  'prep',
  'adjunct',
  'finite',
  'verb',
])
/** Before a participle they show that a noun follows it. */
const leads: ReadonlySet<Tag> = new Set<Tag>(['det', 'prep', 'adjunct', 'adj'])

/** `the | signals`, `for | signals`, `from scanned | documents` */
export const ledAsNoun: Settler = ({ tags, i, noun, left }) => {
  if (left && nounsFollow.has(left)) return 'noun'
  return noun && tags[i - 1] === 'part' && leads.has(tags[i - 2]!) ? 'noun' : null
}

/** `it | lands`, `which | lands`; but for `it is true that | fog signals carry far` */
export const afterPronoun: Settler = ({ words, tags, i, noun, left }) => {
  if (left === 'pron') return 'finite'
  if (left !== 'rel') return null
  const clause = noun && isVerbal(tags[i - 2]) && hasFinite(words, tags, i)
  return clause ? null : 'finite'
}

const articles: ReadonlySet<string> = new Set(split(lists.articles))

/** `winter | uses lowers the oil`: the verb is the next word. */
export const beforeVerb: Settler = ({ words, tokens, i, noun }) => {
  const third = /[^s\W]s$/u.test(tokens[i + 1]?.lower ?? '') && words[i + 1]!.tag === null
  return noun && third && articles.has(tokens[i + 2]?.lower ?? '') ? 'noun' : null
}

/** `Learn the outer | routes of …`: the clause has its verb, and this one belongs to its object. */
export const inObject: Settler = ({ tags, tokens, lexicon, i, noun }) =>
  noun && governed(tags, tokens, i, lexicon) ? 'noun' : null

const callings: ReadonlySet<string> = new Set(phrases(lists.callings))

/** `are called | sails` */
export const called: Settler = ({ tags, tokens, i }) => {
  const is = tags[i - 1] === 'part' && tags[i - 2] === 'be'
  return is && callings.has(tokens[i - 1]!.lower) ? 'noun' : null
}

/** What is a verb alone; but for `message | digest`: after one thing, no verb is in its base form. */
export const verbAlone: Settler = ({ words, tags, tokens, i, forms, noun, left }) => {
  if (noun) return null
  const single =
    (left === 'noun' || left === 'name') &&
    words[i - 1]?.tag !== 'adv' &&
    !tokens[i - 1]!.lower.endsWith('s') &&
    !tags.slice(Math.max(0, i - 6), i).includes('and')
  return forms.includes('base') && single ? 'noun' : 'finite'
}
