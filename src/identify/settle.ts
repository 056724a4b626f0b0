import { assign, type Edge } from './assignment.ts'
import { type Group, groupBy } from './groups.ts'
import { pair, type Pairing } from './pairing.ts'
import type { Match, Spot } from '../types/index.ts'

/** Groups with more possible pairs than this are not weighed pair by pair. */
const mostPairs = 10_000

/** Of equally good pairs those that keep the order among equals: never as much as any real evidence. */
const orderWeight = 1e-6
const mostApart = 100

/** What equal texts are told apart by; null where a spot has nothing of the kind. */
export type Tag = (spot: Spot) => string | null

/**
 * Pair the lines and facts of a group of equal texts: by what else is known of them (`weigh`; 0 forbids a pair), then
 * by their order. A group too large for that is paired by equal `tags`, the surest first, each in order.
 */
export function settle(
  pairing: Pairing,
  group: Group,
  match: Match,
  weigh: (known: number, seen: number) => number,
  tags: readonly Tag[],
): void {
  const { seen } = group
  if (group.known.length === 1 && seen.length === 1) {
    const [k, s] = [group.known[0]!, seen[0]!]
    if (weigh(k, s) > 0) pair(pairing, k, s, match)
    return
  }
  const known = group.known.toSorted((a, b) => pairing.known[a]!.n - pairing.known[b]!.n)
  if (known.length * seen.length > mostPairs) {
    for (const tag of tags) settleByTag(pairing, { known, seen }, match, tag)
    return
  }
  const edges: Edge[] = []
  for (const k of known) {
    for (const s of seen) {
      const weight = weigh(k, s)
      const apart = Math.min(mostApart, Math.abs(pairing.known[k]!.n - pairing.seen[s]!.n))
      if (weight > 0)
        edges.push({ known: k, seen: s, weight: weight - orderWeight * apart * apart })
    }
  }
  for (const edge of assign(edges)) pair(pairing, edge.known, edge.seen, match)
}

function settleByTag(pairing: Pairing, { known, seen }: Group, match: Match, tag: Tag): void {
  const lines = groupBy(
    known.filter((k) => !pairing.taken.has(pairing.known[k]!.id)),
    (k) => tag(pairing.known[k]!),
  )
  lines.delete(null)
  const facts = groupBy(
    seen.filter((s) => !pairing.found.has(s)),
    (s) => tag(pairing.seen[s]!),
  )
  for (const [key, group] of facts)
    for (const [index, k] of (lines.get(key) ?? []).entries())
      if (index < group.length) pair(pairing, k, group[index]!, match)
}
