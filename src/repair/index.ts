import { hash } from 'node:crypto'
import type { Point } from 'unist'
import type { VFile } from 'vfile'
import { report } from '../messages/index.ts'
import type { Marker } from '../types/index.ts'
import { removeControls } from './controls.ts'
import { decode, eachLost, type Decoded } from './decode.ts'
import { mendLineEnds } from './line-ends.ts'
import { mendMojibake } from './mojibake.ts'
import { after } from './rewrite.ts'
import { spellings } from './spellings.ts'
import { lineEnd } from '../text/line-end.ts'
import { original } from '../text/offsets.ts'

/**
 * Turn the bytes of `file` into text that can be parsed: decoded, damaged markers mended, line ends LF, no control
 * characters. Sets `file.value` and `file.data.source`; what was mended is reported on `file`.
 */
export function repair(file: VFile, markers: readonly Marker[]): void {
  const decoded = decode(bytesOf(file))
  const { text } = decoded
  const mended = mendMojibake(text, spellings(markers))
  const lines = after(mended, mendLineEnds(mended.text))
  const unmended = mended.count === 0 ? lines.text : mendLineEnds(text).text
  const plain = removeControls(lines.text)
  const result = after(lines, plain)

  reportLost(file, decoded)
  if (mended.damage !== null) {
    const place = pointAt(text, mended.first)
    report(file, 'mended-text', place, mended.damage, mended.markers, mended.count)
  }
  if (plain.controls > 0) {
    const code = lines.text.charCodeAt(plain.first).toString(16).toUpperCase().padStart(4, '0')
    const place = pointAt(text, original(lines.offsets, plain.first))
    report(file, 'control-characters', place, plain.controls, `U+${code}`)
  }

  file.value = result.text
  file.data.source = {
    encoding: decoded.encoding,
    bom: decoded.bom,
    repaired: mended.markers,
    damage: mended.damage,
    sha256: hash('sha256', unmended, 'hex'),
    original: text,
    offsets: result.offsets,
  }
}

function bytesOf({ value }: VFile): Uint8Array {
  return typeof value === 'string' ? Buffer.from(value) : value
}

function reportLost(file: VFile, decoded: Decoded): void {
  let count = 0
  let first = 0
  eachLost(decoded, (offset) => {
    if (count++ === 0) first = offset
  })
  if (count === 0) return
  report(
    file,
    'undecodable-bytes',
    pointAt(decoded.text, first),
    count,
    decoded.encoding.toUpperCase(),
  )
}

/** unist point of `offset`. */
function pointAt(text: string, offset: number): Point {
  let line = 1
  let start = 0
  for (const { 0: end, index } of text.slice(0, offset).matchAll(lineEnd)) {
    line++
    start = index + end.length
  }
  return { line, column: offset - start + 1, offset }
}

export { mayHoldMarker } from './may-hold-marker.ts'
export { mended, type MendedNote } from './mended.ts'
