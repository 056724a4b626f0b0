import { compareAll } from './comparison.ts'
import type { Pairing } from './pairing.ts'
import { findRenames, noRenames } from './renames.ts'
import { matchCells } from './rounds/cell.ts'
import { longText, matchMoved } from './rounds/moved.ts'
import { matchPinned } from './rounds/pinned.ts'
import { matchSame } from './rounds/same.ts'
import { liveLikeness, matchSimilar, retiredLikeness } from './rounds/similar.ts'

/**
 * Find for each fact the line of the lock that is about it, in rounds, the surest first. Exact words of a retired fact
 * are surer than similar words of a live one: that is how an undone edit gets its old id back.
 */
export function matchAll(pairing: Pairing): void {
  const compare = compareAll(pairing)
  matchPinned(pairing, noRenames)
  matchSame(pairing, compare, 'live')
  matchSame(pairing, compare, 'off')
  matchMoved(pairing, compare, noRenames, 'live', longText)
  const renames = findRenames(pairing)
  matchPinned(pairing, renames)
  matchMoved(pairing, compare, renames, 'live')
  matchSame(pairing, compare, 'retired')
  matchMoved(pairing, compare, renames, 'retired')
  matchCells(pairing)
  matchSimilar(pairing, compare, renames, liveLikeness, 'live')
  matchSimilar(pairing, compare, renames, retiredLikeness, 'retired')
}
