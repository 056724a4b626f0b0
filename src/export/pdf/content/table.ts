import type { Nodes, Table } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Format } from '../model.ts'
import type { Block } from './block.ts'
import { type InlineOptions, inlineSpans } from './inline.ts'
import { strong } from './format.ts'

/** A table as one block for each row; its columns as wide as their texts want, within reason. */
export function tableBlocks(
  table: Table,
  place: { indent: number; depth: number; fact: string },
  format: Format,
  options: InlineOptions,
): Block[] {
  const columns = Math.max(...table.children.map((row) => row.children.length), 1)
  const wanted = Array.from({ length: columns }, (_, column) =>
    Math.min(30, Math.max(4, ...table.children.map((row) => longest(row.children[column])))),
  )
  const sum = wanted.reduce((total, width) => total + width, 0)
  return table.children.map((row, index) => ({
    ...place,
    kind: 'row',
    scale: format.scale,
    hang: 0,
    label: [],
    widths: wanted.map((width) => width / sum),
    header: index === 0,
    cells: wanted.map((_, column) =>
      inlineSpans(
        row.children[column]?.children ?? [],
        index === 0 ? strong(format) : format,
        options,
      ),
    ),
  }))
}

const longest = (cell: Nodes | undefined): number => (cell ? toString(cell).length : 0)
