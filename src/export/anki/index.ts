import { failure } from '../../messages/index.ts'
import { count } from '../../text/count.ts'
import type { Exporter, Templates } from '../../types/index.ts'
import { checkTemplates } from './check-template.ts'
import type { DeckDataset } from './dataset.ts'
import { notes } from './note.ts'
import { keyFact, keyFactMod, notetype } from './notetype.ts'

export interface AnkiContext {
  templates: Pick<Templates, 'anki'>
}

/** `deck.apkg`: an Anki package with one note a fact; importing it again updates the notes that are there. */
export const ankiExporter: Exporter<AnkiContext, DeckDataset> = {
  async export(dataset, { templates }) {
    const lock = dataset.lock
    if (!lock) throw failure('deck-without-lock')
    checkTemplates(templates.anki)
    // sql.js and fflate cost tens of milliseconds: only a build that makes a deck pays for them.
    const [{ collection }, { packageFile }] = await Promise.all([
      import('./collection.ts'),
      import('./package.ts'),
    ])
    const bytes = await collection({
      notes: notes(dataset.cards, dataset.retired),
      deck: lock.deck,
      notetype: notetype(lock.notetype, templates.anki),
    })
    const data = packageFile(bytes, usedMedia(dataset))
    return [{ name: 'deck.apkg', data, summary: summary(dataset) }]
  },
}

/** @throws `deck-without-images` */
function usedMedia(dataset: DeckDataset) {
  const used = new Set(dataset.cards.flatMap((card) => card.media))
  const media = dataset.media.filter(({ name }) => used.has(name))
  if (media.length < used.size) throw failure('deck-without-images', used.size - media.length)
  return media
}

function summary({ cards, retired }: DeckDataset): string {
  const gone = retired.length > 0 ? `, ${retired.length} retired` : ''
  return `${count(cards.length, 'card')}${gone}`
}

export type { DeckDataset } from './dataset.ts'
export { keyFact, keyFactMod }
