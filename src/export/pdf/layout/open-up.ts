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
  let best = setting
  let most = -1
  for (const columns of limits.columns) {
    let largest = setting.size * open.type
    for (const air of open.airs) {
      const from = { ...setting, columns, air }
      if (!isFit(quickLoadOf(job, content, from))) break
      const load = (size: number) => quickLoadOf(job, content, { ...from, size })
      const found = { ...from, size: climb(load, setting.size, largest) }
      // With more air the type cannot be larger.
      largest = found.size
      const score = scoreOf(job, content, found, setting.size, limits)
      if (score > most) {
        best = found
        most = score
      }
    }
  }
  return best
}

function scoreOf(job: Job, content: Content, setting: Setting, usual: number, limits: FitLimits) {
  const { room, atoms } = breakContent(job, content, setting) ?? {}
  const columns = room && atoms ? balance(atoms, room) : null
  if (!room || !columns) return 0
  const parts = room.heights.map((height, index) => (columns[index]?.used ?? 0) / height)
  const full = parts.reduce((sum, part) => sum + part, 0) / parts.length
  const even = Math.min(...parts) / Math.max(...parts)
  const reads = limits.reads(setting.columns, setting.size)
  const together = 1 - (setting.air - 1) * 0.06
  const large = (setting.size / usual) ** 0.3
  return reads * (0.4 + 0.6 * full) * (0.4 + 0.6 * even) * together * large
}
