import type { Span } from '../model.ts'

/** `spans` with the clauses that markers mark laid on a tint; a clause that is not found, or is all of it, is left as it is. */
export function highlight(spans: readonly Span[], marked: readonly string[]): Span[] {
  const text = spans.map((span) => span.text).join('')
  const inside = new Uint8Array(text.length)
  for (const clause of marked) {
    const start = clause === '' ? -1 : text.indexOf(clause)
    if (start >= 0) inside.fill(1, start, start + clause.length)
  }
  if (!inside.includes(0)) return [...spans]
  const result: Span[] = []
  let offset = 0
  for (const span of spans) {
    let from = 0
    for (let at = 1; at <= span.text.length; at++) {
      if (at < span.text.length && inside[offset + at] === inside[offset + from]) continue
      const fill = inside[offset + from] === 1 ? (span.format.fill ?? 'markFill') : span.format.fill
      result.push({ text: span.text.slice(from, at), format: { ...span.format, fill } })
      from = at
    }
    offset += span.text.length
  }
  return result
}
