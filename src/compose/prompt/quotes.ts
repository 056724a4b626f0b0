/** Whether a quotation that opens in `text` does not close in it, or one closes that did not open: `call” and “answer`. */
export function cutsQuotation(text: string): boolean {
  let open = ''
  for (const mark of text.match(/["“”„]/gu) ?? []) {
    // In German `„` opens and `“` closes.
    const closes = mark === '”' || mark === open || (mark === '“' && open === '„')
    if (closes ? open === '' : open !== '') return true
    open = closes ? '' : mark
  }
  return open !== ''
}
