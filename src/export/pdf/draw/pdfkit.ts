import { createRequire } from 'node:module'
import type { Face } from '../fonts/index.ts'
import { trueTypeSubset } from '../fonts/subset.ts'

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
  on(event: 'data', listener: (chunk: Uint8Array) => void): Pdf
  on(event: 'end', listener: () => void): Pdf
  on(event: 'error', listener: (error: Error) => void): Pdf
  end(): void
}

const require = createRequire(import.meta.url)

/** A document without pages. Loaded as CommonJS, which is half as slow as pdfkit's ES module. */
export function createPdf(options: object): Pdf {
  const { PDFDocument } = require('pdfkit') as { PDFDocument: new (options: object) => Pdf }
  return new PDFDocument(options)
}

/** The embedded font of a face, with our own subset where its outlines are TrueType. */
export function embed(pdf: Pdf, face: Face): EmbeddedFont {
  const subset = trueTypeSubset(face.data)
  const advance = face.advance(0) * face.font.unitsPerEm
  const own = {
    createSubset: { value: () => subset },
    // pdfkit asks for the advance of the first glyph, fontkit reads its outline for that.
    getGlyph: {
      value: (id: number) => (id === 0 ? { advanceWidth: advance } : face.font.getGlyph(id)),
    },
  }
  pdf.font(subset ? (Object.create(face.font, own) as object) : face.font)
  return pdf['_font']
}

/** All bytes of the finished document. */
export function finishPdf(pdf: Pdf): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    pdf.on('data', (chunk) => chunks.push(chunk))
    pdf.on('end', () => resolve(Buffer.concat(chunks)))
    pdf.on('error', reject)
    pdf.end()
  })
}
