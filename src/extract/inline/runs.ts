import type { Marker } from '../../types/index.ts'
import type { MarkerPattern } from '../marker-pattern.ts'
import { isBracketed } from './brackets.ts'
import { mark } from './emoji.ts'
import { beginsEntry, isEnumeration, isExplained, isMention } from './mention.ts'
import { blanked, type Range } from './remove.ts'

/** What markers mark: the whole block (from its start, after its label, at its end), the clause after them, or nothing. */
export type Role = 'start' | 'label' | 'end' | 'clause' | 'mention'

/** Markers side by side. */
export interface Run extends Range {
  /** Each once, in the order written. */
  markers: Marker[]
  role: Role
  /** A mention: the line says what the marker means. */
  isExplained?: boolean
}

const marks = new RegExp(mark, 'gu')
const between = /^[\s,/&+·|]*$/u
const word = /[\p{L}\p{N}\uFFFC]/u
const longestLabel = 60

/** The runs of markers in the flat text `open`, in order, with what each marks. */
export function findRuns(open: string, { pattern, of }: MarkerPattern, isPoint: boolean): Run[] {
  const runs: Run[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(open); match; match = pattern.exec(open)) {
    const end = match.index + match[0].length
    const marker = of(match[0])
    const last = runs.at(-1)
    if (last && areNeighbours(open, last.end, match.index)) {
      last.end = end
      if (!last.markers.includes(marker)) last.markers.push(marker)
    } else {
      runs.push({ start: match.index, end, markers: [marker], role: 'clause' })
    }
  }
  if (runs.length > 0) assignRoles(open, runs, isPoint)
  return runs
}

function areNeighbours(text: string, start: number, end: number): boolean {
  if (end - start > 20) return false
  const gap = text.slice(start, end)
  return !gap.includes('\n') && between.test(gap.replace(marks, ''))
}

function assignRoles(text: string, runs: Run[], isPoint: boolean): void {
  // Markers may be words themselves.
  const rest = blanked(text, runs)
  const found = rest.search(word)
  const firstWord = found < 0 ? rest.length : found
  let lastWord = rest.length - 1
  while (lastWord >= 0 && !word.test(rest[lastWord]!)) lastWord--
  for (const run of runs) {
    const before = rest.slice(Math.max(0, run.start - longestLabel - 1), run.start)
    const atStart = run.start < firstWord && !/[([{（]\s*$/u.test(before)
    run.isExplained = !isPoint && (atStart || beginsEntry(text, run)) && isExplained(text, run)
    if (run.isExplained || isMention(text, run, atStart)) run.role = 'mention'
    else if (atStart) run.role = 'start'
    else if (run.end > lastWord || endsTerm(text, run)) run.role = 'end'
    else if (run === runs[0] && run.start <= longestLabel && isLabel(before)) run.role = 'label'
  }
  for (const [index, run] of runs.entries()) {
    const next = runs[index + 1]
    if (next && isEnumeration(text.slice(run.end, next.start))) run.role = next.role = 'mention'
  }
  settleBrackets(text, runs)
  settleClauses(text, runs)
}

/** Markers alone in brackets: several kinds are talked about, `exam (📝) and practice (💡)`; else the whole block is marked. */
function settleBrackets(text: string, runs: readonly Run[]): void {
  const alone = runs.filter((run) => run.role === 'clause' && isBracketed(text, run))
  const kinds = new Set(alone.flatMap(({ markers }) => markers))
  for (const run of alone) run.role = kinds.size > 1 ? 'mention' : 'end'
}

/** `Pros: 📝 fast, 💡 cheap` and lines that each start with a marker are clauses side by side. */
function settleClauses(text: string, runs: readonly Run[]): void {
  const marking = runs.filter(({ role }) => role !== 'mention')
  if (marking.length < 2) return
  const [first] = marking
  const labelled =
    first!.role === 'label' && marking.slice(1).every(({ role }) => role === 'clause')
  const lines = marking.every(({ start }) => startsLine(text.slice(Math.max(0, start - 20), start)))
  if (labelled || lines) for (const run of marking) run.role = 'clause'
}

/** Whether what comes after `before` starts a line. */
function startsLine(before: string): boolean {
  const blank = before.slice(before.trimEnd().length)
  return blank === before || blank.includes('\n')
}

/** What parts a term from its definition, a question from its answer, at the head of a line: `: rings the bell`, `?`. */
const signLine = /^[ \t]*\n[ \t]*(?::[ \t]|\?{1,2}[ \t]*\n)/u

function endsTerm(text: string, { end }: Run): boolean {
  return signLine.test(text.slice(end, end + longestLabel))
}

function isLabel(line: string): boolean {
  const before = line.replace(/\n[ \t]*:[ \t]$/u, ':')
  return /[:：]\s*$/u.test(before) && !/[.!?]\s|[。！？\n]/u.test(before)
}
