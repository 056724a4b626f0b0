import { groupBy } from '../groups.ts'
import { freeKnown, freeSeen, pair, type Pairing } from '../pairing.ts'
import { slotKey } from '../place.ts'
import type { Renames } from '../renames.ts'
import type { Spot } from '../../types/index.ts'

/** As many characters has a sketch of three words: fewer hang below many facts. */
const leastSketch = 12

/** What stays of a fact whose text is unlike its old one; null where there is nothing of the kind. */
type Rest = (spot: Spot) => string | null

/** A label is called something else, its list is as it was. */
const sameBelow: Rest = ({ details }) => (details.length >= leastSketch ? details : null)
/** A limit was raised: `5 TB`, `50 TB`. */
const otherNumber: Rest = ({ text }) =>
  /\d/.test(text) ? text.replaceAll(/\d+(?:[.,\s]\d+)*/g, '#') : null

/**
 * The one fact with the same marker at the same place that has the same below it, or says the same of another number.
 * Where there are two of the kind nothing is known.
 */
export function matchRest(pairing: Pairing, renames: Renames): void {
  for (const rest of [sameBelow, otherNumber]) {
    const keyOf = (spot: Spot, path: string): string | null => {
      const stays = rest(spot)
      return stays === null ? null : JSON.stringify([slotKey({ ...spot, path }), spot.kinds, stays])
    }
    const ofLine = (k: number): string | null => {
      const line = pairing.known[k]!
      return keyOf(line, renames.now(line.path))
    }
    const ofFact = (s: number): string | null => keyOf(pairing.seen[s]!, pairing.seen[s]!.path)
    const lines = groupBy(freeKnown(pairing, 'live'), ofLine)
    for (const [key, seen] of groupBy(freeSeen(pairing), ofFact)) {
      const known = lines.get(key)
      if (key !== null && known?.length === 1 && seen.length === 1)
        pair(pairing, known[0]!, seen[0]!, 'edited')
    }
  }
}
