import type { Tag, VerbForm, WordClass } from '../pack.ts'
import { signTag } from '../signs.ts'
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
  /** Nouns that end as other classes do: `string`. */
  nouns: ReadonlySet<string>
  endings: readonly (readonly [ending: string, is: WordClass | VerbForm])[]
  abbreviations: ReadonlySet<string>
}

/** A word by itself: its tag where there is no doubt, else what it may be. */
export interface Word {
  tag: Tag | null
  forms: readonly VerbForm[]
  noun: boolean
}

/** Tell what a word is by the lists, and by no more than the words right beside it. */
export function look(tokens: readonly Token[], i: number, token: Token, lexicon: Lexicon): Word {
  const plain = (tag: Tag): Word => ({ tag, forms: [], noun: false })
  if (token.type !== 'word') return plain(signTag(tokens, i, lexicon.abbreviations))
  const upper = /^[\p{Lu}\p{N}]{2,}s?$/u.test(token.text)
  if (isManner(tokens, i)) return plain('adv')
  if (inOrder(tokens, i) || isSuchAs(tokens, i)) return plain('prep')
  if (isNoLonger(tokens, i)) return plain(token.lower === 'no' ? 'neg' : 'adv')
  // `can either run …`: no article.
  if (token.lower === 'either' && lexicon.verbs.get(tokens[i + 1]?.lower ?? '')?.includes('base'))
    return plain('adv')
  if (token.lower === 'one' && tokens[i + 1]?.type !== 'word') return plain('noun')
  const is = lexicon.classes.get(token.lower)
  const article = /^(?:a|the)$/u.test(tokens[i - 1]?.lower ?? '')
  // `a need for oil`
  if (is === 'modal' && article) return plain('noun')
  // `a best friend`, `best practices`
  const next = tokens[i + 1]
  if (
    token.lower === 'best' &&
    (article ? next?.type === 'word' : next?.lower.startsWith('practice'))
  )
    return plain('adj')
  // `cleaned daily,`: how often, but for `a daily round`.
  if (is === 'adj' && token.lower.endsWith('ly') && next?.type !== 'word') return plain('adv')
  if (is && (!upper || is === 'neg' || is === 'modal' || is === 'adv' || is === 'det')) {
    if (token.lower !== 'to') return plain(is)
    return plain(follows(tokens, i, lexicon) ? 'to' : is)
  }
  if (upper || /\d|^.+\p{Lu}/u.test(token.text)) return plain('name')
  const lower = token.lower.replace(prefix, '')
  const forms = formsOf(lower, lexicon)
  const capital = /^\p{Lu}/u.test(token.text)
  const opens = i === 0 || (tokens[i - 1]!.type !== 'word' && tokens[i - 1]!.type !== 'number')
  if (capital && (!opens || titled(tokens, i))) return plain('name')
  if (typeof forms === 'string') return plain(forms)
  if (!forms) return { tag: null, forms: [], noun: true }
  return { tag: null, forms, noun: lexicon.nounVerbs.has(lower) }
}

/** `re-lights`, `auto-detect`: the verb behind it. */
const prefix = /^(?:re|de|un|over|auto|self)-(?=\p{L})/u

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

/** `such as`: either of its words. */
export function isSuchAs(tokens: readonly Token[], i: number): boolean {
  const at = tokens[i]?.lower === 'such' ? i : i - 1
  return tokens[at]?.lower === 'such' && tokens[at + 1]?.lower === 'as'
}

/** `no longer` says when, and of nothing that it is none. */
function isNoLonger(tokens: readonly Token[], i: number): boolean {
  const at = tokens[i]!.lower === 'no' ? i : i - 1
  const compares = tokens[at + 2]?.lower === 'than'
  return tokens[at]?.lower === 'no' && tokens[at + 1]?.lower === 'longer' && !compares
}

/** Two words that say how or how much. */
const manners: ReadonlySet<string> = new Set([
  'by default',
  'in general',
  'at least',
  'at most',
  'no matter',
])

/** `by default`: either of its words; but for `in General Lighting`. */
function isManner(tokens: readonly Token[], i: number): boolean {
  const pair = (at: number): boolean =>
    manners.has(`${tokens[at]?.lower ?? ''} ${tokens[at + 1]?.text ?? ''}`)
  return pair(i) || pair(i - 1)
}

/** What the lists say of a word, else what its ending shows; undefined: a noun. */
function formsOf(lower: string, lexicon: Lexicon): readonly VerbForm[] | WordClass | undefined {
  const listed = lexicon.verbs.get(lower)
  return listed || lexicon.nouns.has(lower) ? listed : ending(lower, lexicon)
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
  if (formsOf(lower, lexicon)?.includes('base') !== true) return false
  return (
    !lexicon.nounVerbs.has(lower) || lexicon.orders.has(lower) || !nounAfter(tokens, at, lexicon)
  )
}

/** `to access control` against `to access the data`. */
function nounAfter(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const next = tokens[at + 1]
  return next === undefined || next.type !== 'word' || lexicon.classes.get(next.lower) === 'prep'
}
