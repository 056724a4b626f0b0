/** `VTSs`: a plural's small `s` is no letter. */
const singular = (letters: string): string => letters.replace(/s$/u, '').toLowerCase()

/** Whether `letters` are the first letters of `words`, in order; small words may be left out at either end. */
export function standFor(letters: string, words: string): boolean {
  const first = words.split(/[\s\-/]+/u).map((word) => word[0] ?? '')
  const want = singular(letters)
  return want.length > 1 && first.join('').toLowerCase().includes(want)
}

/** Whether `letters` stand for all of `words`, from the first to the last; one between may have none: `half-tide rock beacon (HRB)`. */
export function standForAll(letters: string, words: string): boolean {
  const parts = words
    .split(/[\s\-/,]+/u)
    .filter((word) => word !== '')
    // `VTSO (VTS operator)`
    .flatMap((word) => (/^\p{Lu}{2,5}$/u.test(word) ? word.split('') : word))
  const want = singular(letters)
  const large = words.split(/\s+/u).filter((word) => word.length > 3)
  if (parts.length < 2 || large.length > letters.length) return false
  const [first, last] = [parts[0]!, parts.at(-1)!].map((word) => word[0]!.toLowerCase())
  return want.startsWith(first!) && want.endsWith(last!) && inOrder(want, parts)
}

/** Whether the last of `letters` is the first of the last word: `service (VTS)`. */
export function endsWithLetter(letters: string, words: string): boolean {
  const last = words
    .split(/[\s\-/]+/u)
    .at(-1)?.[0]
    ?.toLowerCase()
  return last !== undefined && singular(letters).endsWith(last)
}

/** Whether words begin with `letters` one after the other, with others between. */
function inOrder(letters: string, words: readonly string[]): boolean {
  let at = 0
  for (const word of words) if (word[0]!.toLowerCase() === letters[at]) at++
  return at === letters.length
}

/** Whether `answer` is letters that words of `seen` stand for: `VTS` by `Vessel traffic service`. */
export function areToldBy(answer: string, seen: string): boolean {
  if (!/^\p{Lu}[\p{Lu}\p{N}]{1,5}s?$/u.test(answer)) return false
  const first = seen.match(/\p{L}[\p{L}\p{M}]*/gu)?.map((word) => word[0]) ?? []
  return first.join('').toLowerCase().includes(singular(answer))
}

/** Whether letters stand in `seen` that stand for all of `name`, which has none itself. */
export function hasLettersOf(name: string, seen: string): boolean {
  if (/\p{Lu}{2}/u.test(name)) return false
  const found = seen.match(/(?<![\p{L}\p{N}])\p{Lu}\p{L}{0,4}\p{Lu}(?![\p{L}\p{N}])/gu) ?? []
  return found.some((letters) => standForAll(letters, name))
}
