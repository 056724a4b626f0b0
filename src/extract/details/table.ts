import type { Table, TableRow } from 'mdast'
import type { RawDetail } from '../../types/index.ts'
import { toMarkdown } from '../markdown.ts'
import { emojiOf } from '../inline/phrase.ts'
import type { Scan } from '../scan.ts'
import { bareDetail } from './own.ts'

/** A table with its rows. */
export function tableDetail({ align, children }: Table, scan: Scan): RawDetail[] {
  const rows = children.map((row, index) => rowDetail(row, index === 0, scan))
  const columns = children[0]?.children.length ?? 0
  const rule = `|${' --- |'.repeat(columns)}`
  const lines = rows.map((row) => row.markdown)
  lines.splice(1, 0, rule)
  const table: Table = {
    type: 'table',
    align: align ?? [],
    children: children.map((row) => clean(row, scan)),
  }
  return [
    {
      ...bareDetail('table', rows),
      text: rows[0]?.text ?? '',
      markdown: lines.join('\n'),
      content: [table],
    },
  ]
}

function clean({ children }: TableRow, scan: Scan): TableRow {
  return {
    type: 'tableRow',
    children: children.map((cell) => ({ type: 'tableCell', children: scan.phrase(cell).content })),
  }
}

function rowDetail(row: TableRow, header: boolean, scan: Scan): RawDetail {
  const cells = row.children.map((cell) => scan.phrase(cell))
  const marked = row.children.find((cell) => scan.factOf.has(cell))
  return {
    ...bareDetail('row', []),
    text: cells.map(({ text }) => text).join(' | '),
    markdown: `| ${cells.map(({ content }) => toMarkdown(content).replaceAll('|', '\\|')).join(' | ')} |`,
    markers: marked ? emojiOf(scan.phrase(marked)) : [],
    fact: marked ? scan.factOf.get(marked)! : null,
    header,
    cells: cells.map(({ text }) => text),
  }
}
