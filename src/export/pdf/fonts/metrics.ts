import type { Tables } from './tables.ts'

/** What a document says of a font it embeds; lengths in ems. */
export interface FontMetrics {
  /** PostScript name. */
  name: string
  unitsPerEm: number
  ascent: number
  descent: number
  capHeight: number
  xHeight: number
  /** Left, bottom, right, top of the box that holds every glyph. */
  box: readonly [number, number, number, number]
  /** Degrees, negative where letters lean to the right. */
  italicAngle: number
  italic: boolean
  fixedPitch: boolean
  /** IBM's class of typefaces: 1 to 7 have serifs, 10 is like handwriting. */
  family: number
}

/**
 * Read "head", "hhea", "post", "name" and "OS/2" (OpenType 1.9).
 *
 * @throws if one of the first two is not there
 */
export function readMetrics({ head, hhea, post, name, 'OS/2': os2 }: Tables): FontMetrics {
  if (!head || !hhea) throw new Error('it lacks the tables "head" and "hhea"')
  const unitsPerEm = head.getUint16(18)
  const em = (value: number) => value / unitsPerEm
  const ascent = em(hhea.getInt16(4))
  const heights = os2 && os2.getUint16(0) >= 2 && os2.byteLength >= 90
  return {
    name: (name && postScriptName(name)) || 'Font',
    unitsPerEm,
    ascent,
    descent: em(hhea.getInt16(6)),
    capHeight: (heights && em(os2.getInt16(88))) || ascent,
    xHeight: heights ? em(os2.getInt16(86)) : 0,
    box: [
      em(head.getInt16(36)),
      em(head.getInt16(38)),
      em(head.getInt16(40)),
      em(head.getInt16(42)),
    ],
    italicAngle: post ? post.getInt32(4) / 0x10000 : 0,
    italic: (head.getUint16(44) & 2) !== 0,
    fixedPitch: post ? post.getUint32(12) !== 0 : false,
    family: os2 ? os2.getInt16(30) >> 8 : 0,
  }
}

/** Number of the name that PostScript knows a font by. */
const postScript = 6

function postScriptName(table: DataView): string | null {
  const strings = table.getUint16(4)
  for (let index = 0; index < table.getUint16(2); index++) {
    const at = 6 + index * 12
    if (table.getUint16(at + 6) !== postScript) continue
    const start = table.byteOffset + strings + table.getUint16(at + 10)
    const bytes = Buffer.from(table.buffer as ArrayBuffer, start, table.getUint16(at + 8))
    const wide = table.getUint16(at) !== 1
    return wide ? Buffer.from(bytes).swap16().toString('utf16le') : bytes.toString('latin1')
  }
  return null
}
