import type { Nodes } from 'mdast'
import { someBetween } from '../text/some-between.ts'
import type { Marker } from '../types/index.ts'
import { markerPattern } from './marker-pattern.ts'

/** A character reference may stand for a marker, as may `!\\!` for `!!`. */
const indirect = /&#?[\da-z]{1,32};|\\[!-/:-@[-`{-~]/giu

/** Where the text `value` may hold a marker, ascending. */
export function markedOffsets(value: string, pattern: RegExp): number[] {
  const offsets: number[] = []
  for (const one of [pattern, indirect]) {
    one.lastIndex = 0
    for (let match = one.exec(value); match; match = one.exec(value)) offsets.push(match.index)
  }
  return offsets.sort((a, b) => a - b)
}

/** Where `text` may hold one of `markers`, ascending offsets: whatever is not there is marked by none. */
export function marksIn(text: string, markers: readonly Marker[]): number[] {
  return markedOffsets(text, markerPattern(markers).pattern)
}

/** Whether one of `offsets` is inside `node`; yes where its place is not known. */
export function isMarked(offsets: readonly number[], { position }: Nodes): boolean {
  const start = position?.start.offset
  const end = position?.end.offset
  if (start === undefined || end === undefined) return true
  return someBetween(offsets, start, end)
}
