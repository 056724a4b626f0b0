import type { Tag, WordClass } from '../pack.ts'
import { boundaries, signTag } from '../signs.ts'
import type { Token } from '../tokens.ts'
import type { GermanForm } from './inflect.ts'

/** What the tagger knows of the words. */
export interface Lexicon {
  classes: ReadonlyMap<string, WordClass>
  verbs: ReadonlyMap<string, GermanForm>
  abbreviations: ReadonlySet<string>
}

/** A relative clause opens with one of these after a comma. */
const relatives = /^(?:der|die|das|den|dem|dessen|deren|denen|welche[rsmn]?)$/u

/** Tell what each token is: a noun has a capital, the verb stands second or last. */
export function tagGerman(tokens: readonly Token[], lexicon: Lexicon): Tag[] {
  const tags: Tag[] = []
  for (const [i, token] of tokens.entries()) {
    if (token.type === 'word') tags.push(word(tokens, tags, i, lexicon))
    else tags.push(signTag(tokens, i, lexicon.abbreviations))
  }
  return tags
}

function word(
  tokens: readonly Token[],
  tags: readonly Tag[],
  i: number,
  { classes, verbs }: Lexicon,
): Tag {
  const { text, lower } = tokens[i]!
  const left = tags[i - 1]
  const opens = left === undefined || boundaries.has(left)
  const capital = /^\p{Lu}/u.test(text)
  if (/^[\p{Lu}\p{N}]{2,}s?$|\d|^.\p{Ll}*\p{Lu}/u.test(text)) return 'name'
  if (lower === 'zu' && isInfinitive(tokens[i + 1], verbs)) return 'to'
  if (left === 'comma' && relatives.test(lower) && !/^\p{Lu}/u.test(tokens[i + 1]?.text ?? ''))
    return 'rel'
  const is = !capital || opens ? classes.get(lower) : undefined
  if (is === 'adv' && isPrefix(lower))
    return tokens[i + 1]?.type === 'word' ? (classes.get(`${lower}/`) ?? is) : is
  if (is) return is
  if (capital && !opens) return 'noun'
  const form = verbs.get(lower) ?? ending(lower, capital)
  if (form) return verb(form, tags, tokens, i)
  if (capital) return 'noun'
  return 'adj'
}

function isInfinitive(token: Token | undefined, verbs: Lexicon['verbs']): boolean {
  return (
    token !== undefined &&
    (verbs.get(token.lower) === 'infinitive' || /^\p{Ll}.*(?:en|ern|eln)$/u.test(token.text))
  )
}

function isPrefix(lower: string): boolean {
  return /^(?:ab|an|auf|aus|ein|mit|nach|vor)$/u.test(lower)
}

/** What an unknown word in lower case may be. */
function ending(lower: string, capital: boolean): GermanForm | undefined {
  if (capital && !/(?:ieren|iert)$/u.test(lower)) return undefined
  if (/(?:ieren|eln|ern)$/u.test(lower)) return 'infinitive'
  if (/^(?:.{0,6}ge.{2,}(?:t|en))$/u.test(lower)) return 'participle'
  if (/(?:iert|igt|cht|elt|ert|tzt|llt|nnt)$/u.test(lower)) return 'finite'
  return undefined
}

function verb(form: GermanForm, tags: readonly Tag[], tokens: readonly Token[], i: number): Tag {
  if (beforeNoun(tokens, i) && tags[i - 1] === 'det') return 'adj'
  if (tags[i - 1] === 'to') return 'verb'
  const helped = clauseHas(tags, i)
  if (form === 'participle') return 'part'
  if (form === 'infinitive') return helped || isLast(tokens, i) ? 'verb' : 'finite'
  return helped ? 'part' : 'finite'
}

/** An auxiliary, a modal or another finite verb stands before in the same clause. */
function clauseHas(tags: readonly Tag[], i: number): boolean {
  for (let at = i - 1; at >= Math.max(0, i - 30); at--) {
    const tag = tags[at]!
    if (boundaries.has(tag) || tag === 'sub' || tag === 'rel') return false
    if (tag === 'finite' || tag === 'be' || tag === 'modal' || tag === 'have') return true
  }
  return false
}

function isLast(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]
  return (
    next === undefined ||
    (next.type === 'sign' && !/[-"„“'»«(]/u.test(next.text)) ||
    next.lower === 'und'
  )
}

/** A noun follows, adjectives between. */
function beforeNoun(tokens: readonly Token[], i: number): boolean {
  for (let at = i + 1; at <= i + 2; at++) {
    const next = tokens[at]
    if (!next || next.type !== 'word') return false
    if (/^\p{Lu}/u.test(next.text)) return true
  }
  return false
}
