import { type Failure, failure } from '../messages/index.ts'
import type { Extraction, Marker } from '../types/index.ts'

/** The failure of notes without a fact: says which markers were looked for, and which emoji the author may have meant. */
export function noFacts(markers: readonly Marker[], extractions: readonly Extraction[]): Failure {
  const counts = new Map<string, number>()
  for (const { starters } of extractions) {
    for (const [emoji, count] of Object.entries(starters)) {
      counts.set(emoji, (counts.get(emoji) ?? 0) + count)
    }
  }
  const [most] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  const looked = markers.filter(({ enabled }) => enabled).map(({ emoji }) => emoji)
  return failure('no-facts', looked.join(' '), extractions.length, most?.[0] ?? '')
}
