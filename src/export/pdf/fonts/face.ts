import type { Glyph } from './shape.ts'
import { readCharacterMap } from './character-map.ts'
import { type FontkitFont, openFont } from './fontkit.ts'
import { type FontMetrics, readMetrics } from './metrics.ts'
import { type Subset, trueTypeSubset } from './subset.ts'
import { readTables } from './tables.ts'

/** One font file, with what is asked of it often kept. */
export interface Face {
  /** Unique among the faces of a sheet: its file. */
  id: string
  metrics: FontMetrics
  /** How its glyphs are described. */
  outlines: 'TrueType' | 'CFF'
  /** Height of a line in ems that holds all its glyphs, as its designer says. */
  lineHeight: number
  /** Glyph of a code point, or 0 where the face has none. */
  glyph(codePoint: number): number
  /** The glyph of a character by itself, the same each time. */
  character(char: string): Glyph
  /** Advance width of a glyph, ems. */
  advance(glyph: number): number
  /** The font as a library reads it that knows how glyphs depend on each other. Loaded when first asked for: it takes longer than a small sheet. */
  shaper(): FontkitFont
  /** Collects glyphs and writes a font that has only these. */
  subset(): Subset
}

/**
 * The face of the font `data`; `id` names its file.
 *
 * @throws if it is not a font, or lacks what every font needs
 */
export function createFace(id: string, data: Uint8Array): Face {
  const tables = readTables(data)
  const { cmap, hhea, hmtx } = tables
  if (!cmap || !hhea || !hmtx) throw new Error('it lacks the tables "cmap", "hhea" or "hmtx"')
  const metrics = readMetrics(tables)
  const glyphOf = readCharacterMap(cmap)
  const last = Math.min(hhea.getUint16(34), hmtx.byteLength >> 2) - 1
  const glyphs = new Map<number, number>()
  const characters = new Map<string, Glyph>()
  let shaper: FontkitFont | undefined
  const open = () => (shaper ??= openFont(data))
  return {
    id,
    metrics,
    outlines: tables['glyf'] ? 'TrueType' : 'CFF',
    lineHeight: metrics.ascent - metrics.descent,
    glyph(codePoint) {
      let glyph = glyphs.get(codePoint)
      if (glyph === undefined) glyphs.set(codePoint, (glyph = glyphOf(codePoint)))
      return glyph
    },
    character(char) {
      let glyph = characters.get(char)
      if (!glyph) {
        const id = this.glyph(char.codePointAt(0) ?? 0)
        glyph = { id, advance: this.advance(id), dx: 0, dy: 0, text: char }
        characters.set(char, glyph)
      }
      return glyph
    },
    // Glyphs beyond the last have the advance of the last.
    advance: (glyph) => hmtx.getUint16(Math.min(glyph, last) * 4) / metrics.unitsPerEm,
    shaper: open,
    subset: () => (tables['glyf'] ? trueTypeSubset(tables) : open().createSubset()),
  }
}
