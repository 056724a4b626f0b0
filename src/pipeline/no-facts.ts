import { type Failure, failure } from '../messages/index.ts'
import { commonStarters } from '../text/starters.ts'
import type { Extraction, Marker } from '../types/index.ts'

/** The failure of notes without a fact: says which markers were looked for, and which emoji the author may have meant. */
export function noFacts(markers: readonly Marker[], extractions: readonly Extraction[]): Failure {
  const [most] = commonStarters(extractions.map(({ starters }) => starters))
  const looked = markers.filter(({ enabled }) => enabled).map(({ emoji }) => emoji)
  return failure('no-facts', looked.join(' '), extractions.length, most?.[0] ?? '')
}
