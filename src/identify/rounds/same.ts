import type { Comparison } from '../comparison.ts'
import { freeKnown, freeSeen, groupBy, type Pairing, type Standing } from '../pairing.ts'
import { placeKey } from '../../lock/index.ts'
import { settle } from '../settle.ts'
import type { Spot } from '../../types/index.ts'

/** Same text at the same place. Where several are equal, what hangs below them, their marker and order decide. */
export function matchSame(pairing: Pairing, compare: Comparison, standing: Standing): void {
  const lines = groupBy(freeKnown(pairing, standing), (k) => placeKey(pairing.known[k]!))
  for (const [key, seen] of groupBy(freeSeen(pairing), (s) => placeKey(pairing.seen[s]!))) {
    const known = lines.get(key)
    if (known) settle(pairing, { known, seen }, 'same', weigh(compare), tags)
  }
}

function weigh(compare: Comparison): (known: number, seen: number) => number {
  return (k, s) => 1 + 2 * compare.details(k, s) + (compare.sameKinds(k, s) ? 0.5 : 0)
}

const tags: ((spot: Spot) => string)[] = [
  ({ details, kinds, n }) => JSON.stringify([details, kinds, n]),
  ({ details, kinds }) => JSON.stringify([details, kinds]),
  ({ kinds }) => JSON.stringify(kinds),
  () => '',
]
