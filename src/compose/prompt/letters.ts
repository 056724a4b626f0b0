/** Whether `letters` are the first letters of `words`, in order; small words may be left out at either end, a plural's `s` is no letter. */
export function standFor(letters: string, words: string): boolean {
  const first = words.split(/[\s\-/]+/u).map((word) => word[0] ?? '')
  const want = letters.toLowerCase().replace(/s$/u, '')
  return want.length > 1 && first.join('').toLowerCase().includes(want)
}

/** Whether `letters` stand for all of `words`, from the first to the last. */
export function standForAll(letters: string, words: string): boolean {
  const parts = words.split(/[\s\-/,]+/u).filter((word) => word !== '')
  const want = letters.toLowerCase()
  const large = parts.filter((word) => word.length > 3)
  if (!standFor(letters, words) || large.length > letters.length) return false
  const ends = [parts[0]!, parts.at(-1)!].map((word) => word[0]!.toLowerCase())
  return ends[0] === want[0] && (want.endsWith(ends[1]!) || want.endsWith(`${ends[1]}s`))
}
