import type { Spot } from '../types/index.ts'

/** Equal for facts at the same place, whatever their text. */
export function slotKey({ path, headings, context }: Spot): string {
  return JSON.stringify([path, headings, context])
}

/** The headings and parents of a fact as one text, to be compared with another's. */
export function surroundings(spot: Spot): string {
  return trail(spot).join(' > ')
}

/**
 * Whether one of two places is the other set deeper: the same headings and parents, and more above them. What is a
 * heading and what a parent does not count, for a list may become a section.
 */
export function isSetDeeper(one: Spot, other: Spot): boolean {
  const [less, more] = [trail(one), trail(other)].toSorted((a, b) => a.length - b.length)
  const above = more!.length - less!.length
  return less!.length > 0 && less!.every((name, index) => name === more![above + index])
}

function trail({ headings, context }: Spot): string[] {
  return [...headings, ...context]
}
