import { firstIndex } from '../../../text/first-index.ts'
import type { Atom } from './atoms.ts'
import { type Column, type Room, fill, leastRoom } from './columns.ts'

/** What breaking before an atom costs, against columns of unequal height (squared, in per cent of a column). */
const breakCost = 1.5

/**
 * Spread `atoms` over all columns of `room` so that they end as evenly as they can, breaking where it costs little
 * (dynamic programming over the ends of columns).
 *
 * @returns null if not all atoms fit
 */
export function balance(atoms: readonly Atom[], room: Room): Column[] | null {
  const least = leastRoom(atoms, room)
  if (least === null) return null
  const greedy = (part: number) =>
    fill(atoms, { ...room, heights: room.heights.map((height) => height * part) })
  const count = room.heights.length
  if (count === 1 || atoms.length <= count) return greedy(least)
  const heights = heightsTo(atoms)
  const used = (start: number, end: number): number =>
    room.continued(start) +
    (heights[end] ?? 0) -
    (heights[start] ?? 0) -
    (start > 0 ? (atoms[start]?.gap ?? 0) : 0)
  const part = Math.min(1, least * 1.01)
  const limits = room.heights.map((height) => height * part)
  return partition(atoms, limits, used) ?? greedy(least)
}

/** Heights of all atoms before each, gaps included. */
function heightsTo(atoms: readonly Atom[]): Float64Array {
  const heights = new Float64Array(atoms.length + 1)
  atoms.forEach((atom, index) => {
    heights[index + 1] = (heights[index] ?? 0) + atom.height + (index > 0 ? atom.gap : 0)
  })
  return heights
}

/** Columns that are less full, in parts of their height, are not tried. */
const leastFull = 0.4

interface State {
  cost: number
  /** Where the column before ended. */
  from: number
}

function partition(
  atoms: readonly Atom[],
  limits: readonly number[],
  used: (start: number, end: number) => number,
): Column[] | null {
  const breaks = atoms.flatMap((atom, index) => (index > 0 && atom.cost < Infinity ? [index] : []))
  let states = new Map<number, State>([[0, { cost: 0, from: -1 }]])
  const table = [states]
  limits.forEach((limit, column) => {
    const next = new Map<number, State>()
    const ends = column === limits.length - 1 ? [atoms.length] : breaks
    for (const [start, state] of states)
      for (
        let at = firstIndex(ends.length, (index) => {
          const end = ends[index]!
          return end > start && used(start, end) >= limit * leastFull
        });
        at < ends.length;
        at++
      ) {
        const end = ends[at] as number
        const height = used(start, end)
        if (height > limit + 1e-6) break
        const lack = ((limit - height) / limit) * 100
        const cost = state.cost + lack * lack + breakCost * (atoms[end]?.cost ?? 0)
        if (cost < (next.get(end)?.cost ?? Infinity)) next.set(end, { cost, from: start })
      }
    table.push((states = next))
  })
  return trace(table, atoms.length, used)
}

function trace(
  table: ReadonlyMap<number, State>[],
  length: number,
  used: (start: number, end: number) => number,
): Column[] | null {
  const columns: Column[] = []
  let end = length
  for (let column = table.length - 1; column > 0; column--) {
    const state = table[column]?.get(end)
    if (!state) return null
    columns.unshift({ start: state.from, end, used: used(state.from, end) })
    end = state.from
  }
  return columns
}
