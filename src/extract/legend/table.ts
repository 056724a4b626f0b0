import type { Table } from 'mdast'
import type { LegendContext } from './index.ts'
import { cleanGloss, explains, loneSign, type Entry } from './symbol.ts'
import { mayNameLegend, namesMeaning } from './words.ts'

/** A table with a column of nothing but signs, each once, and a column that says what they mean. */
export function tableLegend(
  { children }: Table,
  { plain, markers, perhapsNamed }: LegendContext,
): Entry[] | null {
  const columns = children[0]?.children.length ?? 0
  if (columns < 2 || columns > 4) return null
  // A table of facts: found out early, for it may be long.
  if (!children[1]?.children.some((cell) => loneSign(plain(cell), markers))) return null
  const rows = children.map((row) => row.children.map((cell) => plain(cell)))
  const header = rows[0] ?? []
  const body = rows.slice(1).filter((cells) => cells.some((text) => text !== ''))
  if (body.length === 0) return null
  for (const [column, title] of header.entries()) {
    const gloss = column === 0 ? 1 : 0
    const own = loneSign(title, markers) ? [header, ...body] : body
    const entries = own.map((cells) => entry(cells[column] ?? '', cells[gloss] ?? '', markers))
    if (!entries.every((one) => one !== null)) continue
    const titled =
      mayNameLegend(title) && (perhapsNamed() || header.some((other) => namesMeaning(other)))
    const sure = titled || perhapsNamed() || mayNameLegend(title) || entries.length > 1
    if (sure && (titled ? entries.some(({ marker }) => marker) : explains(entries))) return entries
  }
  return null
}

function entry(sign: string, gloss: string, markers: LegendContext['markers']): Entry | null {
  const found = loneSign(sign, markers)
  const text = cleanGloss(gloss)
  return found && text !== '' && text.length <= 120
    ? { ...found, separator: '', gloss: text }
    : null
}
