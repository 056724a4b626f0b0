import type { DatasetMarker } from '../../../types/index.ts'
import type { PlacedLine, PlacedPart, PlacedSheet } from '../layout/placed.ts'
import type { SheetTemplate } from '../template.ts'
import { type Pdf, createPdf } from './document.ts'
import { createLists } from './lists.ts'
import type { Metadata } from './metadata.ts'
import { paletteOf } from './palette.ts'
import { type Pen, type Piece, createPen } from './pen.ts'
import { type Tag, addTag } from './tags.ts'

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
  const pdf = createPdf({ ...sheet, metadata: options.metadata })
  const palette = paletteOf(options.colors, options.markers, options.mono)
  const canvas = {
    pdf,
    pens: Array.from({ length: sheet.pages }, () => createPen(pdf, palette)),
  }
  canvas.pens.forEach((pen, page) => drawArtifacts(pdf, pen, sheet, page))
  drawText(canvas, sheet)
  return pdf.end()
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
  pdf.artifact(page, pen.rects(rects))
  const notes = sheet.notes.filter((note) => note.page === page)
  if (notes.length > 0) pdf.artifact(page, pen.text(notes.map(({ line }) => piece(line))))
}

const piece = ({ runs, y }: PlacedLine): Piece => ({ runs, y, hyphen: false })

function drawText(canvas: Canvas, sheet: PlacedSheet): void {
  const { root } = canvas.pdf
  drawBlock(canvas, 0, addTag(root, 'H1'), sheet.title)
  if (sheet.legend.length > 0) drawBlock(canvas, 0, addTag(root, 'P'), sheet.legend)
  drawParts(canvas, sheet)
  for (const { page, line } of sheet.footers) drawBlock(canvas, page, addTag(root, 'P'), [line])
}

function drawParts(canvas: Canvas, sheet: PlacedSheet): void {
  const { pdf, pens } = canvas
  const lists = createLists(pdf.root)
  let section = pdf.root
  let target: Tag = section
  let index = -1
  for (const part of sheet.parts) {
    const { page, label } = part
    const { kind } = part.block
    if (part.index !== index) {
      if (kind === 'section') {
        section = addTag(pdf.root, 'Sect')
        bookmark(pdf, part)
      }
      target = lists.open(part.block, section)
      if (label) pdf.content(page, lists.label(), (pens[page] as Pen).text([piece(label)]))
      if (kind !== 'row') target = lists.body()
    }
    index = part.index
    part.cells.forEach((lines, cell) => {
      const tag = kind === 'row' ? lists.cell(target, cell) : target
      drawBlock(canvas, page, tag, lines)
    })
  }
}

function bookmark(pdf: Pdf, { bars, page, cells }: PlacedPart): void {
  const [bar] = bars
  const title = cells.flat().map(lineText).join(' ')
  if (bar) pdf.bookmark({ title, page, x: bar.x, y: bar.y })
}

const lineText = (line: PlacedLine): string => line.runs.map((run) => run.text).join('')

/** Stretches of a line with the same link, or none. */
interface Stretch {
  link: string | null
  pieces: (Piece & { runs: PlacedLine['runs'] })[]
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

function drawBlock(
  { pdf, pens }: Canvas,
  page: number,
  tag: Tag,
  lines: readonly PlacedLine[],
): void {
  const pen = pens[page] as Pen
  for (const { link, pieces } of stretchesOf(lines)) {
    const target = link === null ? tag : addTag(tag, 'Link')
    pdf.content(page, target, pen.text(pieces))
    const strikes = pen.strikes(pieces)
    if (strikes !== '') pdf.artifact(page, strikes)
    if (link !== null) for (const piece of pieces) addLink(pdf, page, target, link, piece)
  }
}

function addLink(pdf: Pdf, page: number, tag: Tag, url: string, { runs, y }: Piece): void {
  const [first] = runs
  const last = runs.at(-1)
  if (!first || !last) return
  const text = runs.map((run) => run.text).join('')
  const { x, size } = first
  const box = { x, y: y - 0.85 * size, width: last.x + last.width - x, height: 1.1 * size }
  pdf.link(page, tag, box, url, `${text} (${url})`)
}
