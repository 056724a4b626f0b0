import { fenceAfter } from './containers.ts'

/** What Git writes around the two sides of a conflict, and between them. */
const starts = /^<{7}(?: |$)/u
const parts = /^(?:={7}|\|{7}(?: .*)?)$/u
const ends = /^>{7}(?: |$)/u

/** `value` without the lines that tell of a merge's conflicts, as long as before, and where each conflict starts. */
export function withoutConflicts(value: string): { value: string; conflicts: readonly number[] } {
  if (!value.includes('<<<<<<<') || !value.includes('>>>>>>>')) return { value, conflicts: [] }
  const conflicts: number[] = []
  const lines = value.split('\n')
  /** The lines of the conflict that is open, by index. */
  let open: number[] = []
  /** The fence of code that is open; none where a conflict begins, and so each of its sides. */
  let fence = ''
  let start = 0
  let from = 0
  for (const [index, written] of lines.entries()) {
    const line = written.trimEnd()
    fence = fenceAfter(fence, line)
    if (fence === '' && starts.test(line)) {
      open = [index]
      from = start
    } else if (open.length > 0 && parts.test(line)) {
      open.push(index)
      fence = ''
    } else if (open.length > 1 && ends.test(line)) {
      conflicts.push(from)
      for (const at of [...open, index]) lines[at] = blankLine(lines[at]!, lines[at - 1] ?? '')
      open = []
    }
    start += written.length + 1
  }
  return { value: conflicts.length > 0 ? lines.join('\n') : value, conflicts }
}

/** Blanks as long as `line`; in a table, which they would end, an empty row. */
function blankLine(line: string, above: string): string {
  const row = above.trimStart().startsWith('|') ? '|' : ''
  return row.padEnd(line.length)
}
