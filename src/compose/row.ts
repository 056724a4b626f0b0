import type { FactRow } from '../types/index.ts'
import { escapeHtml } from '../text/escape-html.ts'

/**
 * The whole row of a table, a line for each column: a row of eight columns would not fit a phone. `asked`: the cell of
 * `row.column` is what the card asks for, and is highlighted.
 */
export function rowHtml({ label, column, cells }: FactRow, asked: boolean): string {
  const lines = cells.map((cell) => {
    const text = escapeHtml(cell.text)
    const hit = asked && cell.column === column && cell.text !== label
    const shown = hit ? `<mark class="answer">${text}</mark>` : text
    return `<tr><th dir="auto">${escapeHtml(cell.column)}</th><td dir="auto">${shown}</td></tr>`
  })
  return `<table class="row"><tbody>${lines.join('')}</tbody></table>`
}
