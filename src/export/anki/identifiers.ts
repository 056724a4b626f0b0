import { byUnit } from '../../text/by-unit.ts'

/** Anki's ids of notes, cards and decks are milliseconds; ours lie between 2001-09-09 and 2017-07-14. */
const earliest = 1_000_000_000_000
const range = 500_000_000_000

/** A 13-digit id in the past, made from `key` and `seed` alone. */
export function identifier(key: string, seed: number): number {
  let sum = seed
  // Below 2^53 at every step.
  for (let index = 0; index < key.length; index++) {
    sum = (sum * 8191 + key.charCodeAt(index)) % range
  }
  return earliest + sum
}

/**
 * One id for each of `keys`, in their order, all different. Where two keys fall on one id, the later one (keys sorted)
 * takes the next free id: Anki knows notes by guid, so an id that moves on is harmless.
 */
export function identifiers(keys: readonly string[], seed: number): number[] {
  const ids = keys.map((key) => identifier(key, seed))
  const taken = new Set(ids)
  if (taken.size === ids.length) return ids
  taken.clear()
  const sorted = [...keys.entries()].toSorted(([, a], [, b]) => byUnit(a, b))
  for (const [index] of sorted) {
    while (taken.has(ids[index]!)) ids[index]!++
    taken.add(ids[index]!)
  }
  return ids
}
