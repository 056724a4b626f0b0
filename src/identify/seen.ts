import { spotsOf } from '../lock/index.ts'
import { byUnit } from '../text/by-unit.ts'
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
  const sources = extractions.filter((extraction) => !extraction.skipped)
  const facts: { fact: RawFact; first: number }[] = []
  for (const source of sources.toSorted((a, b) => byUnit(a.path, b.path))) {
    const first = facts.length
    for (const fact of source.facts) facts.push({ fact, first })
  }
  const spots = spotsOf(facts.map(({ fact }) => fact))
  return facts.map((one, index) => ({ spot: spots[index]!, ...one }))
}
