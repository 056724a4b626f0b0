import { articles, copulas } from './articles.ts'
import type { Tag } from './pack.ts'
import type { Token } from './tokens.ts'

const kinds: readonly (readonly [Tag, string])[] = [
  ['stop', '.!?;…。．！？；؟؛।'],
  ['comma', ',，、،•·|'],
  ['colon', ':：'],
  ['open', '([{（［【'],
  ['close', ')]}）］】'],
  ['dash', '-–—―'],
  ['and', '&＆'],
]

const signs = new Map(
  kinds.flatMap(([tag, list]) => Array.from(list, (sign) => [sign, tag] as const)),
)

/** Tags that end a run of words in every language. */
export const boundaries: ReadonlySet<Tag> = new Set<Tag>([
  'stop',
  'comma',
  'colon',
  'dash',
  'open',
  'close',
  'arrow',
])

/** What a token is that is no word. A hyphen inside a word and the full stop of an abbreviation are no boundaries. */
export function signTag(
  tokens: readonly Token[],
  i: number,
  abbreviations: ReadonlySet<string>,
): Tag {
  const token = tokens[i]!
  if (token.type === 'arrow') return 'arrow'
  if (token.type === 'number') return 'num'
  const next = tokens[i + 1]
  const is = token.text.startsWith('..') ? 'stop' : (signs.get(token.text[0]!) ?? 'sign')
  if (is === 'dash') return parts(tokens, i) ? 'dash' : 'sign'
  if (token.text !== '.') return is
  if (next && !next.spaced) return 'sign'
  const before = tokens[i - 1]
  // `run by the CA. It …`: letters that look like `ca.`
  const letters =
    /^\p{Lu}{2,}$/u.test(before?.text ?? '') && /^\p{Lu}\p{Ll}/u.test(next?.text ?? '')
  return next && !letters && abbreviations.has(before?.lower ?? '') ? 'sign' : 'stop'
}

/** ` - `, and a long dash between two words: `one lamp—the red one`. */
function parts(tokens: readonly Token[], i: number): boolean {
  const { spaced, text } = tokens[i]!
  const [before, next] = [tokens[i - 1], tokens[i + 1]]
  if (spaced && (!next || next.spaced)) return true
  return text === '—' && before?.type === 'word' && next?.type === 'word'
}

/** An acronym, digits or capitals in a word; Latin letters and Katakana among Han. */
const nameShape =
  /^\p{Lu}[\p{Lu}\p{N}]+$|^\p{L}{1,5}\d|^\p{Lu}\p{L}*\d|^\p{Ll}+\p{Lu}|^\p{Script=Katakana}{3}/u

/** Without a language: signs, numbers, names by their shape, common articles, forms of `to be`, and a noun for every other word. */
export function tagSigns(tokens: readonly Token[]): Tag[] {
  const none = new Set<string>()
  const spaceless = tokens.some((token) => /^[\p{Script=Han}\p{Script=Hiragana}]/u.test(token.text))
  return tokens.map((token, i) => {
    if (token.type !== 'word') return signTag(tokens, i, none)
    const latin = spaceless && /^\p{Script=Latin}/u.test(token.text)
    if (latin || nameShape.test(token.text)) return 'name'
    if (copulas.has(token.lower)) return 'be'
    return articles.has(token.lower) && tokens[i + 1]?.type === 'word' ? 'det' : 'noun'
  })
}
