import type { Range } from './remove.ts'

const pairs = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['（', '）'],
  ['「', '」'],
  ['『', '』'],
  ['【', '】'],
])
const closers = new Set(pairs.values())

/** Where the bracket around `start` closes in `text`, else `end`. */
export function closingOf(text: string, start: number, end: number): number {
  let depth = 0
  for (let at = start; at < end; at++) {
    const char = text[at]!
    if (pairs.has(char)) depth++
    else if (closers.has(char) && --depth < 0) return at
  }
  return end
}

/** Whether nothing else stands in the brackets around `range`. */
export function isBracketed(text: string, { start, end }: Range): boolean {
  const closer = pairs.get(text[start - 1] ?? '')
  return closer !== undefined && text[end] === closer
}

/** `text` without what stands in brackets; one that nothing closes reaches to the end. */
export function outsideBrackets(text: string): string {
  let words = ''
  let depth = 0
  for (const char of text) {
    if (pairs.has(char)) depth++
    else if (depth > 0 && closers.has(char)) depth--
    else if (depth === 0) words += char
  }
  return words
}
