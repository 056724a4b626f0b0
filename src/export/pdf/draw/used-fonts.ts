import type { Face, Glyph } from '../fonts/index.ts'
import { type EmbeddedFont, type Pdf, embed } from './pdfkit.ts'

/** A font of the document. */
export interface UsedFont {
  /** What pages call it. */
  id: string
  ref(): object
  /** Number of a glyph in the subset, as two bytes of a string. */
  code(glyph: Glyph): string
}

/** The document's font for a face, made when it is first used. */
export type UsedFonts = (face: Face) => UsedFont

export function createUsedFonts(pdf: Pdf): UsedFonts {
  const fonts = new Map<Face, UsedFont>()
  return (face) => {
    let font = fonts.get(face)
    if (!font) {
      const embedded = embed(pdf, face)
      font = { id: embedded.id, ref: () => embedded.ref(), code: codesOf(embedded, face) }
      fonts.set(face, font)
    }
    return font
  }
}

function codesOf(font: EmbeddedFont, face: Face): UsedFont['code'] {
  const codes = new Map<number, string>()
  return ({ id, text, instead = text }) => {
    let code = codes.get(id)
    if (code === undefined) {
      const own = font.subset.includeGlyph(id)
      codes.set(id, (code = bytes(own)))
      font.widths[own] ??= face.advance(id) * 1000
      // A part of a cluster without text of its own still has to copy as something: a zero-width space.
      font.unicode[own] ??= Array.from(instead || '\u200b', (char) => char.codePointAt(0) ?? 0)
    }
    return code
  }
}

/** A number as two bytes, as they stand between the brackets of a string (ISO 32000-1, 7.3.4.2). */
const bytes = (number: number): string =>
  String.fromCharCode(number >> 8, number & 0xff)
    .replaceAll(/[\\()]/g, '\\$&')
    .replaceAll('\r', '\\r')
