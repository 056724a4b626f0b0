import { byUnit, sketchDetails } from '../lock/index.ts'
import { placeKey } from './place.ts'
import type { Extraction, RawFact, Spot } from '../types/index.ts'

/** A fact of this build, not yet known. */
export interface Seen {
  fact: RawFact
  spot: Spot
  /** Index, among all, of its source's first fact: details tell nested facts by their index in the source. */
  first: number
}

/** All facts of the sources that count, in reading order: path, then position. */
export function collectSeen(extractions: readonly Extraction[]): Seen[] {
  const seen: Seen[] = []
  const ordinals = new Map<string, number>()
  const sources = extractions.filter((extraction) => !extraction.skipped)
  for (const { facts } of sources.toSorted((a, b) => byUnit(a.path, b.path))) {
    const first = seen.length
    for (const fact of facts) {
      const spot = spotOf(fact)
      const key = placeKey(spot)
      const n = ordinals.get(key) ?? 0
      ordinals.set(key, n + 1)
      seen.push({ fact, spot: { ...spot, n }, first })
    }
  }
  return seen
}

/**
 * What the lock keeps of `fact`. All in NFC, for one folder may be NFD on one machine and NFC on the next. A table
 * cell's row and column are part of its context: "Yes" alone is in every table.
 */
export function spotOf(
  fact: Pick<RawFact, 'headings' | 'context' | 'text' | 'row' | 'details'> & {
    kinds: string[]
    pins: string[]
    source: { path: string }
  },
): Spot {
  const cell = fact.row && fact.row.label !== fact.text ? [fact.row.label, fact.row.column] : []
  return {
    path: fact.source.path.normalize('NFC'),
    headings: fact.headings.map((heading) => heading.normalize('NFC')),
    context: [...fact.context, ...cell].map((parent) => parent.normalize('NFC')),
    text: fact.text.normalize('NFC'),
    n: 0,
    details: sketchDetails(fact.details),
    kinds: fact.kinds,
    pins: fact.pins.map((pin) => pin.normalize('NFC')),
  }
}
