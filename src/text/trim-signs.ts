/** `text` without the units of `signs` at its end; a regex would look again from each of a long run of them. */
export function trimEnd(text: string, signs: RegExp): string {
  let end = text.length
  while (end > 0 && signs.test(text[end - 1]!)) end--
  return text.slice(0, end)
}

/** `text` without the units of `signs` at both ends. */
export function trim(text: string, signs: RegExp): string {
  const kept = trimEnd(text, signs)
  let start = 0
  while (start < kept.length && signs.test(kept[start]!)) start++
  return kept.slice(start)
}
