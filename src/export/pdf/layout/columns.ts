import type { Atom } from './atoms.ts'

/** The columns to fill, in order; heights times the type size. */
export interface Room {
  heights: readonly number[]
  /** Height of the line that continues a section at the top of a column; 0 for an atom that begins one. */
  continued: (atom: number) => number
}

/** Atoms `[start, end)` of one column. */
export interface Column {
  start: number
  end: number
  /** Height used, with the line that continues a section. */
  used: number
}

/**
 * Fill columns in order, each as far as it goes, ending where it costs least to break.
 *
 * @returns null if not all atoms fit
 */
export function fill(atoms: readonly Atom[], room: Room): Column[] | null {
  const columns: Column[] = []
  let start = 0
  for (const height of room.heights) {
    if (start >= atoms.length) break
    const column = fillOne(atoms, start, height, room.continued(start))
    if (!column) return null
    columns.push(column)
    start = column.end
  }
  return start >= atoms.length ? columns : null
}

/** How many columns `atoms` take, the last one in parts; where there are not so many, as if more like the last followed. */
export function columnsFor(atoms: readonly Atom[], { heights, continued }: Room): number {
  let start = 0
  for (let count = 0; ; count++) {
    const height = heights[Math.min(count, heights.length - 1)] ?? 0
    const column = fillOne(atoms, start, height, continued(start))
    if (!column) return Infinity
    if (column.end === atoms.length) return count + column.used / height
    start = column.end
  }
}

function fillOne(
  atoms: readonly Atom[],
  start: number,
  height: number,
  continued: number,
): Column | null {
  let used = continued
  let end = start
  let best: Column | null = null
  for (; end < atoms.length; end++) {
    const atom = atoms[end] as Atom
    if (end > start && atom.cost < Infinity) best = { start, end, used }
    const next = used + (end > start ? atom.gap : 0) + atom.height
    if (next > height + 1e-6) break
    used = next
  }
  if (end === atoms.length) return { start, end, used }
  if (best) return best
  return end > start ? { start, end, used } : null
}

/** The least height, in parts of the room, at which all atoms fit; null: they do not fit at all. */
export function leastRoom(atoms: readonly Atom[], room: Room): number | null {
  const at = (part: number) =>
    fill(atoms, { ...room, heights: room.heights.map((height) => height * part) }) !== null
  if (!at(1)) return null
  let low = 0
  let high = 1
  for (let step = 0; step < 14; step++) {
    const middle = (low + high) / 2
    if (at(middle)) high = middle
    else low = middle
  }
  return high
}
