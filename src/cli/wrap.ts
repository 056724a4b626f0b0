import { stripVTControlCharacters } from 'node:util'

const length = (text: string) => stripVTControlCharacters(text).length

/**
 * `line` broken at blanks so that it fits `width` columns; what follows the first break is indented as the line is, and
 * by two more. A word that is longer than a line is left whole: a path can then still be copied.
 */
export function wrap(line: string, width: number): string {
  if (length(line) <= width) return line
  const indent = /^ */.exec(line)?.[0] ?? ''
  const lines: string[] = []
  let current = indent
  for (const word of line.slice(indent.length).split(' ')) {
    const isEmpty = current.trim() === ''
    if (!isEmpty && length(current) + 1 + length(word) > width) {
      lines.push(current)
      current = `${indent}  ${word}`
    } else current += isEmpty ? word : ` ${word}`
  }
  return [...lines, current].join('\n')
}
