import type { Topic } from '../content/sections.ts'
import type { SheetCard } from '../context.ts'

/** Facts of up to so many characters are as good as each other; longer ones come later. */
const bite = 90

/**
 * The cards in the order in which they deserve a place: by the weightiest of their kinds; within one weight spread over
 * the topics (one of each topic, then another of each …), the short ones of a topic first, so that more find room.
 */
export function rankCards(topics: readonly Topic[], priority: readonly string[]): SheetCard[] {
  const weight = (card: SheetCard): number => {
    const found = card.fact.kinds.map((kind) => priority.indexOf(kind)).filter((at) => at >= 0)
    return found.length > 0 ? Math.min(...found) : priority.length
  }
  const ranked = topics.flatMap((topic, topicIndex) => {
    const turns = new Map<number, number>()
    return topic.groups
      .flatMap((group) => group.cards)
      .map((card, index) => ({ card, index, length: Math.ceil(card.fact.text.length / bite) }))
      .sort((a, b) => a.length - b.length || a.index - b.index)
      .map(({ card }) => {
        const own = weight(card)
        const turn = turns.get(own) ?? 0
        turns.set(own, turn + 1)
        return { card, weight: own, turn, topic: topicIndex }
      })
  })
  return ranked
    .sort((a, b) => a.weight - b.weight || a.turn - b.turn || a.topic - b.topic)
    .map(({ card }) => card)
}
