import type { MeasuredBlock } from '../measure/blocks.ts'
import { breakLines } from '../measure/lines.ts'
import { evenLines } from '../measure/even-lines.ts'
import { cellWidths, paragraphsOf, type Atom } from './atoms.ts'
import type { Column } from './columns.ts'
import type { Frame } from './frame.ts'
import { placeLine } from './place.ts'
import type { PlacedLine, PlacedPart, Rect } from './placed.ts'
import { type Spacing, barPadding, lineHeight } from './spacing.ts'

/** Where the base line is in a line, from its middle, times the type size: half the height of a capital. */
const middle = 0.345

/** What is arranged: blocks as atoms, spread over columns. */
export interface Layout {
  blocks: readonly MeasuredBlock[]
  atoms: readonly Atom[]
  columns: readonly Column[]
  frame: Frame
  spacing: Spacing
  /** Height of the line that continues a section before an atom, times the type size; 0: none. */
  continued: (atom: number) => number
  /** From left to right, or right to left. */
  rtl: boolean
  /** Columns are stretched to this part of their height, 0: not at all. */
  stretchTo: number
}

/** Put every atom in its place. */
export function arrange(layout: Layout): PlacedPart[] {
  const { frame } = layout
  return layout.columns.flatMap((column, index) => {
    const page = Math.floor(index / frame.columns)
    const across = index % frame.columns
    const place = layout.rtl ? frame.columns - 1 - across : across
    const x = frame.left + place * (frame.width + frame.gutter)
    return arrangeColumn(layout, column, { page, column: index, x, top: frame.tops[page] ?? 0 })
  })
}

interface ColumnPlace {
  page: number
  column: number
  x: number
  top: number
}

function arrangeColumn(layout: Layout, column: Column, place: ColumnPlace): PlacedPart[] {
  const { atoms, frame } = layout
  const { size } = frame
  const share = slackShare(layout, column, place)
  const parts: PlacedPart[] = []
  let y = place.top + layout.continued(column.start) * size
  for (let at = column.start; at < column.end; at++) {
    const atom = atoms[at] as Atom
    if (at > column.start) y += (atom.gap + atom.stretch * share) * size
    const part = placeAtom(layout, atom, { ...place, y })
    const last = parts.at(-1)
    if (last?.index === part.index) merge(last, part)
    else parts.push(part)
    y += atom.height * size
  }
  return parts
}

/** More than this would tear a page of very few facts apart, times the type size. */
const mostShare = 2.2

/** Slack for one unit of stretch, times the type size. */
function slackShare(
  { atoms, frame, stretchTo }: Layout,
  column: Column,
  place: ColumnPlace,
): number {
  const height = ((frame.bottom - place.top) / frame.size) * stretchTo
  let weights = 0
  for (let at = column.start + 1; at < column.end; at++) weights += atoms[at]?.stretch ?? 0
  return weights > 0 ? Math.min(Math.max(0, height - column.used) / weights, mostShare) : 0
}

function merge(part: PlacedPart, more: PlacedPart): void {
  more.cells.forEach((lines, cell) => part.cells[cell]?.push(...lines))
  part.bars.push(...more.bars)
  part.bottom = more.bottom
}

function placeAtom(layout: Layout, atom: Atom, at: ColumnPlace & { y: number }): PlacedPart {
  const { frame, spacing } = layout
  const { size } = frame
  const measured = layout.blocks[atom.block] as MeasuredBlock
  const { block } = measured
  const height = lineHeight(measured, spacing) * size
  const padding =
    block.kind === 'section' ? barPadding(spacing) * size : block.kind === 'row' ? 0.04 * size : 0
  const baseline = (line: number) => at.y + padding + (line + 0.5) * height + middle * size
  const widths = cellWidths(measured, frame.width / size)
  const paragraphs = paragraphsOf(measured, frame.width / size)
  const rtl = paragraphs[0]?.rtl ?? false
  const inset = block.kind === 'section' ? 0.55 : block.kind === 'code' ? 0.25 : 0
  let x = (rtl ? 0 : block.indent + block.hang) + inset
  const cells = paragraphs.map((paragraph, cell): PlacedLine[] => {
    const width = widths[cell] ?? 1
    const lines = evenLines(paragraph, width).slice(atom.line, atom.line + atom.lines)
    const left = at.x + x * size
    x += width + 0.7
    return lines.map((line, index) =>
      placeLine(line, paragraph.rtl, {
        x: left,
        y: baseline(index),
        width: width * size,
        align: paragraph.rtl ? 'right' : 'left',
        size,
      }),
    )
  })
  const bottom = at.y + atom.height * size
  return {
    index: atom.block,
    block,
    page: at.page,
    column: at.column,
    top: at.y,
    bottom,
    label: atom.line === 0 ? placeLabel(measured, at.x, baseline(0), frame, rtl) : null,
    cells,
    bars: barsOf(measured, { x: at.x, top: at.y, bottom, rtl }, layout),
  }
}

function placeLabel(
  { block, label }: MeasuredBlock,
  x: number,
  y: number,
  frame: Frame,
  rtl: boolean,
): PlacedLine | null {
  const [line] = label ? breakLines(label, Infinity) : []
  if (!line) return null
  const { size } = frame
  const room = { x: x + block.indent * size, width: block.hang * size }
  const mirrored = {
    x: x + frame.width - (block.indent + block.hang) * size,
    width: block.hang * size,
  }
  return placeLine(line, false, {
    ...(rtl ? mirrored : room),
    y,
    align: rtl ? 'right' : 'left',
    size,
  })
}

function barsOf(
  { block }: MeasuredBlock,
  { x, top, bottom, rtl }: { x: number; top: number; bottom: number; rtl: boolean },
  { frame }: Layout,
): Rect[] {
  const { width, size } = frame
  const height = bottom - top
  const inner = { x: rtl ? x : x + block.indent * size, width: width - block.indent * size }
  if (block.kind === 'code') return [{ ...inner, y: top, height, ink: 'codeFill' }]
  if (block.kind === 'section') {
    const edge = 0.17 * size
    return [
      { x, y: top, width, height, ink: 'sectionFill' },
      { x: rtl ? x + width - edge : x, y: top, width: edge, height, ink: 'sectionEdge' },
    ]
  }
  if (block.kind !== 'row') return []
  const thickness = block.header ? 0.08 * size : 0.04 * size
  return [{ ...inner, y: bottom - thickness, height: thickness, ink: 'rule' }]
}
