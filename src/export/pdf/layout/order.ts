import type { Token } from '../model.ts'

/**
 * The tokens of a line from left to right (rule L2 of the Unicode bidirectional algorithm; glyphs inside a token are in
 * that order already). White space at its end takes the direction of the whole.
 */
export function visualOrder(tokens: readonly Token[], rtl: boolean): readonly Token[] {
  const levels = tokens.map((token) => token.level)
  const highest = levels.reduce((most, level) => Math.max(most, level), 0)
  if (highest === 0 && !rtl) return tokens
  const ordered = tokens.map((token, index) => ({ token, level: levels[index] ?? 0 }))
  for (let level = highest; level > 0; level--)
    for (let start = 0; start < ordered.length; start++) {
      if ((ordered[start]?.level ?? 0) < level) continue
      let end = start
      while (end < ordered.length && (ordered[end]?.level ?? 0) >= level) end++
      const turned = ordered.slice(start, end).reverse()
      turned.forEach((one, index) => (ordered[start + index] = one))
      start = end
    }
  return ordered.map(({ token }) => token)
}
