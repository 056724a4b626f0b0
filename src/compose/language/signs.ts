import type { Tag } from './pack.ts'
import type { Token } from './tokens.ts'

const kinds: readonly (readonly [Tag, string])[] = [
  ['stop', '.!?;…。．！？；'],
  ['comma', ',，、'],
  ['colon', ':：'],
  ['open', '([{（［【'],
  ['close', ')]}）］】'],
  ['dash', '-–—―'],
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
  const is = token.text.startsWith('..') ? 'stop' : (signs.get(token.text) ?? 'sign')
  if (is === 'dash') return token.spaced && (!next || next.spaced) ? 'dash' : 'sign'
  if (token.text !== '.') return is
  if (next && !next.spaced) return 'sign'
  return next && abbreviations.has(tokens[i - 1]?.lower ?? '') ? 'sign' : 'stop'
}

/** Without a language: signs, numbers, and a noun for every word. */
export function tagSigns(tokens: readonly Token[]): Tag[] {
  const none = new Set<string>()
  return tokens.map((token, i) => (token.type === 'word' ? 'noun' : signTag(tokens, i, none)))
}
