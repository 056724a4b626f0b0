import { type Reduction, ladder } from '../content/reduction.ts'
import { contentOf } from './content.ts'
import type { Choice, Content, Job } from './job.ts'
import { fitsAt, settle } from './search.ts'

/** More pages than a sheet may have. */
const most = 5000

/** All of the notes on as many pages as a type that is read with ease takes, at least one. */
export function spreadOut(job: Job): Choice | null {
  const size = Math.max(job.template.sizes.ease, job.settings.floor)
  const content = contentOf(job, job.cards, ladder.find(({ name }) => name === 'full') as Reduction)
  const pages = fewest(job, content, size)
  return pages === null ? null : settle(job, content, pages, size)
}

/** The smallest number of pages at which `content` fits; null: no number is enough. */
function fewest(job: Job, content: Content, size: number): number | null {
  let high = 1
  while (!fitsAt(job, content, high, size)) {
    high *= 2
    if (high > most) return null
  }
  let low = Math.floor(high / 2)
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (fitsAt(job, content, middle, size)) high = middle
    else low = middle
  }
  return high
}
