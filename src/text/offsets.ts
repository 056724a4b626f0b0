import type { OffsetMap } from '../types/index.ts'

/** The offset in the original text of `mended`, an offset in the mended one. */
export function original({ steps }: OffsetMap, mended: number): number {
  // The last pair that starts at or before `mended`.
  let low = 0
  let high = steps.length >> 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (steps[middle * 2]! <= mended) low = middle + 1
    else high = middle
  }
  if (low === 0) return mended
  return steps[low * 2 - 1]! + mended - steps[low * 2 - 2]!
}
