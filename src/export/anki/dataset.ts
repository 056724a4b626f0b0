import type { Dataset, Fact, StampedCard } from '../../types/index.ts'

/** What a deck holds of a card. */
export interface DeckCard extends Pick<StampedCard, 'mod' | 'deck' | 'tags' | 'fields' | 'media'> {
  fact: Pick<Fact, 'id'>
}

/** What a deck holds of a dataset. */
export interface DeckDataset extends Pick<Dataset, 'lock' | 'retired' | 'media'> {
  cards: readonly DeckCard[]
}
