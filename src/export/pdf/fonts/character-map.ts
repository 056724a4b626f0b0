import { firstIndex } from '../../../text/first-index.ts'

/** The glyph of a code point; 0: none. */
export type CharacterMap = (codePoint: number) => number

/** Platform and encoding of maps of Unicode, the one with the most characters first. */
const unicode = [
  [3, 10],
  [0, 6],
  [0, 4],
  [3, 1],
  [0, 3],
  [0, 2],
  [0, 1],
  [0, 0],
] as const

/**
 * Read the table "cmap" (OpenType 1.9).
 *
 * @throws if it has no map of Unicode of one of the two usual forms
 */
export function readCharacterMap(cmap: DataView): CharacterMap {
  const found = new Map<string, number>()
  for (let index = 0; index < cmap.getUint16(2); index++) {
    const at = 4 + index * 8
    const key = `${cmap.getUint16(at)} ${cmap.getUint16(at + 2)}`
    found.set(key, cmap.getUint32(at + 4))
  }
  for (const [platform, encoding] of unicode) {
    const offset = found.get(`${platform} ${encoding}`)
    if (offset === undefined) continue
    const format = cmap.getUint16(offset)
    if (format === 4) return segments(cmap, offset)
    if (format === 12) return groups(cmap, offset)
  }
  throw new Error('it has no map of Unicode characters')
}

/** Format 4: segments of code points up to U+FFFF, in the order of their ends. */
function segments(cmap: DataView, offset: number): CharacterMap {
  const length = cmap.getUint16(offset + 6)
  const ends = offset + 14
  const starts = ends + length + 2
  const deltas = starts + length
  const ranges = deltas + length
  return (codePoint) => {
    const at = 2 * firstIndex(length / 2, (index) => cmap.getUint16(ends + index * 2) >= codePoint)
    if (at >= length || cmap.getUint16(starts + at) > codePoint) return 0
    const delta = cmap.getUint16(deltas + at)
    const range = cmap.getUint16(ranges + at)
    if (range === 0) return (codePoint + delta) & 0xffff
    const place = ranges + at + range + (codePoint - cmap.getUint16(starts + at)) * 2
    const glyph = cmap.getUint16(place)
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff
  }
}

/** Format 12: groups of code points, in order. */
function groups(cmap: DataView, offset: number): CharacterMap {
  const count = cmap.getUint32(offset + 12)
  const group = (index: number) => offset + 16 + index * 12
  return (codePoint) => {
    const index = firstIndex(count, (at) => cmap.getUint32(group(at) + 4) >= codePoint)
    if (index >= count) return 0
    const start = cmap.getUint32(group(index))
    return start > codePoint ? 0 : cmap.getUint32(group(index) + 8) + codePoint - start
  }
}
