import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { startAnki } from './anki.ts'
import { notebook } from './notebook.ts'

const anki = startAnki()

const text = (html: string) =>
  html
    .replaceAll(/<style.*?<\/style>/gsu, '')
    .replaceAll(/<[^>]*>/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()

describe('the deck of the sample', () => {
  test('imports without a complaint, one card a fact, nothing blank', async () => {
    const book = await notebook()
    const sample = await readFile('input/security-monitoring.md')
    await book.write({ 'security-monitoring.md': sample })
    const built = await book.build()
    const learner = anki('sample')

    const log = await learner.import(built.deck)
    expect(log).toMatchObject({ found: 11, updated: [], duplicate: [], conflicting: [], other: 0 })
    expect(log.new).toHaveLength(11)

    const notes = await learner.notes()
    expect(notes.map((note) => note.cards.length)).toEqual(Array.from({ length: 11 }, () => 1))
    for (const note of notes) {
      const [card] = note.cards
      expect(card!.blank).toBe(false)
      expect(card!.deck).toBe('Security Monitoring')
      expect(note.fields.Id).toBe(note.guid)
      const fact = built.dataset.cards.find(({ fact }) => fact.id === note.guid)!
      expect(text(card!.back)).toContain(fact.fact.headings.at(-1))
    }
    expect(await learner.emptyCards()).toEqual([])
    expect(await learner.check()).toEqual([])
  })
})
