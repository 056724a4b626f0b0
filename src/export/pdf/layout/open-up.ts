import { balance } from './balance.ts'
import { type FitLimits, climb, isFit } from './fit.ts'
import type { Content, Job, Setting } from './job.ts'
import { breakContent, quickLoadOf } from './room.ts'

/** How far few facts are opened up to fill a page: gaps, and type, times the largest that is usual. */
const open = { airs: [1, 1.3, 1.6, 1.9, 2.2, 2.6, 3], type: 1.5 }

/**
 * Let content that does not need the whole page at the largest type have it all the same: of several airs, each with the
 * type as large as then fits, the one that fills the page best, in columns of equal height, in lines that read well.
 */
export function openUp(job: Job, content: Content, setting: Setting, limits: FitLimits): Setting {
  const usual = setting.size
  let best = setting
  let most = -1
  for (const columns of readableFirst(limits, usual)) {
    let largest = usual * open.type
    for (const air of open.airs) {
      // More air does not read better, nor does it make room for larger type.
      if (highest(columns, air, usual, largest, limits) <= most) break
      const from = { ...setting, columns, air }
      if (!isFit(quickLoadOf(job, content, from))) break
      const load = (size: number) => quickLoadOf(job, content, { ...from, size })
      const found = { ...from, size: climb(load, usual, largest) }
      largest = found.size
      const score = scoreOf(job, content, found, usual, limits)
      if (score > most) {
        best = found
        most = score
      }
    }
  }
  return best
}

/** Numbers of columns, those first in which lines of this type read best: the others are then soon ruled out. */
function readableFirst({ columns, reads }: FitLimits, size: number): number[] {
  return [...columns].sort((a, b) => reads(b, size) - reads(a, size))
}

/** A score that no type from `usual` to `largest` exceeds, however well it fills the page. */
function highest(
  columns: number,
  air: number,
  usual: number,
  largest: number,
  { reads }: FitLimits,
): number {
  // What reads best is a wider range than that of the type: it cannot lie within it.
  const most = Math.max(reads(columns, usual), reads(columns, largest))
  return most * together(air) * large(largest, usual)
}

/** What belongs together stands close. */
const together = (air: number): number => 1 - (air - 1) * 0.06

const large = (size: number, usual: number): number => (size / usual) ** 0.3

function scoreOf(job: Job, content: Content, setting: Setting, usual: number, limits: FitLimits) {
  const { room, atoms } = breakContent(job, content, setting) ?? {}
  const columns = room && atoms ? balance(atoms, room) : null
  if (!room || !columns) return 0
  const parts = room.heights.map((height, index) => (columns[index]?.used ?? 0) / height)
  const full = parts.reduce((sum, part) => sum + part, 0) / parts.length
  const even = Math.min(...parts) / Math.max(...parts)
  const reads = limits.reads(setting.columns, setting.size)
  const filled = (0.4 + 0.6 * full) * (0.4 + 0.6 * even)
  return reads * filled * together(setting.air) * large(setting.size, usual)
}
