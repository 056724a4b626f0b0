import { firstIndex } from './first-index.ts'
import { lineEnd } from './line-end.ts'
import { original } from './offsets.ts'
import type { Point as FactPoint, SourceData } from '../types/index.ts'

/** Points of the decoded, unmended text for offsets in the mended one. */
export type Places = (mended: number) => FactPoint

/** Where the lines of `text` start. */
function lineStarts(text: string): number[] {
  return [0, ...Array.from(text.matchAll(lineEnd), ({ 0: end, index }) => index + end.length)]
}

/** The places of `source`; without one, those of `value` itself. */
export function placesOf(value: string, source: SourceData | undefined): Places {
  const text = source?.original ?? value
  let starts: number[] | undefined
  return (mended) => {
    starts ??= lineStarts(text)
    const offset = source ? original(source.offsets, mended) : mended
    const line = firstIndex(starts.length, (index) => starts![index]! > offset)
    return { line, column: offset - starts[line - 1]! + 1, offset }
  }
}
