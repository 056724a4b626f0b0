import type { Spot } from '../types/index.ts'
import { type Detailed, sketchDetails } from './sketch.ts'

/** What is needed of a fact, of this build or of a dataset, to know it again. */
export interface Known {
  headings: readonly string[]
  context: readonly string[]
  text: string
  row: { label: string; column: string } | null
  details: readonly Detailed[]
  kinds: readonly string[]
  pins?: readonly string[]
  source: { path: string }
}

/**
 * What the lock keeps of each of `facts`, which are in reading order. All in NFC, for one folder may be NFD on one
 * machine and NFC on the next. A table cell's row and column are part of its context: "Yes" alone is in every table.
 */
export function spotsOf(facts: readonly Known[]): Spot[] {
  const ordinals = new Map<string, number>()
  return facts.map((fact) => {
    const spot = spotOf(fact)
    const key = placeKey(spot)
    const n = ordinals.get(key) ?? 0
    ordinals.set(key, n + 1)
    return { ...spot, n }
  })
}

/** Equal for facts with the same text at the same place. Notes hold no control characters: they keep the parts apart. */
export function placeKey({ path, headings, context, text }: Spot): string {
  return `${path}\0${headings.join('\x01')}\0${context.join('\x01')}\0${text}`
}

function spotOf({ headings, context, text, row, details, kinds, pins, source }: Known): Spot {
  const cell = row && row.label !== text ? [row.label, row.column] : []
  return {
    path: nfc(source.path),
    headings: headings.map(nfc),
    context: [...context, ...cell].map(nfc),
    text: nfc(text),
    n: 0,
    details: sketchDetails(details),
    kinds: [...kinds],
    pins: (pins ?? []).map(nfc),
  }
}

const nfc = (text: string): string => text.normalize('NFC')
