import { countLines } from '../measure/lines.ts'
import type { MeasuredBlock } from '../measure/blocks.ts'
import { type Spacing, barPadding, gapBefore, lineHeight, stretch } from './spacing.ts'

/** What is never broken: a line, a bar, a row of a table. Heights are times the type size. */
export interface Atom {
  /** Index of its block. */
  block: number
  /** First of its lines, and how many. */
  line: number
  lines: number
  height: number
  /** Gap before it, unless it is the first of a column. */
  gap: number
  /** Share of the slack that goes before it. */
  stretch: number
  /** Cost of a new column before it; Infinity: only if it must be. */
  cost: number
}

/** Narrower cells, times the type size, run on instead. */
const narrowCell = 4.5

/** Width left for the text of a block, or a cell of it. */
export function cellWidths(measured: MeasuredBlock, width: number): number[] {
  const { block } = measured
  const room = Math.max(width - block.indent - block.hang, 1)
  if (block.kind !== 'row')
    return [room - (block.kind === 'section' ? 0.9 : block.kind === 'code' ? 0.5 : 0)]
  if (runsOn(measured, width)) return [room]
  return block.widths.map((part) => part * (room - 0.7 * (block.widths.length - 1)))
}

/** Whether a row's cells are run on in one text, because they would be too narrow. */
export function runsOn({ block, cells }: MeasuredBlock, width: number): boolean {
  return block.kind === 'row' && (width - block.indent) / cells.length < narrowCell
}

/** The paragraphs of a block as they are set at `width`. */
export function paragraphsOf(measured: MeasuredBlock, width: number) {
  return measured.joined && runsOn(measured, width) ? [measured.joined] : measured.cells
}

/** The atoms of `blocks` in columns of `width`, times the type size. */
export function atomsOf(blocks: readonly MeasuredBlock[], width: number, spacing: Spacing): Atom[] {
  const atoms: Atom[] = []
  blocks.forEach((measured, index) => {
    const before = blocks[index - 1]
    const widths = cellWidths(measured, width)
    const lines = Math.max(
      ...paragraphsOf(measured, width).map((cell, at) => countLines(cell, widths[at] ?? 1)),
    )
    const height = lineHeight(measured, spacing)
    const { block } = measured
    const first = {
      block: index,
      line: 0,
      gap: gapBefore(block, before?.block, spacing),
      stretch: stretch(block, before?.block),
      cost: costBefore(measured, before),
    }
    if (block.kind === 'section' || block.kind === 'row') {
      const padding = block.kind === 'section' ? 2 * barPadding(spacing) : 0.08
      atoms.push({ ...first, lines, height: lines * height + padding })
      return
    }
    for (let line = 0; line < lines; line++)
      atoms.push(
        line === 0
          ? { ...first, lines: 1, height }
          : { block: index, line, lines: 1, height, gap: 0, stretch: 0, cost: inside(line, lines) },
      )
  })
  return atoms
}

/** Two lines at least stay together on both sides. */
const inside = (line: number, lines: number): number =>
  line < 2 || lines - line < 2 ? Infinity : 3

function costBefore({ block }: MeasuredBlock, before: MeasuredBlock | undefined): number {
  if (!before) return 0
  if (
    before.block.kind === 'section' ||
    before.block.kind === 'heading' ||
    before.block.kind === 'lead'
  )
    return Infinity
  if (block.kind === 'row' && before.block.header) return Infinity
  if (block.kind === 'section') return 0
  if (block.kind === 'heading') return 0.5
  const owner = before.block.kind === 'fact' && block.fact === before.block.fact
  if (owner) return endsOpen(before) ? Infinity : 12
  return block.depth > 0 ? 2 : 1
}

/** "Use for:" means nothing without what follows. */
const endsOpen = ({ block }: MeasuredBlock): boolean =>
  /[:：]\s*$/u.test(block.cells[0]?.at(-1)?.text ?? '')
