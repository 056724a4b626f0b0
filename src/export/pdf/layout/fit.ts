/** Type sizes are tried in these steps, points. */
export const step = 0.05

/** A number of columns, and the largest type at which all fits in them. */
export interface Fit {
  columns: number
  size: number
}

export interface FitLimits {
  floor: number
  largest: number
  /** Numbers of columns to try. */
  columns: readonly number[]
  /** Width of so many columns, times a type size that is likely. */
  ems: (columns: number) => number
  /** How well lines read, up to 1, in so many columns at a size: what a size is weighed with. */
  reads: (columns: number, size: number) => number
}

/**
 * The largest type at which everything fits, over all numbers of columns; where sizes are near each other, the one with
 * lines that read better. Null: it does not fit at the floor.
 */
export function largestFit(
  load: (size: number, columns: number) => number,
  limits: FitLimits,
): Fit | null {
  let best: (Fit & { score: number }) | null = null
  for (const columns of likelyFirst(limits)) {
    const score = (size: number) => size * limits.reads(columns, size)
    const least = best ? leastToBeat(best.score, limits, score) : limits.floor
    if (least === null || !isFit(load(least, columns))) continue
    const size = climb((size) => load(size, columns), least, limits.largest)
    if (!best || score(size) > best.score) best = { columns, size, score: score(size) }
  }
  return best && { columns: best.columns, size: best.size }
}

/** A column of about this many ems is usual: numbers of columns near it first, for then the others are soon ruled out. */
export function likelyFirst({ columns, ems }: FitLimits): number[] {
  return [...columns].sort((a, b) => Math.abs(ems(a) - usualEms) - Math.abs(ems(b) - usualEms))
}

const usualEms = 21

/** The smallest size whose score is above `best`; null: none is. */
function leastToBeat(
  best: number,
  { floor, largest }: FitLimits,
  score: (size: number) => number,
): number | null {
  for (let size = floor; size <= largest + 1e-9; size = rounded(size + step))
    if (score(size) > best) return size
  return null
}

/** The largest size that fits, `low` being one. */
export function climb(load: Load, low: number, largest: number): number {
  if (largest <= low) return low
  const sizeAt = (steps: number) => rounded(low + steps * step)
  const first = load(largest)
  if (isFit(first)) return largest
  let least = 0
  let most = Math.ceil((largest - low) / step - 1e-9)
  // The room that text takes grows with the square of its size; where that leads nowhere, halves.
  let next = likelier(largest, first, low)
  for (let tries = 0; most - least > 1; tries++) {
    const tried = Math.min(Math.max(next, least + 1), most - 1)
    const found = load(sizeAt(tried))
    if (isFit(found)) least = tried
    else most = tried
    next = tries < mostGuesses ? likelier(sizeAt(tried), found, low) : (least + most) >> 1
  }
  // A little more may fit again, for lines break elsewhere.
  for (let more = 3; more > 1; more--) {
    const size = sizeAt(least + more)
    if (size <= largest && isFit(load(size))) return size
  }
  return sizeAt(least)
}

/** Of a size, before the search goes on in halves. */
const mostGuesses = 4

/** Steps above `low` at which the room is likely to be full, if `load` of it is taken at `size`. */
const likelier = (size: number, load: number, low: number): number =>
  Math.round((size / Math.sqrt(load) - low) / step)

/** Part of the room that everything takes at a type size. */
export type Load = (size: number) => number

/** Whether so much of the room is no more than there is, but for rounding. */
export const isFit = (load: number): boolean => load <= 1 + 1e-6

/** To hundredths of a point. */
export const rounded = (size: number): number => Math.round(size * 100) / 100
