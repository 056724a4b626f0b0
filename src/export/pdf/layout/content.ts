import type { SheetCard } from '../context.ts'
import { sectionsOf } from '../content/blocks.ts'
import type { Loss } from '../content/context.ts'
import type { Reduction } from '../content/reduction.ts'
import { topicsOf } from '../content/sections.ts'
import { measureSections } from '../measure/blocks.ts'
import type { Content, Job } from './job.ts'

/** The content of `cards` at a rung of the ladder; texts of more than `longest` characters are shortened. */
export function contentOf(
  job: Job,
  cards: readonly SheetCard[],
  reduction: Reduction,
  longest = Infinity,
): Content {
  const shown = new Map(cards.map((card) => [card.fact.id, card]))
  const cut: string[] = []
  const lost = new Set<Loss>()
  const sections = sectionsOf(topicsOf(cards, job.dataset), {
    reduction,
    sizes: job.template.sizes,
    words: job.words,
    markers: new Map(job.dataset.markers.map((marker) => [marker.emoji, marker])),
    cards: shown,
    nested: nestedIn(shown),
    longest,
    onCut: (id) => cut.push(id),
    onLoss: (kind) => lost.add(kind),
  })
  const blocks = measureSections(sections, job.measurer)
  return { reduction, sections, blocks, shown: new Set(shown.keys()), cut, lost }
}

/** Facts that hang below another one of `cards`. */
function nestedIn(cards: ReadonlyMap<string, SheetCard>): Set<string> {
  const nested = new Set<string>()
  const visit = (details: SheetCard['fact']['details']) => {
    for (const detail of details) {
      if (detail.fact !== null && cards.has(detail.fact)) nested.add(detail.fact)
      else visit(detail.details)
    }
  }
  for (const card of cards.values()) visit(card.fact.details)
  return nested
}
