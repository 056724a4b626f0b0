import { phrases, type Tag, type VerbForm } from '../pack.ts'
import { boundaries } from '../signs.ts'
import type { Token } from '../tokens.ts'
import { governed, governedBy, hasFinite, inInfinitive, near, reach } from './clause.ts'
import { isSuchAs, look, type Lexicon, type Word } from './word.ts'
import * as lists from './words.ts'

const nominal: ReadonlySet<Tag> = new Set<Tag>(['noun', 'name', 'num', 'close'])
const objectLike: ReadonlySet<Tag> = new Set<Tag>(['det', 'num', 'noun', 'name', 'adj', 'pron'])

/** Before a participle they show that a noun follows it. */
const leads: ReadonlySet<Tag> = new Set<Tag>(['det', 'prep', 'adjunct', 'adj'])

/** Tell what each token is, by closed classes, verb forms and the words around. */
export function tagEnglish(tokens: readonly Token[], lexicon: Lexicon): Tag[] {
  const words = tokens.map((token, i) => look(tokens, i, token, lexicon))
  const tags: Tag[] = []
  for (let i = 0; i < words.length; i++)
    tags.push(words[i]!.tag ?? settle(words, tags, i, tokens, lexicon))
  return tags
}

/** The verb forms, by what stands around them. */
function settle(
  words: readonly Word[],
  tags: readonly Tag[],
  i: number,
  tokens: readonly Token[],
  lexicon: Lexicon,
): Tag {
  const { forms, noun } = words[i]!
  const left = near(tags, i)
  if (forms.length === 0) return unknown(words, tags, i, tokens)
  // `signals such as bells`
  if (noun && isSuchAs(tokens, i + 1)) return 'noun'
  if (left === 'to' || left === 'modal' || left === 'do')
    return forms.includes('base') ? 'verb' : 'part'
  // `helps steer`
  if (
    helping.has(tokens[i - 1]?.lower ?? '') &&
    isVerb(tags[i - 1]) &&
    forms.includes('base') &&
    (!noun || lexicon.orders.has(tokens[i]!.lower))
  )
    return 'verb'
  if (left === 'be' || left === 'have')
    return forms.some((form) => form !== 'base' && form !== 's') ? 'part' : 'noun'
  if (forms.includes('ing')) return 'part'
  // `come`, `set`, `put` are the base form too, and mostly that.
  const base = forms.includes('base')
  if (forms.includes('past') && !base) return past(words, tags, i, tokens, left)
  if (forms.includes('participle') && !base) return 'part'
  const follows = words[i + 1]?.tag ?? (words[i + 1] ? 'noun' : 'stop')
  if ((!noun || goesOn.has(follows)) && agrees(tags, tokens, i, forms)) return 'finite'
  if (left === 'det' || left === 'adj' || left === 'num') return 'noun'
  if (left === 'prep' || left === 'adjunct' || left === 'finite' || left === 'verb') return 'noun'
  // `from scanned documents`
  if (noun && tags[i - 1] === 'part' && leads.has(tags[i - 2]!)) return 'noun'
  // `it is true that fog signals carry far`
  const that =
    left === 'rel' && noun && verbal.has(tags[i - 2] ?? 'stop') && hasFinite(words, tags, i)
  if ((left === 'pron' || left === 'rel') && !that) return 'finite'
  if (left === 'and' && forms.includes('base') && inInfinitive(tags, i)) return 'verb'
  if (left === 'and' && forms.includes('base') && isDone(words, tokens, i + 1))
    return lastVerb(tags, i)
  // `winter uses lowers the oil`: the verb is the next word.
  const third = /[^s\W]s$/u.test(tokens[i + 1]?.lower ?? '') && words[i + 1]!.tag === null
  if (noun && third && article.has(tokens[i + 2]?.lower ?? '')) return 'noun'
  const opens = left === undefined || boundaries.has(left) || left === 'sub'
  // `Learn the outer routes of …`: the clause has its verb, and this one belongs to its object.
  if (noun && governed(tags, tokens, i, lexicon)) return 'noun'
  // `are called sails`
  const called = tags[i - 1] === 'part' && tags[i - 2] === 'be'
  if (called && callings.has(tokens[i - 1]!.lower)) return 'noun'
  if (!noun)
    return forms.includes('base') && singular(words, tags, tokens, i, left) ? 'noun' : 'finite'
  let after = i + 1
  while (words[after]?.tag === 'adv') after++
  const right = words[after]?.tag ?? (words[after] ? 'noun' : 'stop')
  // `keeps the lamp and winds the clock`, `also winds the clock`
  const second = left === 'and' || tags[i - 1] === 'adv'
  if (forms.includes('s') && second && counting.has(right)) return 'finite'
  // `fill the lamp and trim the wick`: the second verb of two.
  if (hasFinite(words, left === 'and' ? [] : tags, i)) return 'noun'
  // `The tank fills slowly`, `Fills slowly`
  if (forms.includes('s') && (opens || nominal.has(left)) && isHow(tokens, words, i + 1))
    return 'finite'
  if (forms.includes('s')) {
    // `outer scans test the hull`: the verb is the next word.
    const next = words[i + 1]
    // `signs differ`: the verb is the next word; `helps prevent` are two.
    const bare = next?.tag === null && !next.noun && next.forms.includes('base')
    const helps = enabling.has(tokens[i]!.lower)
    if (bare && !helps) return 'noun'
    if (!opens && !helps && next?.forms.includes('base') && words[i + 2]?.tag === 'det')
      return 'noun'
    const led = right === 'adjunct' && (opens || (left === 'noun' && !governedBy(tags, i)))
    if (right === 'prep' || right === 'sub' || led) {
      const of = tokens[i + 1]!.lower === 'of'
      return !of && (opens || nominal.has(left)) && i + 2 < words.length ? 'finite' : 'noun'
    }
    return (opens || nominal.has(left ?? 'stop')) && objectLike.has(right) ? 'finite' : 'noun'
  }
  // `Signal keeping and fog`: of a deed
  const deed = opens && words[i + 1]?.forms.includes('ing') === true && !tasks.has(tokens[i]!.lower)
  if (opens || left === 'and') {
    const order = lexicon.orders.has(tokens[i]!.lower) && !deed
    const goes = !boundaries.has(right) && right !== 'be'
    const joins = opens || right === 'det' || right === 'pron' || joinsVerb(words, tags, tokens, i)
    return order && goes && joins ? 'finite' : 'noun'
  }
  if (tags[i - 1] === 'adv' && nominal.has(left) && !boundaries.has(right)) return 'finite'
  const plural = nominal.has(left) && /(?:[^su]s|people)$/u.test(tokens[i - 1]!.lower)
  // `These boats drift slowly`
  if (plural && isHow(tokens, words, i + 1)) return 'finite'
  const order = lexicon.orders.has(tokens[i]!.lower) && ordered.has(right)
  // `keepers try to …`; but `the oil keepers use to …`
  if (plural && right === 'to' && striving.has(tokens[i]!.lower)) return 'finite'
  return plural && (counting.has(right) || right === 'name' || order) ? 'finite' : 'noun'
}

/** An adverb of manner alone, with which the clause ends or a preposition goes on: `slowly`, `slowly at night`. */
function isHow(tokens: readonly Token[], words: readonly Word[], i: number): boolean {
  const manner = words[i]?.tag === 'adv' && tokens[i]!.lower.endsWith('ly')
  return manner && ends.has(words[i + 1] ? words[i + 1]!.tag : 'stop')
}

const ends: ReadonlySet<Tag | null> = new Set<Tag | null>([
  ...boundaries,
  'prep',
  'adjunct',
  'comma',
  'and',
])

/** Where the verb stands that a second one behind `and` goes with; else where the sentence starts. */
function verbBefore(tags: readonly Tag[], i: number): number {
  let at = i - 2
  while (at > i - reach && !verbs.has(tags[at] ?? 'stop')) at--
  return at
}

/** What the second of two verbs is. */
function lastVerb(tags: readonly Tag[], i: number): Tag {
  return tags[verbBefore(tags, i)] === 'verb' ? 'verb' : 'finite'
}

/**
 * `trim the wick and | light the lamp`: the verb before has the same form. `is used for storm or | light signals`, `has
 * red and | light green lamps` have none, so it is a noun.
 */
function joinsVerb(
  words: readonly Word[],
  tags: readonly Tag[],
  tokens: readonly Token[],
  i: number,
): boolean {
  const at = verbBefore(tags, i)
  const tag = tags[at]
  if (tag === 'verb' || tags[at - 1] === 'modal' || tokens[i - 1]!.lower === 'but') return true
  if (tag === 'finite') return words[at]!.forms.includes('base')
  if (tag === 'have' || tag === 'do') return tokens[at]!.lower === tag
  // `Drag and drop boats`
  return tag !== 'be' && words[at + 1]!.forms.includes('base')
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
const one: ReadonlySet<string> = new Set(['this', 'a', 'an', 'each', 'every', 'another'])

/** `this helps`, `a red lamp warns`: of one thing, an `s` shows the verb; `these show` of many, that there is none. */
function agrees(
  tags: readonly Tag[],
  tokens: readonly Token[],
  i: number,
  forms: readonly VerbForm[],
): boolean {
  let last = i - 1
  while (tags[last] === 'adv') last--
  const before = tokens[last]?.lower ?? ''
  if (!forms.includes('s')) return before === 'these' || before === 'those'
  let at = last
  while (tags[at] === 'noun' || tags[at] === 'adj' || tags[at] === 'part') at--
  if (tags[at] !== 'det' || !one.has(tokens[at]!.lower)) return false
  return at === last ? before === 'this' : tags[last] === 'noun' && !before.endsWith('s')
}

/** After a plural and a word that may be its verb, they open an object: `keepers trim all lamps`, `boats land fresh fish`. */
const counting: ReadonlySet<Tag> = new Set<Tag>(['det', 'pron', 'num', 'adj'])
const ordered: ReadonlySet<Tag> = new Set<Tag>(['prep', 'adjunct', 'noun'])
const verbal: ReadonlySet<Tag> = new Set<Tag>(['be', 'finite', 'verb'])
const verbs: ReadonlySet<Tag> = new Set<Tag>([...verbal, 'have', 'do', 'stop'])
/** Orders to do, or not to do, something: `Stop painting`. */
const tasks: ReadonlySet<string> = new Set([
  'start',
  'stop',
  'try',
  'need',
  'delay',
  'use',
  'practice',
])

const whom: ReadonlySet<string> = new Set(['it', 'them', 'him', 'us', 'me'])

/** `and light it at dusk`; but for `and the role it plays`. */
function isDone(words: readonly Word[], tokens: readonly Token[], i: number): boolean {
  return whom.has(tokens[i]?.lower ?? '') && words[i + 1]?.tag !== null
}

const callings: ReadonlySet<string> = new Set(phrases(lists.callings))

const article: ReadonlySet<string> = new Set(['a', 'an', 'the'])

const striving: ReadonlySet<string> = new Set(['try', 'need', 'plan', 'start'])

const helping: ReadonlySet<string> = new Set(['help', 'helps'])
const isVerb = (tag: Tag | undefined): boolean => tag === 'finite' || tag === 'verb'

const enabling: ReadonlySet<string> = new Set(['helps', 'lets', 'makes'])

const named = (tag: Tag | undefined): boolean =>
  tag !== undefined && (nominal.has(tag) || tag === 'pron' || tag === 'rel')

/** A word no list has is a verb only where it must be: `Paint the tower`, `the lens bends the light`. */
function unknown(
  words: readonly Word[],
  tags: readonly Tag[],
  i: number,
  tokens: readonly Token[],
): Tag {
  const left = tags[i - 1]
  const right = words[i + 1]?.tag
  // `trim the wick and relight it`
  if (left === 'and' && isDone(words, tokens, i + 1)) return lastVerb(tags, i)
  // `ships can raft up`; `need oil`
  const does =
    left === 'modal' && tokens[i - 1]!.lower !== 'need' && (i === 1 || named(tags[i - 2]))
  const follows = words[i + 1]
  if (does && follows && follows.tag !== 'stop' && !follows.forms.includes('base')) return 'verb'
  if (right !== 'det') return 'noun'
  if (left === 'to' || left === 'modal') return 'verb'
  if (hasFinite(words, tags, i)) return 'noun'
  const opens = left === undefined || left === 'stop' || left === 'adv'
  const third = nominal.has(left ?? 'stop') && tokens[i]!.lower.endsWith('s')
  return opens || third ? 'finite' : 'noun'
}

/** `message digest`: after one thing, no verb is in its base form. */
function singular(
  words: readonly Word[],
  tags: readonly Tag[],
  tokens: readonly Token[],
  i: number,
  left: Tag | undefined,
): boolean {
  if (
    (left !== 'noun' && left !== 'name') ||
    words[i - 1]?.tag === 'adv' ||
    tokens[i - 1]!.lower.endsWith('s')
  )
    return false
  return !tags.slice(Math.max(0, i - 6), i).includes('and')
}

function past(
  words: readonly Word[],
  tags: readonly Tag[],
  i: number,
  tokens: readonly Token[],
  left: Tag | undefined,
): Tag {
  const { forms } = words[i]!
  if (!forms.includes('participle')) return left === 'det' || left === 'adj' ? 'noun' : 'finite'
  if (left === 'pron' && tags[i - 1] !== 'det') return 'finite'
  if (left === undefined || !nominal.has(left) || hasFinite(words, tags, i)) return 'part'
  const next = words[i + 1]
  // `the owners bought lamps` against `computer aided design`
  const doer = tags[i - 1] === 'name' || tokens[i - 1]!.lower.endsWith('s')
  if (next?.tag === null && next.forms.length === 0 && doer) return 'finite'
  // `The gale meant that boats waited`
  if (next?.tag === 'rel' && tokens[i + 1]!.lower === 'that') return 'finite'
  return next?.tag && objectLike.has(next.tag) ? 'finite' : 'part'
}
