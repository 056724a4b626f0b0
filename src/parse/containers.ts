/** What may stand before a block on its line: blanks, and the signs of quotes and items. */
export const beforeBlock = String.raw`(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*`

const lead = new RegExp(`^${beforeBlock}`, 'u')
const fence = new RegExp(`^${beforeBlock}(\`{3,}(?=[^\`]*$)|~{3,})`, 'u')

/** UTF-16 units; no block stands further in. */
const longestLead = 1000

/** What stands before a block on `line`. */
export function leadOf(line: string): string {
  return lead.exec(line.slice(0, longestLead))![0]
}

/** The fence of code that is open after `line`, where `open` was before it; `''`: none. */
export function fenceAfter(open: string, line: string): string {
  const [, found = ''] = fence.exec(line) ?? []
  if (open === '') return found
  // Behind what closes code stands no language.
  return found.startsWith(open) && line.trimEnd().endsWith(found) ? '' : open
}
