import { createRequire } from 'node:module'

/** What is used of a fontkit font; pdfkit asks the same object for more when it embeds it. */
export interface FontkitFont {
  unitsPerEm: number
  ascent: number
  descent: number
  postscriptName: string
  hasGlyphForCodePoint(codePoint: number): boolean
  glyphForCodePoint(codePoint: number): FontkitGlyph
  getGlyph(id: number): FontkitGlyph
  /** Advance widths, font units; glyphs beyond the last have that of the last. */
  hmtx: { metrics: { length: number; get(index: number): { advance: number } } }
  layout(
    text: string,
    features?: string[] | Record<string, boolean>,
    script?: string,
    language?: string,
    direction?: 'ltr' | 'rtl',
  ): { glyphs: FontkitGlyph[]; positions: FontkitPosition[] }
}

export interface FontkitGlyph {
  id: number
  codePoints: number[]
}

/** Font units. */
interface FontkitPosition {
  xAdvance: number
  xOffset: number
  yOffset: number
}

const require = createRequire(import.meta.url)

/**
 * Read a TrueType or OpenType font.
 *
 * Loaded as CommonJS, which is half as slow as its ES module, and shared with pdfkit, which needs it too.
 *
 * @throws if the data is not a font
 */
export function openFont(data: Uint8Array): FontkitFont {
  const fontkit = require('fontkit') as { create(data: Uint8Array): FontkitFont }
  return fontkit.create(data)
}
