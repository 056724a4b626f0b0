import { assign, type Edge } from '../assignment.ts'
import { findCandidates } from '../candidates.ts'
import type { Comparison } from '../comparison.ts'
import { freeKnown, freeSeen, pair, type Pairing, type Standing } from '../pairing.ts'
import type { Renames } from '../renames.ts'
import { findBeginnings } from './beginning.ts'
import { findGrown } from './grown.ts'
import { longText, shortText } from './moved.ts'

/** How alike two texts have to be to be one fact reworded. */
export interface Likeness {
  /** At the same place; only for long texts. */
  here: number
  /** In the same file, or a renamed one, with surroundings that are alike … */
  near: number
  /** … or are not; a long text needs no more than in another file. */
  strayed: number
  /** In another file; only for long texts. */
  far: number
  /** In the same file, or a renamed one, wherever, with the same list below. */
  above: number
  /** Whether a text that begins with the other, or has all of its words, is known, however much more it says. */
  continued: boolean
}

/** For facts that the lock holds live. */
export const liveLikeness: Likeness = {
  here: 0.55,
  near: 0.59,
  strayed: 0.75,
  far: 0.72,
  above: 0.4,
  continued: true,
}
/** A fact that was gone comes back with more or less its own words, or it is another one. */
export const retiredLikeness: Likeness = {
  here: 0.75,
  near: 0.75,
  strayed: 0.85,
  far: 0.85,
  above: 0.75,
  continued: false,
}

const alikeSurroundings = 0.35
const sameSurroundings = 0.95
/** Of a text with fewer letters and digits than `shortText` a change of a few is a change of all. */
const shortSurroundings = 0.65

/**
 * Similar text: at the same place (edited) first, then elsewhere (moved and edited).
 *
 * @returns whether any was found in a file that was not known to be a new name of its own
 */
export function matchSimilar(
  pairing: Pairing,
  compare: Comparison,
  renames: Renames,
  likeness: Likeness,
  standing: Standing,
): boolean {
  const group = { known: freeKnown(pairing, standing), seen: freeSeen(pairing) }
  if (group.known.length === 0) return false
  const inside: Edge[] = []
  const outside: Edge[] = []
  const candidates = findCandidates(pairing, group, renames)
  const grown = likeness.continued
    ? new Map([
        ...findGrown(pairing, standing, compare, renames),
        ...findBeginnings(pairing, standing, compare, renames),
      ])
    : null
  for (const known of group.known) {
    const continued = grown?.get(known)
    if (continued !== undefined)
      inside.push({ known, seen: continued, weight: evidence(compare, known, continued) })
    for (const seen of candidates(known)) {
      if (seen === continued) continue
      const close = renames.isNear(pairing.known[known]!.path, pairing.seen[seen]!.path)
      const weight = (close ? weighNear : weighFar)(compare, likeness, known, seen)
      if (weight > 0) (close ? inside : outside).push({ known, seen, weight })
    }
  }
  for (const { known, seen } of assign(inside)) {
    const moved = pairing.known[known]!.path !== pairing.seen[seen]!.path
    pair(pairing, known, seen, moved ? 'moved-edited' : 'edited')
  }
  const left = outside.filter(
    ({ known, seen }) => !pairing.taken.has(pairing.known[known]!.id) && !pairing.found.has(seen),
  )
  const strayed = assign(left)
  for (const { known, seen } of strayed) pair(pairing, known, seen, 'moved-edited')
  return strayed.length > 0
}

function weighNear(compare: Comparison, likeness: Likeness, k: number, s: number): number {
  const list = compare.sameList(k, s)
  const least = list ? likeness.above : likeness.here
  if (compare.textAtMost(k, s) < least) return 0
  const text = compare.text(k, s)
  if (text < least || !(list || isReworded(compare, likeness, text, k, s))) return 0
  return evidence(compare, k, s, text)
}

/** Of what is near: a text that begins with the other gives way to one that is closer. */
function evidence(compare: Comparison, k: number, s: number, text = compare.text(k, s)): number {
  return certainty(text + 0.4 * compare.surroundings(k, s) + 0.2 * compare.details(k, s))
}

function isReworded(
  compare: Comparison,
  likeness: Likeness,
  text: number,
  k: number,
  s: number,
): boolean {
  const surroundings = compare.surroundings(k, s)
  const letters = compare.letters(k, s)
  if (text < likeness.near && (surroundings < sameSurroundings || letters < longText)) return false
  const strayed = letters < longText ? likeness.strayed : Math.min(likeness.strayed, likeness.far)
  if (text < strayed && surroundings < alikeSurroundings) return false
  if (surroundings < shortSurroundings && letters < shortText) return false
  return letters >= longText || compare.sameRow(k, s)
}

function weighFar(compare: Comparison, likeness: Likeness, k: number, s: number): number {
  if (compare.textAtMost(k, s) < likeness.far) return 0
  const text = compare.text(k, s)
  if (text < likeness.far || compare.letters(k, s) < longText) return 0
  return certainty(text + 0.2 * compare.surroundings(k, s))
}

/** One sure pair is to count for more than two doubtful ones. */
function certainty(sum: number): number {
  return sum ** 6
}
