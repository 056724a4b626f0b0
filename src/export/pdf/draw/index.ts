import type { DatasetMarker } from '../../../types/index.ts'
import type { PlacedLine, PlacedPart, PlacedSheet } from '../layout/placed.ts'
import type { SheetTemplate } from '../template.ts'
import { createLists } from './lists.ts'
import { type Metadata, describe, infoOf } from './metadata.ts'
import { paletteOf } from './palette.ts'
import { type Pdf, type Tag, createPdf } from './pdfkit.ts'
import { type Pen, type Piece, createPen } from './pen.ts'
import { createUsedFonts } from './used-fonts.ts'

export interface DrawOptions {
  metadata: Metadata
  markers: readonly DatasetMarker[]
  colors: SheetTemplate['colors']
  mono: boolean
}

/** A document, and a pen for each of its pages. */
interface Canvas {
  pdf: Pdf
  pens: readonly Pen[]
}

/** The sheet as a tagged PDF. Equal sheets give equal bytes. */
export function draw(sheet: PlacedSheet, options: DrawOptions): Uint8Array {
  const { metadata } = options
  const { pdf, finish } = createPdf({
    pdfVersion: '1.7',
    autoFirstPage: false,
    bufferPages: true,
    size: [sheet.width, sheet.height],
    margin: 0,
    lang: metadata.lang,
    tagged: true,
    displayTitle: true,
    info: infoOf(metadata),
  })
  describe(pdf, metadata)
  const fonts = createUsedFonts(pdf)
  const palette = paletteOf(options.colors, options.markers, options.mono)
  const pens = Array.from({ length: sheet.pages }, (_, page) => {
    pdf.addPage()
    const pen = createPen(pdf, fonts, palette)
    drawArtifacts(pdf, pen, sheet, page)
    return pen
  })
  drawText({ pdf, pens }, sheet)
  return finish()
}

/** Bars, rules, fills, and what repeats the text: nothing a screen reader should read. */
function drawArtifacts(pdf: Pdf, pen: Pen, sheet: PlacedSheet, page: number): void {
  const parts = sheet.parts.filter((part) => part.page === page)
  const lines = parts.flatMap((part) => part.cells.flat())
  const rects = [
    ...sheet.rules.filter((rule) => rule.page === page),
    ...parts.flatMap((part) => part.bars),
    ...lines.flatMap((line) => line.fills),
  ]
  const notes = sheet.notes.filter((note) => note.page === page)
  pdf.markContent('Artifact', { type: 'Layout' })
  pdf.addContent(pen.rects(rects))
  if (notes.length > 0) pdf.addContent(pen.text(notes.map(({ line }) => piece(line))))
  pdf.endMarkedContent()
}

const piece = ({ runs, y }: PlacedLine): Piece => ({ runs, y, hyphen: false })

function drawText(canvas: Canvas, sheet: PlacedSheet): void {
  const { pdf } = canvas
  const root = pdf.struct('Document')
  pdf.addStructure(root)
  drawBlock(canvas, 0, child(pdf, root, 'H1'), sheet.title)
  if (sheet.legend.length > 0) drawBlock(canvas, 0, child(pdf, root, 'P'), sheet.legend)
  drawParts(canvas, root, sheet)
  for (const { page, line } of sheet.footers) drawBlock(canvas, page, child(pdf, root, 'P'), [line])
  root.end()
}

function child(pdf: Pdf, parent: Tag, type: string): Tag {
  const tag = pdf.struct(type)
  parent.add(tag)
  return tag
}

function drawParts(canvas: Canvas, root: Tag, sheet: PlacedSheet): void {
  const { pdf } = canvas
  const lists = createLists(pdf, root)
  let section = root
  let target: Tag = root
  let index = -1
  for (const part of sheet.parts) {
    const { page, label } = part
    const { kind } = part.block
    if (part.index !== index) {
      if (kind === 'section') {
        section = child(pdf, root, 'Sect')
        bookmark(pdf, part, sheet)
      }
      target = lists.open(part.block, section)
      if (label) drawPieces(canvas, page, lists.label(), [piece(label)])
      if (kind !== 'row') target = lists.body()
    }
    index = part.index
    part.cells.forEach((lines, cell) => {
      const tag = kind === 'row' ? lists.cell(target, cell) : target
      drawBlock(canvas, page, tag, lines)
    })
  }
}

function bookmark(pdf: Pdf, { bars, page, cells }: PlacedPart, sheet: PlacedSheet): void {
  const [bar] = bars
  const title = cells.flat().map(lineText).join(' ')
  if (bar)
    pdf.outline.addItem(title, {
      top: bar.y,
      left: sheet.width - bar.x,
      zoom: 0,
      fit: false,
      pageNumber: page,
    })
}

const lineText = (line: PlacedLine): string => line.runs.map((run) => run.text).join('')

/** Stretches of a line with the same link, or none. */
interface Stretch {
  link: string | null
  pieces: Piece[]
}

function stretchesOf(lines: readonly PlacedLine[]): Stretch[] {
  const stretches: Stretch[] = []
  lines.forEach((line, index) => {
    const hyphen = index < lines.length - 1 && !line.spaced && lineText(line).endsWith('-')
    for (const run of line.runs) {
      let stretch = stretches.at(-1)
      if (!stretch || stretch.link !== run.link)
        stretches.push((stretch = { link: run.link, pieces: [] }))
      const piece = stretch.pieces.at(-1)
      const last = hyphen && run === line.runs.at(-1)
      if (piece?.y === line.y) {
        piece.runs.push(run)
        piece.hyphen = last
      } else stretch.pieces.push({ y: line.y, runs: [run], hyphen: last })
    }
  })
  return stretches
}

function drawBlock(canvas: Canvas, page: number, tag: Tag, lines: readonly PlacedLine[]): void {
  const { pdf } = canvas
  for (const { link, pieces } of stretchesOf(lines)) {
    if (link === null) {
      drawPieces(canvas, page, tag, pieces)
      continue
    }
    const target = child(pdf, tag, 'Link')
    drawPieces(canvas, page, target, pieces)
    for (const { runs, y } of pieces) addLink(pdf, target, link, runs, y)
    target.end()
  }
}

function drawPieces({ pdf, pens }: Canvas, page: number, tag: Tag, pieces: readonly Piece[]): void {
  const pen = pens[page] as Pen
  pdf.switchToPage(page)
  tag.add(() => pdf.addContent(pen.text(pieces)))
  const strikes = pen.strikes(pieces)
  if (strikes === '') return
  pdf.markContent('Artifact', { type: 'Layout' })
  pdf.addContent(strikes)
  pdf.endMarkedContent()
}

function addLink(pdf: Pdf, tag: Tag, url: string, runs: Piece['runs'], y: number): void {
  const [first] = runs
  const last = runs.at(-1)
  if (!first || !last) return
  const text = runs.map((run) => run.text).join('')
  pdf.link(first.x, y - 0.85 * first.size, last.x + last.width - first.x, 1.1 * first.size, url, {
    structParent: tag,
    // pdfkit writes primitive strings as names.
    Contents: Object(`${text} (${url})`),
  })
}
