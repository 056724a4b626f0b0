import type { Tag, VerbForm, WordClass } from '../pack.ts'
import { boundaries, signTag } from '../signs.ts'
import type { Token } from '../tokens.ts'

/** What the tagger knows of the words. */
export interface Lexicon {
  classes: ReadonlyMap<string, WordClass>
  verbs: ReadonlyMap<string, readonly VerbForm[]>
  /** Base forms and third persons that are nouns as often. */
  nounVerbs: ReadonlySet<string>
  /** Of those, the ones that give orders. */
  orders: ReadonlySet<string>
  /** Verbs that a clause of its own may follow without `that`. */
  reporters: ReadonlySet<string>
  endings: readonly (readonly [ending: string, is: WordClass | VerbForm])[]
  abbreviations: ReadonlySet<string>
}

interface Word {
  tag: Tag | null
  forms: readonly VerbForm[]
  noun: boolean
}

const nominal: ReadonlySet<Tag> = new Set<Tag>(['noun', 'name', 'num', 'close'])
const objectLike: ReadonlySet<Tag> = new Set<Tag>(['det', 'num', 'noun', 'name', 'adj', 'pron'])

/** Before a participle they show that a noun follows it. */
const leads: ReadonlySet<Tag> = new Set<Tag>(['det', 'prep', 'adjunct', 'adj'])

const phrasal: ReadonlySet<Tag> = new Set<Tag>(['det', 'adj', 'part', 'num', 'noun', 'name'])

/** How many words a clause is looked through to each side; keeps the work linear. */
const reach = 30

/** Tell what each token is, by closed classes, verb forms and the words around. */
export function tagEnglish(tokens: readonly Token[], lexicon: Lexicon): Tag[] {
  const words = tokens.map((token, i) => look(tokens, i, token, lexicon))
  const tags: Tag[] = []
  for (let i = 0; i < words.length; i++)
    tags.push(words[i]!.tag ?? settle(words, tags, i, tokens, lexicon))
  return tags
}

function look(tokens: readonly Token[], i: number, token: Token, lexicon: Lexicon): Word {
  const plain = (tag: Tag): Word => ({ tag, forms: [], noun: false })
  if (token.type !== 'word') return plain(signTag(tokens, i, lexicon.abbreviations))
  const upper = /^[\p{Lu}\p{N}]{2,}s?$/u.test(token.text)
  if (isDefault(tokens, i)) return plain('adv')
  if (inOrder(tokens, i)) return plain('prep')
  if (isNoLonger(tokens, i)) return plain(token.lower === 'no' ? 'neg' : 'adv')
  // `can either run …`: no article.
  if (token.lower === 'either' && lexicon.verbs.get(tokens[i + 1]?.lower ?? '')?.includes('base'))
    return plain('adv')
  if (token.lower === 'one' && tokens[i + 1]?.type !== 'word') return plain('noun')
  const is = lexicon.classes.get(token.lower)
  const article = /^(?:a|the)$/u.test(tokens[i - 1]?.lower ?? '')
  // `a need for oil`
  if (is === 'modal' && article) return plain('noun')
  // `a best friend`
  if (token.lower === 'best' && article && tokens[i + 1]?.type === 'word') return plain('adj')
  if (is && (!upper || is === 'neg' || is === 'modal' || is === 'adv' || is === 'det')) {
    if (token.lower !== 'to') return plain(is)
    return plain(follows(tokens, i, lexicon) ? 'to' : is)
  }
  if (upper || /\d|^.+\p{Lu}/u.test(token.text)) return plain('name')
  const forms = lexicon.verbs.get(token.lower) ?? ending(token.lower, lexicon)
  const capital = /^\p{Lu}/u.test(token.text)
  const opens = i === 0 || (tokens[i - 1]!.type !== 'word' && tokens[i - 1]!.type !== 'number')
  if (capital && (!opens || titled(tokens, i))) return plain('name')
  if (typeof forms === 'string') return plain(forms)
  if (!forms) return { tag: null, forms: [], noun: true }
  return { tag: null, forms, noun: lexicon.nounVerbs.has(token.lower) }
}

/** `…, Read Only`: behind a comma, a capital before another one opens no sentence. */
function titled(tokens: readonly Token[], i: number): boolean {
  return tokens[i - 1]?.text === ',' && /^\p{Lu}/u.test(tokens[i + 1]?.text ?? '')
}

/** `in order` before `to`. */
function inOrder(tokens: readonly Token[], i: number): boolean {
  const at = tokens[i]!.lower === 'in' ? i : i - 1
  const words = [tokens[at], tokens[at + 1], tokens[at + 2]].map((token) => token?.lower)
  return words.join(' ') === 'in order to'
}

/** `no longer` says when, and of nothing that it is none. */
function isNoLonger(tokens: readonly Token[], i: number): boolean {
  const at = tokens[i]!.lower === 'no' ? i : i - 1
  const compares = tokens[at + 2]?.lower === 'than'
  return tokens[at]?.lower === 'no' && tokens[at + 1]?.lower === 'longer' && !compares
}

/** `by default` says how. */
function isDefault(tokens: readonly Token[], i: number): boolean {
  const at = tokens[i]!.lower === 'by' ? i : i - 1
  return tokens[at]?.lower === 'by' && tokens[at + 1]?.lower === 'default'
}

function ending(lower: string, lexicon: Lexicon): VerbForm[] | WordClass | undefined {
  const found = lexicon.endings.find(
    ([end]) => lower.length > end.length + 2 && lower.endsWith(end),
  )?.[1]
  switch (found) {
    case undefined:
      return undefined
    case 'base':
    case 's':
    case 'ing':
      return [found]
    case 'past':
    case 'participle':
      return ['past', 'participle']
    default:
      return found
  }
}

/** Whether the word after `to` is a verb. */
function follows(tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  let at = i + 1
  // `to quietly leave`
  const how = (lower: string): boolean =>
    lexicon.classes.get(lower) === 'adv' || (lower.endsWith('ly') && !lexicon.verbs.has(lower))
  while (how(tokens[at]?.lower ?? '')) at++
  const lower = tokens[at]?.lower ?? ''
  if (lower === 'be' || lower === 'have' || lower === 'do' || lower === 'get') return true
  // `to hoist a flag`: a word that no list has, before an article.
  const open =
    !lexicon.verbs.has(lower) && !lexicon.classes.has(lower) && tokens[at]?.type === 'word'
  if (open && lexicon.classes.get(tokens[at + 1]?.lower ?? '') === 'det') return true
  if (lexicon.verbs.get(lower)?.includes('base') !== true) return false
  return (
    !lexicon.nounVerbs.has(lower) || lexicon.orders.has(lower) || !nounAfter(tokens, at, lexicon)
  )
}

/** `to access control` against `to access the data`. */
function nounAfter(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const next = tokens[at + 1]
  return next === undefined || next.type !== 'word' || lexicon.classes.get(next.lower) === 'prep'
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
  const opens = left === undefined || boundaries.has(left) || left === 'sub'
  // `Learn the outer routes of …`: the clause has its verb, and this one belongs to its object.
  if (noun && governed(tags, tokens, i, lexicon)) return 'noun'
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
  if (forms.includes('s')) {
    // `outer scans test the hull`: the verb is the next word.
    const next = words[i + 1]
    // `signs differ`: the verb is the next word; `helps prevent` are two.
    const bare = next?.tag === null && !next.noun && next.forms.includes('base')
    if (bare && !enabling.has(tokens[i]!.lower)) return 'noun'
    if (!opens && next?.forms.includes('base') && words[i + 2]?.tag === 'det') return 'noun'
    const led = right === 'adjunct' && (opens || (left === 'noun' && !governedBy(tags, i)))
    if (right === 'prep' || right === 'sub' || led) {
      const of = tokens[i + 1]!.lower === 'of'
      return !of && (opens || nominal.has(left)) && i + 2 < words.length ? 'finite' : 'noun'
    }
    return (opens || nominal.has(left ?? 'stop')) && objectLike.has(right) ? 'finite' : 'noun'
  }
  // `Signal keeping and fog`: of a deed
  const deed = opens && words[i + 1]?.forms.includes('ing') === true && !tasks.has(tokens[i]!.lower)
  if (opens || left === 'and')
    return lexicon.orders.has(tokens[i]!.lower) && !deed && !boundaries.has(right) && right !== 'be'
      ? 'finite'
      : 'noun'
  if (tags[i - 1] === 'adv' && nominal.has(left) && !boundaries.has(right)) return 'finite'
  const plural = nominal.has(left) && /(?:[^su]s|people)$/u.test(tokens[i - 1]!.lower)
  const order = lexicon.orders.has(tokens[i]!.lower) && ordered.has(right)
  return plural && (counting.has(right) || right === 'name' || order) ? 'finite' : 'noun'
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

/** `in the log files on …`, `reading old logs at …`: the phrase before is led by a preposition or a participle. */
function governedBy(tags: readonly Tag[], i: number): boolean {
  let at = i - 1
  while (phrasal.has(tags[at]!) && tags[at] !== 'part') at--
  const lead = tags[at]
  return lead === 'prep' || lead === 'adjunct' || lead === 'part'
}

/** `this helps`, `a red lamp warns`: of one thing, an `s` shows the verb; `these show` of many, that there is none. */
function agrees(
  tags: readonly Tag[],
  tokens: readonly Token[],
  i: number,
  forms: readonly VerbForm[],
): boolean {
  const before = tokens[i - 1]?.lower ?? ''
  if (!forms.includes('s')) return before === 'these' || before === 'those'
  let at = i - 1
  while (tags[at] === 'noun' || tags[at] === 'adj' || tags[at] === 'part') at--
  if (tags[at] !== 'det' || !one.has(tokens[at]!.lower)) return false
  return at === i - 1
    ? before === 'this'
    : tags[i - 1] === 'noun' && !tokens[i - 1]!.lower.endsWith('s')
}

/** After a plural and a word that may be its verb, they open an object: `keepers trim all lamps`, `boats land fresh fish`. */
const counting: ReadonlySet<Tag> = new Set<Tag>(['det', 'pron', 'num', 'adj'])
const ordered: ReadonlySet<Tag> = new Set<Tag>(['prep', 'adjunct', 'noun'])
const verbal: ReadonlySet<Tag> = new Set<Tag>(['be', 'finite', 'verb'])
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

const helping: ReadonlySet<string> = new Set(['help', 'helps'])
const isVerb = (tag: Tag | undefined): boolean => tag === 'finite' || tag === 'verb'

const enabling: ReadonlySet<string> = new Set(['helps', 'lets', 'makes'])

/** `to cut and dry the fish`: the word after `and` goes with the verb after `to`. */
function inInfinitive(tags: readonly Tag[], i: number): boolean {
  for (let at = i - 2; at > Math.max(0, i - reach); at--) {
    const tag = tags[at]!
    if (tag === 'verb' && tags[at - 1] === 'to') return true
    if (boundaries.has(tag) || tag === 'rel' || tag === 'sub' || tag === 'finite' || tag === 'be')
      return false
  }
  return false
}

/** A word no list has is a verb only where it must be: `Paint the tower`, `the lens bends the light`. */
function unknown(
  words: readonly Word[],
  tags: readonly Tag[],
  i: number,
  tokens: readonly Token[],
): Tag {
  const left = tags[i - 1]
  const right = words[i + 1]?.tag
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

/** What stands before, adverbs and `not` left out. */
function near(tags: readonly Tag[], i: number): Tag | undefined {
  let at = i - 1
  while (tags[at] === 'adv' || tags[at] === 'neg') at--
  return tags[at]
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
  return next?.tag && objectLike.has(next.tag) ? 'finite' : 'part'
}

/** Whether an order stands before in the same phrase, and none that a clause of its own follows: `Ensure the lamp turns`. */
function governed(
  tags: readonly Tag[],
  tokens: readonly Token[],
  i: number,
  lexicon: Lexicon,
): boolean {
  for (let at = i - 1; at >= 0; at--) {
    const tag = tags[at]!
    if (tag === 'finite' || tag === 'verb') return !lexicon.reporters.has(tokens[at]!.lower)
    if (!phrasal.has(tag)) return false
  }
  return false
}

/** Whether the clause around `i` has a verb beyond doubt, before or after. */
function hasFinite(words: readonly Word[], tags: readonly Tag[], i: number): boolean {
  for (const step of [-1, 1]) {
    for (let at = i + step; Math.abs(at - i) <= reach; at += step) {
      const word = words[at]
      if (!word) break
      const { forms, noun } = word
      const tag = tags[at] ?? word.tag
      if (
        tag === 'comma' ||
        tag === 'stop' ||
        tag === 'arrow' ||
        tag === 'dash' ||
        tag === 'colon' ||
        tag === 'sub' ||
        tag === 'rel'
      )
        break
      if (tag === 'be' || tag === 'modal' || tag === 'do' || tag === 'have' || tag === 'finite')
        return true
      if (!noun && tag === null && forms.length === 1 && forms[0] === 's') return true
    }
  }
  return false
}
