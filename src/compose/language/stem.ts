import type { LanguagePack } from './pack.ts'
import { tokens, type Token } from './tokens.ts'

/** What most languages end a word with in Latin and Cyrillic letters: vowels, and the `s` of a plural. */
const anyEnding =
  /(?<=\p{L}{4})(?:[aeiouáéíóúàèìòùâêôãõ]{1,2}s?|s|[аеиоуыэюяйь]{1,2}|ов|ев|ом|ем|ах|ях|ам|ям|ых|их|ого|его)$/u

/**
 * A word as it is compared: lower case without its ending. Acronyms keep their capitals, so HTTPS is not HTTP and IT is
 * not `it`; their plural `s` goes.
 */
function stem(word: string, pack: LanguagePack | null): string {
  const lower = word.toLowerCase()
  if (word[1] !== lower[1] || /\d/u.test(word[1] ?? ''))
    if (/^\p{Lu}[\p{Lu}\p{N}]+s?$/u.test(word)) return word.endsWith('s') ? word.slice(0, -1) : word
  if (!pack) return lower.replace(anyEnding, '')
  const endings = pack.suffixes.get(lower.at(-1) ?? '')
  const ending = endings?.find((end) => lower.endsWith(end) && lower.length - end.length >= 3)
  return ending ? lower.slice(0, lower.length - ending.length) : lower
}

/** Between two words that are written as one. */
const joint = /[-‐‑/&]/u

/** The stems of one token: none of a sign or stop word; parts of `a-b` and `a/b` count on their own. */
export function stemsOf(token: Token, pack: LanguagePack | null): string[] {
  const { type, text, lower } = token
  if (type === 'number') return [text]
  if (type !== 'word' || pack?.stop.has(lower)) return []
  const word = text.replaceAll('\u00AD', '')
  if (!joint.test(word)) return [stem(word, pack)]
  return word
    .split(joint)
    .filter((part) => part !== '' && pack?.stop.has(part.toLowerCase()) !== true)
    .map((part) => stem(part, pack))
}

/** The stems of the words of `text` that say something, numbers included. */
export function stems(text: string, pack: LanguagePack | null): string[] {
  return tokens(text).flatMap((token) => stemsOf(token, pack))
}

/** How much of `answer` can be read in `seen`: the share of its stems, from 0 to 1. */
export function shareSeen(answer: readonly string[], seen: ReadonlySet<string>): number {
  const distinct = new Set(answer)
  if (distinct.size === 0) return 0
  let found = 0
  for (const word of distinct) if (seen.has(word)) found++
  return found / distinct.size
}
