import type { Marker } from '../../types/index.ts'
import type { MarkerPattern } from '../marker-pattern.ts'
import type { Flat } from './flat.ts'
import { isMention } from './mention.ts'
import type { Range } from './remove.ts'

/** What markers mark: the whole block (from its start, after its label, at its end), the clause after them, or nothing. */
export type Role = 'start' | 'label' | 'end' | 'clause' | 'mention'

/** Markers side by side. */
export interface Run extends Range {
  /** Each once, in the order written. */
  markers: Marker[]
  role: Role
}

/** Emoji that are marks rather than words: no flags, no keycaps. */
const foreign =
  /(?:\p{Emoji_Presentation}|\p{Extended_Pictographic})[\uFE0E\uFE0F\p{Emoji_Modifier}]*(?:\u200D\p{Emoji}[\uFE0E\uFE0F\p{Emoji_Modifier}]*)*/gu
const between = /^[\s,/&+·|]*$/u
const word = /[\p{L}\p{N}\uFFFC]/u
const longestLabel = 60

/** The runs of markers in `flat`, in order, with what each marks. */
export function findRuns(flat: Flat, { pattern, of }: MarkerPattern): Run[] {
  const runs: Run[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(flat.open); match; match = pattern.exec(flat.open)) {
    const end = match.index + match[0].length
    const marker = of(match[0])
    const last = runs.at(-1)
    if (last && areNeighbours(flat.open, last.end, match.index)) {
      last.end = end
      if (!last.markers.includes(marker)) last.markers.push(marker)
    } else {
      runs.push({ start: match.index, end, markers: [marker], role: 'clause' })
    }
  }
  if (runs.length > 0) assignRoles(flat.open, runs)
  return runs
}

function areNeighbours(text: string, start: number, end: number): boolean {
  if (end - start > 20) return false
  const gap = text.slice(start, end)
  return !gap.includes('\n') && between.test(gap.replace(foreign, ''))
}

/** `text` with blanks for the markers, which may be words themselves. */
function withoutRuns(text: string, runs: readonly Run[]): string {
  let rest = ''
  let at = 0
  for (const run of runs) {
    rest += text.slice(at, run.start) + ' '.repeat(run.end - run.start)
    at = run.end
  }
  return rest + text.slice(at)
}

function assignRoles(text: string, runs: Run[]): void {
  const rest = withoutRuns(text, runs)
  const found = rest.search(word)
  const firstWord = found < 0 ? rest.length : found
  let lastWord = rest.length - 1
  while (lastWord >= 0 && !word.test(rest[lastWord]!)) lastWord--
  for (const [index, run] of runs.entries()) {
    const before = rest.slice(Math.max(0, run.start - longestLabel - 1), run.start)
    const atStart = run.start < firstWord && !/[([{（]\s*$/u.test(before)
    if (isMention(text, run, atStart)) run.role = 'mention'
    else if (atStart) run.role = 'start'
    else if (run.end > lastWord) run.role = 'end'
    else if (index === 0 && run.start <= longestLabel && isLabel(before)) run.role = 'label'
  }
}

function isLabel(before: string): boolean {
  return /[:：]\s*$/u.test(before) && !/[.!?]\s|[。！？\n]/u.test(before)
}
