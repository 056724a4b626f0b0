import { ankiExporter, keyFact } from '../../export/anki/index.ts'
import { attempt, type Attempt } from './attempt.ts'
import type { DeckTask } from './deck-task.ts'

/** Stage 8 for the deck. */
export function packDeck({ dataset, templates }: DeckTask): Promise<Attempt> {
  return attempt(() => ankiExporter.export(dataset, { templates }))
}

/** So that a deck's turn finds SQLite compiled, which happens at its first use: half of the time that a small deck takes. */
export async function warmUp(): Promise<void> {
  const anki = { front: '', back: '', css: '' }
  const lock = { keyfacts: 1 as const, project: '', deck: 'Practice', notetype: keyFact }
  const dataset = { lock, cards: [], retired: [], media: [] }
  await ankiExporter.export(dataset, { templates: { anki } })
}
