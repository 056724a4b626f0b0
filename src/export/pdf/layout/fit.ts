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
  fits: (size: number, columns: number) => boolean,
  limits: FitLimits,
): Fit | null {
  let best: (Fit & { score: number }) | null = null
  for (const columns of likelyFirst(limits)) {
    const score = (size: number) => size * limits.reads(columns, size)
    const least = best ? leastToBeat(best.score, limits, score) : limits.floor
    if (least === null || !fits(least, columns)) continue
    const size = climb((size) => fits(size, columns), least, limits.largest)
    if (!best || score(size) > best.score) best = { columns, size, score: score(size) }
  }
  return best && { columns: best.columns, size: best.size }
}

/** A column of about this many ems is usual: numbers of columns near it first, for then the others are soon ruled out. */
function likelyFirst({ columns, ems }: FitLimits): number[] {
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
export function climb(fits: (size: number) => boolean, low: number, largest: number): number {
  if (fits(largest)) return largest
  let least = 0
  let most = Math.ceil((largest - low) / step - 1e-9)
  while (most - least > 1) {
    const middle = (least + most) >> 1
    if (fits(rounded(low + middle * step))) least = middle
    else most = middle
  }
  // A little more may fit again, for lines break elsewhere.
  for (let more = 3; more > 1; more--) {
    const size = rounded(low + (least + more) * step)
    if (size <= largest && fits(size)) return size
  }
  return rounded(low + least * step)
}

/** To hundredths of a point. */
export const rounded = (size: number): number => Math.round(size * 100) / 100
