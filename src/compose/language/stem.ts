import type { LanguagePack } from './pack.ts'
import { tokens } from './tokens.ts'

/**
 * A word as it is compared: lower case without its ending. Acronyms keep their capitals, so HTTPS is not HTTP and IT is
 * not `it`; their plural `s` goes.
 */
export function stem(word: string, pack: LanguagePack | null): string {
  if (/^\p{Lu}[\p{Lu}\p{N}]+s?$/u.test(word)) return word.replace(/s$/u, '')
  const lower = word.toLowerCase()
  const ending = pack?.suffixes.find((end) => lower.endsWith(end) && lower.length - end.length >= 3)
  return ending ? lower.slice(0, lower.length - ending.length) : lower
}

/** The stems of the words of `text` that say something, numbers included; parts of `a-b` and `a/b` count on their own. */
export function stems(text: string, pack: LanguagePack | null): string[] {
  return tokens(text).flatMap((token) => {
    if (token.type === 'number') return [token.text.replace(/[.,:]$/u, '')]
    if (token.type !== 'word' || pack?.stop.has(token.lower)) return []
    return token.text
      .split(/[-/&]/u)
      .filter((part) => part !== '' && pack?.stop.has(part.toLowerCase()) !== true)
      .map((part) => stem(part, pack))
  })
}

/** How much of `answer` can be read in `seen`: the share of its stems, from 0 to 1. */
export function shareSeen(answer: readonly string[], seen: ReadonlySet<string>): number {
  const distinct = [...new Set(answer)]
  if (distinct.length === 0) return 0
  return distinct.filter((word) => seen.has(word)).length / distinct.length
}
