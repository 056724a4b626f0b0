import { compareSketches, isFull } from '../lock/index.ts'
import type { Spot } from '../types/index.ts'
import type { Pairing } from './pairing.ts'
import { surroundings } from './place.ts'
import { countLetters, dice, diceAtMost, type Profile, profileCache } from './similarity.ts'

/** How a line of the lock and a fact of this build compare, each told by its index; 0 to 1. */
export interface Comparison {
  text(known: number, seen: number): number
  /** An upper bound of `text`, quickly. */
  textAtMost(known: number, seen: number): number
  /** Of headings and parents. */
  surroundings(known: number, seen: number): number
  /** Of what hangs below; 0 where either has nothing below. */
  details(known: number, seen: number): number
  /** Whether both have something below them. */
  haveDetails(known: number, seen: number): boolean
  /** Whether a list of some words hangs below both, and nearly all of it is the same. */
  sameList(known: number, seen: number): boolean
  /** Letters and digits in the shorter of the two texts. */
  letters(known: number, seen: number): number
  sameKinds(known: number, seen: number): boolean
  /** Of a table's cell, whether its row has the same label, more or less; true of all that is no cell. */
  sameRow(known: number, seen: number): boolean
}

/** How alike the details are that are the same list: one word in eight may be another. */
const alikeLists = 0.75
/** How alike the labels of a row have to be that was renamed. */
const alikeLabels = 0.4

export function compareAll({ known, seen, cells }: Pairing): Comparison {
  const profile = profileCache()
  const places = { known: new Map<number, Profile>(), seen: new Map<number, Profile>() }
  const place = (side: Map<number, Profile>, index: number, spot: Spot): Profile => {
    const made = side.get(index) ?? profile(surroundings(spot))
    side.set(index, made)
    return made
  }
  const details = (k: number, s: number): number =>
    compareSketches(known[k]!.details, seen[s]!.details)
  return {
    text: (k, s) => dice(profile(known[k]!.text), profile(seen[s]!.text)),
    textAtMost: (k, s) => diceAtMost(profile(known[k]!.text), profile(seen[s]!.text)),
    surroundings: (k, s) => {
      const left = place(places.known, k, known[k]!)
      const right = place(places.seen, s, seen[s]!)
      return left === right ? 1 : dice(left, right)
    },
    details,
    sameList: (k, s) =>
      isFull(known[k]!.details) && isFull(seen[s]!.details) && details(k, s) >= alikeLists,
    haveDetails: (k, s) => known[k]!.details !== '' && seen[s]!.details !== '',
    letters: (k, s) => Math.min(countLetters(known[k]!.text), countLetters(seen[s]!.text)),
    sameRow: (k, s) =>
      !cells.has(s) || dice(profile(rowOf(known[k]!)), profile(rowOf(seen[s]!))) >= alikeLabels,
    sameKinds: (k, s) => known[k]!.kinds.join(' ') === seen[s]!.kinds.join(' '),
  }
}

/** A cell's row and column come last in its context. */
function rowOf({ context }: Spot): string {
  return context.at(-2) ?? ''
}
