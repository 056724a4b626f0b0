import { ladder } from '../content/reduction.ts'
import { chooseFacts } from './choose-facts.ts'
import { contentOf } from './content.ts'
import type { Choice, Content, Job } from './job.ts'
import { fitsAt, settle } from './search.ts'

/** A rung with less on it must make the type larger by this, or it is not worth its loss. */
const worth = 1.02

/**
 * What of the notes goes on `pages` pages, and how large.
 *
 * The first rung of the ladder that reaches the comfort size is taken. If none does, of those that leave out nothing but
 * details the one with the largest type (a fuller one where it is nearly as large), else whatever fits at the floor, else
 * the weightiest facts.
 *
 * @returns null if not all facts fit and `mayChoose` is false
 */
export function climbDown(job: Job, pages: number, mayChoose: boolean): Choice | null {
  const { floor } = job.settings
  const comfort = Math.max(floor, job.template.sizes.comfort)
  if (job.cards.length <= capacity(job, pages)) {
    const fuller: Content[] = []
    for (const reduction of ladder) {
      const content = contentOf(job, job.cards, reduction)
      if (fitsAt(job, content, pages, comfort)) return settle(job, content, pages, comfort)
      if (reduction.breadcrumbs > 0) fuller.unshift(content)
      else {
        const choice = best(job, fuller, pages) ?? settle(job, content, pages, floor)
        if (choice) return choice
      }
    }
  }
  return mayChoose ? chooseFacts(job, pages, capacity(job, pages)) : null
}

/** Of `contents`, from little to all, the one with the largest type. */
function best(job: Job, [least, ...fuller]: readonly Content[], pages: number): Choice | null {
  let choice = least ? settle(job, least, pages, job.settings.floor) : null
  for (const content of fuller) {
    const size = Math.max(job.settings.floor, (choice?.setting.size ?? 0) / worth)
    if (choice && fitsAt(job, content, pages, size))
      choice = settle(job, content, pages, size) ?? choice
  }
  return choice
}

const mostColumns = 6

/** More facts than this cannot fit, for each takes a line. */
function capacity({ paper, settings }: Job, pages: number): number {
  const lines = (paper.height - paper.top - paper.bottom) / settings.floor
  return Math.ceil(lines * mostColumns * pages)
}
