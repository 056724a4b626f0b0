import { firstIndex } from './first-index.ts'
import type { OffsetMap } from '../types/index.ts'

/** The offset in the original text of `mended`, an offset in the mended one. */
export function original({ steps }: OffsetMap, mended: number): number {
  // The pair before it starts at or before `mended`.
  const next = 2 * firstIndex(steps.length / 2, (pair) => steps[pair * 2]! > mended)
  return next === 0 ? mended : steps[next - 1]! + mended - steps[next - 2]!
}
