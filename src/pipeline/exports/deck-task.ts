import type { AnkiContext, DeckDataset } from '../../export/anki/index.ts'
import type { Shipment } from '../result.ts'

/** What a deck is made of: plain data, which can go to a thread. */
export interface DeckTask {
  dataset: DeckDataset
  templates: AnkiContext['templates']
}

export function deckTask({
  dataset: { lock, cards, retired, media },
  templates,
}: Shipment): DeckTask {
  const shipped = cards.map(({ fact: { id }, mod, deck, tags, fields, media }) => {
    return { fact: { id }, mod, deck, tags, fields, media }
  })
  return { dataset: { lock, cards: shipped, retired, media }, templates: { anki: templates.anki } }
}

/** All that the bytes of a deck depend on, piece by piece. An image's name tells its bytes. */
export function* partsOf({ dataset, templates }: DeckTask): Iterable<unknown> {
  const { lock, cards, retired, media } = dataset
  yield [lock, templates, media.map(({ name }) => name)]
  yield* cards
  yield* retired
}
