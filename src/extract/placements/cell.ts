import type { RawDetail } from '../../types/index.ts'
import { emojiOf } from '../inline/phrase.ts'
import { toMarkdown } from '../markdown.ts'
import type { Scan } from '../scan.ts'
import type { Block } from '../block.ts'
import type { Placed } from './index.ts'

type Node = Block['node']

/** A fact holds this many cells of its row on either side: more would grow with the square of a table's width. */
const mostBeside = 50

/**
 * A table's cell: the fact is the cell, in its row. A marked first cell makes the row the fact, as does a marker alone in
 * any cell; a marked header makes the column the fact.
 */
export function cell({ node, cell: place }: Block, scan: Scan): Placed {
  const { table, row, column } = place!
  const header = table.children[0]!
  const nameOf = (index: number): string => textOf(header.children[index], scan)
  if (row === 0) {
    const details = table.children.slice(1).flatMap(({ children }) => {
      const [first] = children
      const label = first && column > 0 ? scan.phrase(first).text : ''
      return cellDetail(label, children[column], scan)
    })
    return { placement: 'cell', details, row: null }
  }
  const cells: readonly Node[] = table.children[row]!.children
  const named = beside(column, cells.length).map((index) => ({
    column: nameOf(index),
    text: textOf(cells[index], scan),
  }))
  if (column > 0 && textOf(cells[column], scan) !== '') {
    const found = { label: textOf(cells[0], scan), column: nameOf(column), cells: named }
    return { placement: 'cell', details: [], row: found }
  }
  const own =
    scan.phrase(node).content.length > 0 ? node : cells.find((one) => scan.phrase(one).text !== '')
  const details = cells.flatMap((one, index) =>
    one === own ? [] : cellDetail(nameOf(index), one, scan),
  )
  const label = own ? scan.phrase(own).text : ''
  return {
    placement: 'row',
    details,
    row: { label, column: '', cells: named },
    ...(own && { own }),
  }
}

const textOf = (node: Node | undefined, scan: Scan): string => (node ? scan.phrase(node).text : '')

/** The first cell of a row of `count`, and those near `column`. */
function beside(column: number, count: number): number[] {
  const from = Math.max(1, column - mostBeside)
  const to = Math.min(count, column + mostBeside + 1)
  return [0, ...Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)]
}

/** Another cell of a marked row or column, with its name. */
function cellDetail(name: string, node: Node | undefined, scan: Scan): RawDetail[] {
  if (!node) return []
  const phrase = scan.phrase(node)
  if (phrase.content.length === 0) return []
  const content =
    name === ''
      ? phrase.content
      : [{ type: 'text' as const, value: `${name}: ` }, ...phrase.content]
  const fact = scan.factOf.get(node) ?? null
  return [
    {
      type: 'item',
      text: name === '' ? phrase.text : `${name}: ${phrase.text}`,
      markdown: toMarkdown(content),
      markers: fact === null ? [] : emojiOf(phrase),
      fact,
      details: [],
      content,
    },
  ]
}
