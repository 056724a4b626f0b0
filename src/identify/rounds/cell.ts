import { groupBy } from '../groups.ts'
import { freeKnown, freeSeen, pair, type Pairing } from '../pairing.ts'
import { slotKey } from '../place.ts'

/**
 * The cell of the same row and column: whatever it says now, it answers the same question. Where there are two such
 * cells (two tables below one heading) nothing is known.
 */
export function matchCells(pairing: Pairing): void {
  const lines = groupBy(freeKnown(pairing, 'live'), (k) => slotKey(pairing.known[k]!))
  const cells = freeSeen(pairing).filter((s) => pairing.cells.has(s))
  for (const [slot, seen] of groupBy(cells, (s) => slotKey(pairing.seen[s]!))) {
    const known = lines.get(slot)
    if (known?.length === 1 && seen.length === 1) pair(pairing, known[0]!, seen[0]!, 'edited')
  }
}
