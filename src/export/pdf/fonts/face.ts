import type { FontkitFont } from './fontkit.ts'

/** One font file, with what is asked of it often kept. */
export interface Face {
  /** Unique among the faces of a sheet: its file. */
  id: string
  font: FontkitFont
  /** The font file. */
  data: Uint8Array
  /** Height of a line in ems that holds all its glyphs, as its designer says. */
  lineHeight: number
  /** Glyph of a code point, or 0 where the face has none. */
  glyph(codePoint: number): number
  /** Advance width of a glyph, ems. */
  advance(glyph: number): number
}

/** A face of `font`, which is read from `data`; `id` names its file. */
export function createFace(id: string, data: Uint8Array, font: FontkitFont): Face {
  const glyphs = new Map<number, number>()
  const advances = new Map<number, number>()
  return {
    id,
    font,
    data,
    lineHeight: (font.ascent - font.descent) / font.unitsPerEm,
    glyph(codePoint) {
      let glyph = glyphs.get(codePoint)
      if (glyph === undefined) {
        glyph = font.hasGlyphForCodePoint(codePoint) ? font.glyphForCodePoint(codePoint).id : 0
        glyphs.set(codePoint, glyph)
      }
      return glyph
    },
    advance(glyph) {
      let advance = advances.get(glyph)
      if (advance === undefined) {
        // Not the glyph's own `advanceWidth`: that reads its outline first, and fails where a font ends with an empty one.
        const { metrics } = font.hmtx
        advance = metrics.get(Math.min(glyph, metrics.length - 1)).advance / font.unitsPerEm
        advances.set(glyph, advance)
      }
      return advance
    },
  }
}
