import Pdfkit from 'pdfkit'
import type { Face } from '../fonts/index.ts'
import { createCompactor } from './compact.ts'

/** A node of the tag tree. */
export interface Tag {
  add(child: Tag | (() => void)): Tag
  end(): void
}

/** pdfkit's record of an embedded font: the glyphs used, by their number in the subset. */
export interface EmbeddedFont {
  id: string
  subset: { includeGlyph(glyph: number): number }
  /** Thousandths of an em. */
  widths: number[]
  unicode: number[][]
  ref(): object
}

export interface Outline {
  addItem(title: string, options: object): Outline
}

/**
 * What is used of pdfkit's document, some of it not in its documentation: text is written by ourselves, glyph by glyph,
 * because it is measured and placed already. A test reads the result back with another program.
 */
export interface Pdf {
  page: { fonts: Record<string, object>; height: number }
  info: Record<string, unknown>
  outline: Outline
  /** The font chosen by `font`. */
  _font: EmbeddedFont
  /** Writes title, producer and dates into the XMP, without escaping them. */
  _addInfo(): void
  /** Takes the document piece by piece: lines, and the data of streams. */
  _write(piece: string | Uint8Array): void
  addPage(): Pdf
  switchToPage(page: number): unknown
  addContent(operators: string): Pdf
  markContent(tag: string, options?: object): Pdf
  endMarkedContent(): Pdf
  font(source: object): Pdf
  struct(type: string, options?: object): Tag
  addStructure(tag: Tag): Pdf
  link(x: number, y: number, width: number, height: number, url: string, options: object): Pdf
  appendXML(xml: string): void
  end(): void
}

/** A document without pages, and what finishes it and gives its bytes. */
export function createPdf(options: object): { pdf: Pdf; finish: () => Uint8Array } {
  // `null`, for a standard font shall not be loaded; the types know nothing of it.
  const own: object = { ...options, compress: false, font: null }
  const pdf = new Pdfkit(own) as unknown as Pdf
  const compactor = createCompactor()
  // All that pdfkit writes passes here; read back from its stream it would have to be taken apart again.
  pdf['_write'] = (piece) => compactor.write(piece)
  return {
    pdf,
    finish: () => {
      pdf.end()
      return compactor.end()
    },
  }
}

/**
 * The embedded font of a face. pdfkit takes a font as fontkit reads it; it is given what it asks of one, for reading all
 * of a font takes fontkit longer than setting a sheet.
 */
export function embed(pdf: Pdf, face: Face): EmbeddedFont {
  const { metrics } = face
  const units = (ems: number) => ems * metrics.unitsPerEm
  const [minX, minY, maxX, maxY] = metrics.box.map(units)
  pdf.font({
    // Never called, but without it is not taken for a font.
    layout: () => ({ glyphs: [], positions: [] }),
    createSubset: () => face.subset(),
    getGlyph: (glyph: number) => ({ advanceWidth: units(face.advance(glyph)) }),
    postscriptName: metrics.name,
    unitsPerEm: metrics.unitsPerEm,
    ascent: units(metrics.ascent),
    descent: units(metrics.descent),
    lineGap: 0,
    capHeight: units(metrics.capHeight),
    xHeight: units(metrics.xHeight),
    italicAngle: metrics.italicAngle,
    bbox: { minX, minY, maxX, maxY },
    head: { macStyle: { italic: metrics.italic } },
    post: { isFixedPitch: metrics.fixedPitch },
    'OS/2': { sFamilyClass: metrics.family << 8 },
    // By this pdfkit tells fonts of one name from each other.
    _tables: { head: { checkSumAdjustment: face.id } },
  })
  return pdf['_font']
}
