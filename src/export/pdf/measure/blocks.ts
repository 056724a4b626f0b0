import type { Block, Section } from '../content/block.ts'
import type { Paragraph, Span } from '../model.ts'
import type { Measurer } from './index.ts'

/** A block whose texts are measured. */
export interface MeasuredBlock {
  block: Block
  /** Index of its section. */
  section: number
  /** The heading inside the section that it stands below; `''`: none. */
  heading: string
  label: Paragraph | null
  cells: Paragraph[]
  /** Of a row: all cells run on, for columns too narrow for a table. */
  joined: Paragraph | null
}

/** All blocks of all sections, in order. */
export function measureSections(sections: readonly Section[], measurer: Measurer): MeasuredBlock[] {
  return sections.flatMap(({ blocks }, section) => {
    let heading = ''
    return blocks.map((block): MeasuredBlock => {
      if (block.kind === 'heading') heading = textOf(block.cells[0] ?? [])
      return {
        block,
        section,
        heading,
        label: block.label.length > 0 ? measurer.paragraph(block.label) : null,
        cells: block.cells.map((spans) => measurer.paragraph(spans)),
        joined: block.kind === 'row' ? measurer.paragraph(joined(block.cells)) : null,
      }
    })
  })
}

const textOf = (spans: readonly Span[]): string => spans.map((span) => span.text).join('')

function joined(cells: readonly Span[][]): Span[] {
  return cells
    .filter((cell) => cell.length > 0)
    .flatMap((cell, index) => {
      const [first] = cell
      return index === 0 || !first ? cell : [{ text: ' · ', format: first.format }, ...cell]
    })
}
