import { type Group, groupBy } from '../groups.ts'
import type { Pairing } from '../pairing.ts'
import type { Spot } from '../../types/index.ts'

export type Pair = readonly [known: number, seen: number]

/** A group of more pairs than this tells nothing: what it has in common is the author's way of writing. */
const mostPairs = 2500

/** The pairs of a group of which one side, as `read`, has become the other: `grows(less, more)`. */
export function grownPairs<Text>(
  { known, seen }: Pairing,
  group: Group,
  read: (spot: Spot) => Text,
  grows: (less: Text, more: Text) => boolean,
): Pair[] {
  if (group.known.length * group.seen.length > mostPairs) return []
  const facts = group.seen.map((s) => ({ s, fact: read(seen[s]!) }))
  return group.known.flatMap((k) => {
    const line = read(known[k]!)
    return facts
      .filter(({ fact }) => grows(line, fact) || grows(fact, line))
      .map(({ s }): Pair => [k, s])
  })
}

/** The pairs of which neither has another partner. */
export function onlyPairs(pairs: readonly Pair[]): Pair[] {
  const ofKnown = groupBy(pairs, ([k]) => k)
  const ofSeen = groupBy(pairs, ([, s]) => s)
  return pairs.filter(([k, s]) => ofKnown.get(k)!.length === 1 && ofSeen.get(s)!.length === 1)
}
