import type { Choice, Job } from './layout/job.ts'
import { leftOut } from './left-out.ts'

/** The line at the foot: how many facts, what is left out, where from, how large, and when, if that is known. */
export function footerOf(job: Job, { content, setting }: Choice, date: number | null): string {
  const { words, cards } = job
  const { lost, shown, cut } = content
  const paths = [...new Set(cards.map((card) => card.fact.source.path))]
  const missing = leftOut(job, shown).map(({ emoji, left }) => `${emoji} ${left}`)
  return [
    shown.size < cards.length
      ? words
          .facts(cards.length)
          .replace(/\d(?:[.,'’\s]?\d)*/u, words.shownOf(shown.size, cards.length))
      : words.facts(cards.length),
    missing.length > 0 ? words.leftOut(missing.join(', ')) : '',
    lost.has('details') ? words.left('details') : '',
    lost.has('breadcrumbs') ? words.left('breadcrumbs') : '',
    cut.length > 0 ? words.left('texts') : '',
    paths.length <= 2 ? paths.join(', ') : words.files(paths.length),
    words.points(setting.size),
    date === null ? '' : new Date(date * 1000).toISOString().slice(0, 10),
  ]
    .filter(Boolean)
    .join(' · ')
}
