import { closest, distance } from 'fastest-levenshtein'

/** The one of `known` that was probably meant by `word`, or null: at most two fifths of its letters differ. */
export function didYouMean(word: string, known: readonly string[]): string | null {
  if (known.length === 0) return null
  const plain = word.toLowerCase()
  const near = closest(plain, [...known])
  const allowed = Math.max(1, Math.floor(0.4 * Math.max(plain.length, near.length)))
  return distance(plain, near.toLowerCase()) <= allowed ? near : null
}
