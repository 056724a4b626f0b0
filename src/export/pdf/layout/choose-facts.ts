import type { SheetCard } from '../context.ts'
import { type Reduction, ladder } from '../content/reduction.ts'
import { topicsOf } from '../content/sections.ts'
import { contentOf } from './content.ts'
import type { Choice, Job } from './job.ts'
import { rankCards } from './rank.ts'
import { type Attempt, tryAt } from './search.ts'

/** Facts longer than this are shortened where not all find room, for each would crowd out others; characters. */
const longestOfMany = 300

/**
 * As many of the weightiest facts as fit at the floor, of at most `most`; null: there are none.
 *
 * A fact that does not even fit alone is shortened until it does.
 */
export function chooseFacts(job: Job, pages: number, most: number): Choice | null {
  const { settings, dataset } = job
  const reduction: Reduction = { ...(ladder.at(-1) as Reduction), name: 'chosen' }
  const priority = [...settings.priority, ...dataset.markers.map((marker) => marker.kind)]
  const ranked = rankCards(topicsOf(job.cards, dataset), priority).slice(0, most)
  const order = new Map(job.cards.map((card, index) => [card, index]))
  const attempt = (count: number, longest: number): Attempt => {
    const chosen = ranked.slice(0, count).sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
    return tryAt(job, contentOf(job, chosen, reduction, longest), pages, settings.floor)
  }
  const room = charactersOf(job, pages) / Math.max(ranked.length, 1)
  for (let longest = Math.max(longestOfMany, room); longest >= 1; longest *= 0.85) {
    const first = attempt(1, Math.floor(longest)).choice
    if (!first) continue
    const guess = likelyCount(job, ranked, pages, longest)
    return widest(first, ranked.length, guess, (count) => attempt(count, Math.floor(longest)))
  }
  return null
}

/** About as many characters as pages hold at the floor, more rather than less. */
function charactersOf({ paper, settings, template }: Job, pages: number): number {
  const letter = 0.38 * settings.floor * template.sizes.tightLeading * settings.floor
  return (paper.width * paper.height * pages) / letter
}

/** A rough guess at how many of `ranked` fit, by the number of their characters. */
function likelyCount(
  job: Job,
  ranked: readonly SheetCard[],
  pages: number,
  longest: number,
): number {
  const { paper, settings } = job
  const area = (paper.width * paper.height * pages) / settings.floor ** 2
  let used = 0
  const count = ranked.findIndex(({ fact }) => {
    used += Math.min(fact.text.length, longest) * 0.62 + 24
    return used > area
  })
  return count < 0 ? ranked.length : count
}

/** Of the number of facts that fit. */
const mostGuesses = 6

/** What `attempt` gives for the highest count, `first` being that for 1; `guess` is near it, or not. */
function widest(
  first: Choice,
  count: number,
  guess: number,
  attempt: (count: number) => Attempt,
): Choice {
  let best = first
  let low = 1
  let high = count + 1
  let next = guess
  for (let tries = 0; high - low > 1; tries++) {
    const tried = Math.min(Math.max(next, low + 1), high - 1)
    const { choice, load } = attempt(tried)
    if (choice) {
      best = choice
      low = tried
    } else high = tried
    // As many as would fill the room if all were like these, near it one by one; halves where that leads nowhere.
    next = Math.round(tried / load)
    if (next === tried) next += choice ? 1 : -1
    if (tries > mostGuesses) next = (low + high) >> 1
  }
  return best
}
