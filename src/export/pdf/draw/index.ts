import type { DatasetMarker } from '../../../types/index.ts'
import type { PlacedLine, PlacedPart, PlacedRun, PlacedSheet } from '../layout/placed.ts'
import type { SheetTemplate } from '../template.ts'
import { compactPdf } from './compact.ts'
import { type Metadata, describe, infoOf } from './metadata.ts'
import { paletteOf } from './palette.ts'
import { type Pdf, type Tag, createPdf, finishPdf } from './pdfkit.ts'
import { type Pen, createPen } from './pen.ts'
import { createLists } from './lists.ts'

export interface DrawOptions {
  metadata: Metadata
  markers: readonly DatasetMarker[]
  colors: SheetTemplate['colors']
  mono: boolean
}

/** The sheet as a tagged PDF. Equal sheets give equal bytes. */
export async function draw(sheet: PlacedSheet, options: DrawOptions): Promise<Uint8Array> {
  const { metadata } = options
  const pdf = createPdf({
    pdfVersion: '1.7',
    compress: false,
    autoFirstPage: false,
    bufferPages: true,
    font: null,
    size: [sheet.width, sheet.height],
    margin: 0,
    lang: metadata.lang,
    tagged: true,
    displayTitle: true,
    info: infoOf(metadata),
  })
  describe(pdf, metadata)
  const pen = createPen(pdf, paletteOf(options.colors, options.markers, options.mono))
  for (let page = 0; page < sheet.pages; page++) {
    pdf.addPage()
    drawArtifacts(pdf, pen, sheet, page)
  }
  drawText(pdf, pen, sheet)
  return compactPdf(await finishPdf(pdf))
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
  if (notes.length > 0)
    pdf.addContent(`BT\n${notes.map(({ line }) => pen.text(line.runs, line.y)).join('\n')}\nET`)
  pdf.endMarkedContent()
}

function drawText(pdf: Pdf, pen: Pen, sheet: PlacedSheet): void {
  const root = pdf.struct('Document')
  pdf.addStructure(root)
  pdf.switchToPage(0)
  drawBlock(pdf, pen, root, 'H1', sheet.title)
  if (sheet.legend.length > 0) drawBlock(pdf, pen, root, 'P', sheet.legend)
  drawParts(pdf, pen, root, sheet)
  for (const footer of sheet.footers) {
    pdf.switchToPage(footer.page)
    drawBlock(pdf, pen, root, 'P', [footer.line])
  }
  root.end()
}

function drawParts(pdf: Pdf, pen: Pen, root: Tag, sheet: PlacedSheet): void {
  const lists = createLists(pdf, root)
  let section = root
  let target: Tag = root
  let index = -1
  for (const part of sheet.parts) {
    pdf.switchToPage(part.page)
    const { kind } = part.block
    if (part.index !== index) {
      if (kind === 'section') {
        section = pdf.struct('Sect')
        root.add(section)
        bookmark(pdf, part, sheet)
      }
      target = lists.open(part.block, section)
      if (part.label) drawLabel(pdf, pen, lists.label(), part.label)
      if (kind !== 'row') target = lists.body()
    }
    index = part.index
    part.cells.forEach((lines, cell) => {
      const tag = kind === 'row' ? lists.cell(target, cell) : target
      drawLines(pdf, pen, tag, lines)
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

function drawBlock(
  pdf: Pdf,
  pen: Pen,
  parent: Tag,
  type: string,
  lines: readonly PlacedLine[],
): void {
  const tag = pdf.struct(type)
  parent.add(tag)
  drawLines(pdf, pen, tag, lines)
}

function drawLabel(pdf: Pdf, pen: Pen, tag: Tag, label: PlacedLine): void {
  tag.add(() => pdf.addContent(`BT\n${pen.text(label.runs, label.y)}\nET`))
}

/** Stretches of a line with the same link, or none. */
interface Stretch {
  link: string | null
  pieces: { y: number; runs: PlacedRun[]; hyphen: boolean }[]
}

function drawLines(pdf: Pdf, pen: Pen, tag: Tag, lines: readonly PlacedLine[]): void {
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
  for (const { link, pieces } of stretches) {
    const target = link === null ? tag : pdf.struct('Link')
    if (link !== null) tag.add(target)
    target.add(() => {
      pdf.addContent(
        `BT\n${pieces.map(({ runs, y, hyphen }) => pen.text(runs, y, hyphen)).join('\n')}\nET`,
      )
    })
    const strikes = pieces.map(({ runs, y }) => pen.strikes(runs, y)).filter(Boolean)
    if (strikes.length > 0) {
      pdf.markContent('Artifact', { type: 'Layout' })
      pdf.addContent(strikes.join('\n'))
      pdf.endMarkedContent()
    }
    if (link === null) continue
    for (const { runs, y } of pieces) addLink(pdf, target, link, runs, y)
    target.end()
  }
}

function addLink(pdf: Pdf, tag: Tag, url: string, runs: readonly PlacedRun[], y: number): void {
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
