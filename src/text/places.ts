import { original } from './offsets.ts'
import type { Point as FactPoint, SourceData } from '../types/index.ts'

/** Points of the decoded, unmended text for offsets in the mended one. */
export type Places = (mended: number) => FactPoint

/** Where the lines of `text` start; CRLF, CR and LF end a line. */
function lineStarts(text: string): number[] {
  const starts = [0]
  const ends = /\r\n|\r|\n/gu
  while (ends.test(text)) starts.push(ends.lastIndex)
  return starts
}

/** The places of `source`; without one, those of `value` itself. */
export function placesOf(value: string, source: SourceData | undefined): Places {
  const text = source?.original ?? value
  let starts: number[] | undefined
  return (mended) => {
    starts ??= lineStarts(text)
    const offset = source ? original(source.offsets, mended) : mended
    let low = 0
    let high = starts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle
    }
    return { line: low + 1, column: offset - starts[low]! + 1, offset }
  }
}
