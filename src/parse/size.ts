/** Of a text with markers, UTF-16 units: a long book has one million. */
export const mostCharacters = 8_000_000
/** Of a text with markers: each may be an item, and the parser holds 20 KB for one while it works. */
export const mostLines = 60_000

/** Whether the parser would need more memory for `value` than a program has by default. */
export function isTooLarge(value: string): boolean {
  return value.length > mostCharacters || hasLines(value, mostLines)
}

/** Whether `value` has more than `most` lines that may say something. */
export function hasLines(value: string, most: number): boolean {
  // So short a text has not as many that say something.
  if (value.length < most * 2) return false
  let lines = 0
  for (let at = value.indexOf('\n'); at >= 0 && lines <= most; at = value.indexOf('\n', at + 1))
    lines++
  return lines > most
}
