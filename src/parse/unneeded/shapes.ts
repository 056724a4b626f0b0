/** What a line may be in CommonMark 0.31, sections 4 and 5; without its end. */

export const heading = /^ {0,3}(#{1,6})(?:[ \t]|$)/
/** What makes the paragraph above it a heading. */
export const underline = /^ {0,3}(?:-+|=+)[ \t]*$/
export const thematicBreak = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/
const fenceStart = /^ {0,3}(`{3,}|~{3,})/
const fenceEnd = /^ {0,3}(`{3,}|~{3,})[ \t]*$/
/** An item at the margin that says something: its mark, and the blanks after it. */
export const item = /^([-*+]|\d{1,9}[.)])([ \t]+)(?=\S)/
export const emptyItem = /^(?:[-*+]|\d{1,9}[.)])[ \t]*$/
export const anyItem = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/
export const quote = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*>/
/** What begins with a word is no entry of a legend, and no link. */
export const wordy = /^[*_`"'(]*[\p{L}\p{N}](?![\uFE0F\u20E3])/u
/** What ends with an emoji, as each item of its list may. */
export const worn = /\p{Extended_Pictographic}[^\p{L}\p{N}]{0,8}$/u
export const html = /^ {0,3}</

/** What may begin in a container, and what is asked for from outside: a heading for its anchor, a definition for its address. */
const headingWithin = /(?:^|[-*+.)>])[ \t]*#{1,6}(?:[ \t]|$)|^[ \t>]*(?:-+|=+)[ \t]*$/
const definition = ']:'

/** Comments, formulas and some HTML: they go on over blank lines. */
const spanning = /%%|\$\$|<(?:pre|script|style|textarea|\/?aside\b|\?|!(?!--))/i

/** Whether `line` opens what ends nobody knows where. */
export function mayGoOn(line: string): boolean {
  return spanning.test(line) || line.lastIndexOf('<!--') > line.lastIndexOf('-->')
}

/** The fence that `line` opens; `''`: none. After backticks no others may follow. */
export function opensFence(line: string): string {
  const [all = '', fence = ''] = fenceStart.exec(line) ?? []
  return fence.startsWith('`') && line.includes('`', all.length) ? '' : fence
}

export function closesFence(line: string, fence: string): boolean {
  return fenceEnd.exec(line)?.[1]!.startsWith(fence) ?? false
}

export function holdsWanted(line: string): boolean {
  return line.includes(definition) || headingWithin.test(line)
}

export function holdsDefinition(line: string): boolean {
  return line.includes(definition)
}

/** Whether a line at the margin ends the paragraph above it. */
export function endsParagraph(line: string): boolean {
  return item.test(line) || quote.test(line) || beginsBlock(line)
}

/** Whether a line at the margin begins a block that lines below may belong to, or is one. */
export function beginsBlock(line: string): boolean {
  return [heading, thematicBreak, html].some((shape) => shape.test(line)) || opensFence(line) !== ''
}
