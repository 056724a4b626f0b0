import { closest, distance } from 'fastest-levenshtein'

/** With fewer letters in common a beginning tells nothing. */
const telling = 3

/**
 * The one of `known` that was probably meant by `word`, or null: at most two fifths of its letters differ, or one begins with the other
 * (`output`: `out`).
 */
export function didYouMean(word: string, known: readonly string[]): string | null {
  if (known.length === 0) return null
  const plain = word.toLowerCase()
  const near = closest(plain, [...known])
  const allowed = Math.max(1, Math.floor(0.4 * Math.max(plain.length, near.length)))
  if (distance(plain, near.toLowerCase()) <= allowed) return near
  return known.find((name) => begins(plain, name) || begins(name, plain)) ?? null
}

const begins = (text: string, start: string): boolean =>
  start.length >= telling && text.startsWith(start)
