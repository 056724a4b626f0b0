import type { Spot } from '../types/index.ts'
import { freeKnown, freeSeen, type Pairing, type Standing } from './pairing.ts'

/** Lines and facts, told by their indexes, that may be about each other. */
export interface Group {
  known: number[]
  seen: number[]
}

/** `list` by key, each group in the order given. */
export function groupBy<T, K>(list: readonly T[], key: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const one of list) {
    const name = key(one)
    const group = groups.get(name)
    if (group) group.push(one)
    else groups.set(name, [one])
  }
  return groups
}

/** The free lines of this standing and the free facts that are equal by `key`, where there are some of both. */
export function equalGroups(
  pairing: Pairing,
  standing: Standing,
  key: (spot: Spot) => string,
): Group[] {
  const lines = groupBy(freeKnown(pairing, standing), (k) => key(pairing.known[k]!))
  if (lines.size === 0) return []
  const groups = new Map<string, Group>()
  for (const s of freeSeen(pairing)) {
    const name = key(pairing.seen[s]!)
    const known = lines.get(name)
    const group = groups.get(name)
    if (group) group.seen.push(s)
    else if (known) groups.set(name, { known, seen: [s] })
  }
  return [...groups.values()]
}
