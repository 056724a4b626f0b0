import type { Spot } from '../types/index.ts'

/** Equal for facts at the same place, whatever their text. */
export function slotKey({ path, headings, context }: Spot): string {
  return JSON.stringify([path, headings, context])
}

/** The headings and parents of a fact as one text, to be compared with another's. */
export function surroundings({ headings, context }: Spot): string {
  return [...headings, ...context].join(' > ')
}
