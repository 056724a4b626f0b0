import type { RawDetail } from '../../types/index.ts'
import { emojiOf } from '../inline/phrase.ts'
import { toMarkdown } from '../markdown.ts'
import type { Scan } from '../scan.ts'
import type { Block } from '../walk.ts'
import type { Placed } from './index.ts'

/** A table's cell: the fact is the cell, in its row; a marked first cell makes the row the fact. */
export function cell({ node, cell: place }: Block, scan: Scan): Placed {
  const { table, row, column } = place!
  const [header, ...body] = table.children
  const columns = header!.children.map((one) => scan.phrase(one).text)
  if (row === 0) {
    const details = body.map(({ children }) => {
      const label = children[0] ? scan.phrase(children[0]).text : ''
      return cellDetail(column === 0 ? '' : label, children[column], scan)
    })
    return { placement: 'cell', details: details.filter((one) => one !== null), row: null }
  }
  const cells = table.children[row]!.children
  const texts = cells.map((one, index) => ({
    column: columns[index] ?? '',
    text: scan.phrase(one).text,
  }))
  const whole = column === 0 || scan.phrase(node).text === ''
  const others = cells.map((one, index) =>
    one === node ? null : cellDetail(columns[index] ?? '', one, scan),
  )
  return {
    placement: whole ? 'row' : 'cell',
    details: whole ? others.filter((one) => one !== null) : [],
    row: {
      label: texts[0]?.text ?? '',
      column: whole ? '' : (columns[column] ?? ''),
      cells: texts,
    },
  }
}

/** Another cell of a marked row or column, with its name. */
function cellDetail(name: string, node: Block['node'] | undefined, scan: Scan): RawDetail | null {
  if (!node) return null
  const phrase = scan.phrase(node)
  if (phrase.text === '' && phrase.content.length === 0) return null
  const content =
    name === ''
      ? phrase.content
      : [{ type: 'text' as const, value: `${name}: ` }, ...phrase.content]
  const fact = scan.factOf.get(node) ?? null
  return {
    type: 'item',
    text: name === '' ? phrase.text : `${name}: ${phrase.text}`,
    markdown: toMarkdown(content),
    markers: fact === null ? [] : emojiOf(phrase),
    fact,
    details: [],
    content,
  }
}
