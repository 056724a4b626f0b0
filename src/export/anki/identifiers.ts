import { createHash } from 'node:crypto'

/** Anki's ids of notes, cards and decks are milliseconds; ours lie between 2001-09-09 and 2017-07-14. */
const earliest = 1_000_000_000_000
const range = 500_000_000_000

/** A 13-digit id in the past, made from `key` alone. */
export function identifier(key: string): number {
  const bytes = createHash('sha256').update(key).digest()
  return earliest + (bytes.readUIntBE(0, 6) % range)
}

/**
 * One id for each of `keys`, all different. Where two keys fall on one id, the later one (keys sorted) takes the next
 * free id: Anki knows notes by guid, so an id that moves on is harmless.
 */
export function identifiers(space: string, keys: readonly string[]): Map<string, number> {
  const taken = new Set<number>()
  const out = new Map<string, number>()
  for (const key of keys.toSorted()) {
    let id = identifier(`${space}:${key}`)
    while (taken.has(id)) id++
    taken.add(id)
    out.set(key, id)
  }
  return out
}
