import type { Choice, Job } from './layout/job.ts'

/** The line at the foot: how many facts, where from, how large, what is left out. */
export function footerOf(job: Job, choice: Choice, date: number | null): string {
  const { words, cards, dataset } = job
  const all = cards.length
  const shown = choice.content.shown.size
  const paths = [...new Set(cards.map((card) => card.fact.source.path))]
  const sources = paths.length <= 2 ? paths.join(', ') : words.files(paths.length)
  const left = dataset.markers.flatMap((marker) => {
    const own = cards.filter((card) => card.fact.markers.includes(marker.emoji))
    const on = own.filter((card) => choice.content.shown.has(card.fact.id)).length
    return on < own.length ? [`${marker.emoji} ${words.shownOf(on, own.length)}`] : []
  })
  const count =
    shown < all ? `${words.facts(shown)} (${words.shownOf(shown, all)})` : words.facts(all)
  return [
    left.length > 0 ? `${words.shownOf(shown, all)}: ${left.join('  ')}` : count,
    sources,
    words.points(choice.setting.size),
    ...(date === null ? [] : [new Date(date * 1000).toISOString().slice(0, 10)]),
  ]
    .filter(Boolean)
    .join(' · ')
}
