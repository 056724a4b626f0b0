import { ladder } from '../content/reduction.ts'
import { chooseFacts } from './choose-facts.ts'
import { contentOf } from './content.ts'
import type { Choice, Job } from './job.ts'
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
  if (job.cards.length <= capacity(job, pages)) {
    const choice = comfortable(job, pages) ?? legible(job, pages)
    if (choice) return choice
  }
  return mayChoose ? chooseFacts(job, pages, capacity(job, pages)) : null
}

/** The fullest content that reaches the comfort size. */
function comfortable(job: Job, pages: number): Choice | null {
  const comfort = Math.max(job.settings.floor, job.template.sizes.comfort)
  if (isHopeless(job, pages, comfort)) return null
  for (const reduction of ladder) {
    const content = contentOf(job, job.cards, reduction)
    const size = Math.max(comfort, reduction.from)
    if (fitsAt(job, content, pages, size)) return settle(job, content, pages, size)
  }
  return null
}

/** The facts' own texts alone, in letters as narrow as they come, are more than a page at `size` holds. */
function isHopeless({ cards, paper, template }: Job, pages: number, size: number): boolean {
  const text = cards.reduce((sum, { fact }) => sum + fact.text.length + 3, 0) * 0.33
  return text * template.sizes.tightLeading * size * size > paper.width * paper.height * pages
}

/** Content that fits at the floor: with breadcrumbs if it can be, and as full as its type is as large as any. */
function legible(job: Job, pages: number): Choice | null {
  const { floor } = job.settings
  const rungs = ladder
    .filter(({ from }) => from <= floor)
    .map((reduction) => () => contentOf(job, job.cards, reduction))
    .reverse()
  const [bare, ...fuller] = rungs
  const least = bare?.()
  if (!least || !fitsAt(job, least, pages, floor)) return null
  let choice: Choice | null = null
  for (const rung of fuller) {
    const content = rung()
    const size = Math.max(floor, (choice?.setting.size ?? 0) / worth)
    const fuller = fitsAt(job, content, pages, size) ? settle(job, content, pages, size) : null
    if (!fuller) break
    choice = fuller
  }
  return choice ?? settle(job, least, pages, floor)
}

const mostColumns = 6

/** More facts than this cannot fit, for each takes a line. */
function capacity({ paper, settings }: Job, pages: number): number {
  const lines = (paper.height - paper.top - paper.bottom) / settings.floor
  return Math.ceil(lines * mostColumns * pages)
}
