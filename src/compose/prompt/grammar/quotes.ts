import type { Span } from '../../question.ts'

/** Whether a quotation of `text` opens in the span and does not close in it, or closes and did not open: `call” and “answer`. */
export function cutsQuotation(text: string, { start, end }: Span): boolean {
  return cutsDouble(text.slice(start, end)) || cutsSingle(text, { start, end })
}

function cutsDouble(text: string): boolean {
  let open = ''
  for (const mark of text.match(/["“”„]/gu) ?? []) {
    // In German `„` opens and `“` closes.
    const closes = mark === '”' || mark === open || (mark === '“' && open === '„')
    if (closes ? open === '' : open !== '') return true
    open = closes ? '' : mark
  }
  return open !== ''
}

/** `'Fog bell'`; but for the apostrophe of `the keepers' oil`. */
const single = /(?<![\p{L}\p{N}])['‘][^\s'‘’][^'‘’]{0,60}['’](?![\p{L}\p{N}])/gu

function cutsSingle(text: string, { start, end }: Span): boolean {
  if (!/['‘]/u.test(text)) return false
  for (const { index, 0: found } of text.matchAll(single)) {
    const last = index + found.length
    const opens = start <= index && index < end
    const closes = start < last && last <= end
    if (opens !== closes) return true
  }
  return false
}

/** So many words in quotes are one name; more are a sentence. */
const words = 4

const double = /["“„][^"“”„]{1,60}["”“]/gu

/** What stands in the short quotation that the span is a part of; null: in none. */
export function quotationAround(text: string, { start, end }: Span): Span | null {
  if (!/["“„]/u.test(text)) return null
  for (const { index, 0: found } of text.matchAll(double)) {
    const inner = { start: index + 1, end: index + found.length - 1 }
    if (start < inner.start || end > inner.end) continue
    const quoted = found.slice(1, -1)
    return quoted.trim() === quoted && quoted.split(/\s+/u).length <= words ? inner : null
  }
  return null
}
