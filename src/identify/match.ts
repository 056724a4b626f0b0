import { type Comparison, compareAll } from './comparison.ts'
import type { Pairing } from './pairing.ts'
import { slotKey } from './place.ts'
import { findRenames, noRenames } from './renames.ts'
import { matchCells } from './rounds/cell.ts'
import { longText, matchMoved } from './rounds/moved.ts'
import { matchPinned } from './rounds/pinned.ts'
import { matchSame } from './rounds/same.ts'
import { matchSections, type Sections } from './rounds/sections.ts'
import { liveLikeness, matchSimilar, retiredLikeness } from './rounds/similar.ts'
import { matchRest } from './rounds/standing-place.ts'

/**
 * Find for each fact the line of the lock that is about it, in rounds, the surest first. Exact words of a retired fact
 * are surer than similar words of a live one: that is how an undone edit gets its old id back.
 */
export function matchAll(pairing: Pairing): void {
  const alone = compareAll(pairing)
  matchPinned(pairing, noRenames)
  matchSame(pairing, alone, 'live')
  matchSame(pairing, alone, 'off')
  matchMoved(pairing, alone, noRenames, 'live', longText)
  const compare = inSections(pairing, alone, matchSections(pairing, alone))
  const renames = findRenames(pairing)
  matchPinned(pairing, renames)
  matchMoved(pairing, compare, renames, 'live')
  matchSame(pairing, compare, 'retired')
  matchMoved(pairing, compare, renames, 'retired')
  matchCells(pairing)
  // What was found in another file by its likeness alone tells where the rest of its file went.
  const followed = matchSimilar(pairing, compare, renames, liveLikeness, 'live')
    ? findRenames(pairing)
    : renames
  if (followed !== renames) {
    matchMoved(pairing, compare, followed, 'live')
    matchSimilar(pairing, compare, followed, liveLikeness, 'live')
  }
  matchRest(pairing, followed)
  matchSimilar(pairing, compare, followed, retiredLikeness, 'retired')
}

/** `compare`, but that a place and what it is called now are the same surroundings. */
function inSections(pairing: Pairing, compare: Comparison, sections: Sections): Comparison {
  if (sections.size === 0) return compare
  const known = pairing.known.map((line) => sections.get(slotKey(line)))
  const seen = pairing.seen.map(slotKey)
  const surroundings: Comparison['surroundings'] = (k, s) =>
    known[k] === seen[s] ? 1 : compare.surroundings(k, s)
  return { ...compare, surroundings }
}
