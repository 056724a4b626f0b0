import type { Comparison } from '../comparison.ts'
import { equalGroups } from '../groups.ts'
import type { Pairing, Standing } from '../pairing.ts'
import { placeKey } from '../../lock/index.ts'
import { settle, type Tag } from '../settle.ts'

/** Same text at the same place. Where several are equal, what hangs below them, their marker and order decide. */
export function matchSame(pairing: Pairing, compare: Comparison, standing: Standing): void {
  for (const group of equalGroups(pairing, standing, placeKey))
    settle(pairing, group, 'same', weigh(compare), tags)
}

function weigh(compare: Comparison): (known: number, seen: number) => number {
  return (k, s) => 1 + 2 * compare.details(k, s) + (compare.sameKinds(k, s) ? 0.5 : 0)
}

/** Equal texts at one place, the surest first. */
export const tags: readonly Tag[] = [
  ({ details, kinds, n }) => JSON.stringify([details, kinds, n]),
  ({ details, kinds }) => JSON.stringify([details, kinds]),
  ({ kinds }) => JSON.stringify(kinds),
  () => '',
]
