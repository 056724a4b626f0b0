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
