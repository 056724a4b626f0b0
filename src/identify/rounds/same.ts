import { type Pairing, freeKnown, freeSeen, groupBy, pair } from '../pairing.ts'
import { placeKey } from '../seen.ts'

/** Same text at the same place. */
export function matchSame(pairing: Pairing, retired: boolean): void {
  const groups = groupBy(freeKnown(pairing, retired), (k) => placeKey(pairing.known[k]!))
  for (const [key, seen] of groupBy(freeSeen(pairing), (s) => placeKey(pairing.seen[s]!))) {
    const known = groups.get(key) ?? []
    known.sort((a, b) => pairing.known[a]!.n - pairing.known[b]!.n)
    for (const [i, s] of seen.entries()) if (i < known.length) pair(pairing, known[i]!, s, 'same')
  }
}
