import { type Pairing, freeKnown, freeSeen, groupBy, pair } from '../pairing.ts'

/** Same text elsewhere. */
export function matchMoved(pairing: Pairing, retired: boolean): void {
  const groups = groupBy(freeKnown(pairing, retired), (k) => pairing.known[k]!.text)
  for (const [key, seen] of groupBy(freeSeen(pairing), (s) => pairing.seen[s]!.text)) {
    const known = groups.get(key) ?? []
    for (const [i, s] of seen.entries()) if (i < known.length) pair(pairing, known[i]!, s, 'moved')
  }
}
