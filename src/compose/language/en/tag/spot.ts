import type { Tag, VerbForm } from '../../pack.ts'
import { boundaries } from '../../signs.ts'
import type { Token } from '../../tokens.ts'
import { near } from '../clause.ts'
import type { Lexicon, Word } from '../word.ts'

/** A word that may be more than one thing, and what stands around it: words to the left have their tags. */
export interface Spot {
  words: readonly Word[]
  tags: readonly Tag[]
  tokens: readonly Token[]
  lexicon: Lexicon
  i: number
  /** What it may be as a verb. */
  forms: readonly VerbForm[]
  /** Whether it may be a noun. */
  noun: boolean
  /** What stands before, adverbs and `not` left out. */
  left: Tag | undefined
  /** Whether a clause begins with it. */
  opens: boolean
}

/** One reason to tell what a word is; null where it does not apply. */
export type Settler = (spot: Spot) => Tag | null

export function spotOf(
  { words, tags, tokens, lexicon }: Pick<Spot, 'words' | 'tags' | 'tokens' | 'lexicon'>,
  i: number,
): Spot {
  const { forms, noun } = words[i]!
  const left = near(tags, i)
  const opens = left === undefined || boundaries.has(left) || left === 'sub'
  return { words, tags, tokens, lexicon, i, forms, noun, left, opens }
}

export const nominal: ReadonlySet<Tag> = new Set<Tag>(['noun', 'name', 'num', 'close'])
export const objectLike: ReadonlySet<Tag> = new Set<Tag>([
  'det',
  'num',
  'noun',
  'name',
  'adj',
  'pron',
])
const verbal: ReadonlySet<Tag> = new Set<Tag>(['be', 'finite', 'verb'])

export const isNominal = (tag: Tag | undefined): boolean => tag !== undefined && nominal.has(tag)
export const isVerbal = (tag: Tag | undefined): boolean => tag !== undefined && verbal.has(tag)
export const isVerb = (tag: Tag | undefined): boolean => tag === 'finite' || tag === 'verb'

/** What the word at `at` is by itself: a noun where that is open, a stop behind the end. */
export function aloneAt({ words }: Spot, at: number): Tag {
  return words[at]?.tag ?? (words[at] ? 'noun' : 'stop')
}

const endings: ReadonlySet<Tag | null> = new Set<Tag | null>([
  ...boundaries,
  'prep',
  'adjunct',
  'comma',
  'and',
])

/** Behind it an adverb of manner alone, with which the clause ends or a preposition goes on: `slowly`, `slowly at night`. */
export function isHow({ words, tokens, i }: Spot): boolean {
  const manner = words[i + 1]?.tag === 'adv' && tokens[i + 1]!.lower.endsWith('ly')
  return manner && endings.has(words[i + 2] ? words[i + 2]!.tag : 'stop')
}
