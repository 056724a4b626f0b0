import { type FitLimits, isFit, largestFit, likelyFirst } from './fit.ts'
import { openUp } from './open-up.ts'
import type { Choice, Content, Job, Setting } from './job.ts'
import { loadOf, quickLoadOf } from './room.ts'

/** The largest type for `content` on so many pages, from `floor` to `largest`; null: it does not fit. */
export function settle(
  job: Job,
  content: Content,
  pages: number,
  floor: number,
  largest = job.template.sizes.largest,
): Choice | null {
  const at = (size: number, columns: number): Setting => ({ size, columns, pages, air: 1 })
  const limits = limitsOf(job, content, pages, floor, largest)
  const fit = largestFit((size, columns) => quickLoadOf(job, content, at(size, columns)), limits)
  if (!fit) return null
  const setting = at(fit.size, fit.columns)
  const opens = fit.size >= limits.largest && limits.largest > floor
  return { content, setting: opens ? openUp(job, content, setting, limits) : setting }
}

/** Whether `content` fits at `size` in some number of columns. */
export function fitsAt(job: Job, content: Content, pages: number, size: number): boolean {
  const { columns } = limitsOf(job, content, pages, size, size)
  return columns.some((columns) =>
    isFit(quickLoadOf(job, content, { size, columns, pages, air: 1 })),
  )
}

/** What came of setting content at a size. */
export interface Attempt {
  /** Null: it does not fit. */
  choice: Choice | null
  /** The columns it takes, in parts of those there are: more than 1 where it does not fit. */
  load: number
}

/** Set `content` at `size`, in the number of columns where lines read best of those in which it fits. */
export function tryAt(job: Job, content: Content, pages: number, size: number): Attempt {
  const limits = limitsOf(job, content, pages, size, size)
  const reads = (columns: number) => limits.reads(columns, size)
  let least = Infinity
  for (const columns of likelyFirst(limits).sort((a, b) => reads(b) - reads(a))) {
    const setting = { size, columns, pages, air: 1 }
    const load = loadOf(job, content, setting)
    if (isFit(load)) return { choice: { content, setting }, load }
    least = Math.min(least, load)
  }
  return { choice: null, load: least }
}

function limitsOf(
  job: Job,
  content: Content,
  pages: number,
  floor: number,
  largest: number,
): FitLimits {
  const { settings, paper } = job
  const room = paper.width - paper.left - paper.right
  const text = content.blocks.reduce((sum, { cells }) => sum + (cells[0]?.total ?? 0) + 2, 0)
  const likely = likelySize(job, text, pages)
  return {
    floor,
    largest: Math.max(floor, largest),
    columns: settings.columns === 'auto' ? [1, 2, 3, 4, 5, 6] : [settings.columns],
    ems: (count) => room / count / likely,
    reads: (count, size) => legibility(room / count / size),
  }
}

/** Part of the area of its lines that text usually covers. */
const covered = 0.72

/** A rough guess at the type size for so many ems of text: the square root of the area each has. */
export function likelySize({ paper, template }: Job, text: number, pages: number): number {
  const area = (paper.width - paper.left - paper.right) * (paper.height - paper.top - paper.bottom)
  return Math.sqrt((area * pages * covered) / (Math.max(text, 1) * template.sizes.tightLeading))
}

/** How well lines of so many ems read: best at 15 to 28 (34 to 64 characters), up to 1. */
export function legibility(ems: number): number {
  if (ems < 15) return Math.max(0.5, 1 - (15 - ems) * 0.025)
  if (ems > 28) return Math.max(0.5, 1 - (ems - 28) * 0.012)
  return 1
}
