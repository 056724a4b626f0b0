import type { TableRow } from 'mdast'
import { emojiOf } from './inline/phrase.ts'
import type { Scan } from './scan.ts'
import type { Block } from './block.ts'

/**
 * Whether a block makes its table's row the fact with no marker but those that cells before it have done so with: a row with ❗ alone
 * in three cells is one fact. Asked of all marked blocks in reading order.
 */
export function rowsReader(scan: Scan): (block: Block) => boolean {
  const told = new Map<TableRow, Set<string>>()
  return ({ node, cell }) => {
    if (!cell || cell.row === 0) return false
    const phrase = scan.phrase(node)
    if (cell.column > 0 && phrase.content.length > 0) return false
    const row = cell.table.children[cell.row]!
    const before = told.get(row) ?? new Set<string>()
    told.set(row, before)
    const emoji = emojiOf(phrase)
    const isTold = emoji.every((one) => before.has(one))
    for (const one of emoji) before.add(one)
    return isTold
  }
}
