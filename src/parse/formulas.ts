/** Whether each `$$` line in `value` that opens a formula has one that closes it: an open one would hide the rest of the file. */
export function areFormulasClosed(value: string): boolean {
  let fence = 0
  for (const [, dollars = '', rest = ''] of value.matchAll(
    /^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*(\${2,})([^$\n]*)$/gmu,
  )) {
    if (fence === 0) fence = dollars.length
    else if (dollars.length >= fence && rest.trim() === '') fence = 0
  }
  return fence === 0
}
