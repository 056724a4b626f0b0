import type { Span } from '../model.ts'

/** The first `length` characters of `spans`, cut between words, then `…`; all of them if they are not longer. */
export function clipSpans(spans: readonly Span[], length: number): Span[] {
  if (lengthOf(spans) <= length) return [...spans]
  const kept: Span[] = []
  let left = length
  for (const span of spans) {
    const characters = Array.from(span.text)
    if (characters.length <= left) {
      kept.push(span)
      left -= characters.length
      continue
    }
    const cut = characters.slice(0, left).join('')
    const space = cut.search(/\s\S*$/u)
    const text = (space > 0 && space > cut.length - 24 ? cut.slice(0, space) : cut).trimEnd()
    return [...kept, { ...span, text: `${text}…` }]
  }
  return kept
}

/** Characters in `spans`. */
export const lengthOf = (spans: readonly Span[]): number =>
  spans.reduce((sum, span) => sum + Array.from(span.text).length, 0)
