import type { Job } from './layout/job.ts'

/** Facts of one marker that are not on the sheet. */
export interface LeftOut {
  emoji: string
  left: number
  all: number
}

/** By marker, those with any; `shown` are the ids on the sheet. */
export function leftOut({ cards, dataset }: Job, shown: ReadonlySet<string>): LeftOut[] {
  return dataset.markers
    .map(({ emoji }) => {
      const own = cards.filter((card) => card.fact.markers.includes(emoji))
      const left = own.filter((card) => !shown.has(card.fact.id)).length
      return { emoji, left, all: own.length }
    })
    .filter(({ left }) => left > 0)
}
