import { describe, expect, test } from 'vitest'
import { dangers } from '../compose/hostile.ts'
import { payloads } from '../compose/payloads.ts'
import { startAnki } from './anki.ts'
import { notebook } from './notebook.ts'

const anki = startAnki()

describe('notes from a stranger, as Anki renders them', () => {
  test('no card runs a script, reaches out, or calls a template', async () => {
    const book = await notebook()
    const notes = payloads.map(
      (payload, index) =>
        `## ${index} ${payload.replaceAll('\n', ' ')}\n\n- Parent ${payload.replaceAll('\n', ' ')}\n` +
        `  - 📝 Fact ${index} says **this**: ${payload.replaceAll('\n', '\n    ')}\n` +
        `    - Below it ${payload.replaceAll('\n', '\n      ')}\n`,
    )
    await book.write({ 'stranger.md': `# Stranger\n\n${notes.join('\n')}` })
    const built = await book.build({ sourceUrl: 'https://example.org/{path}{anchor}' })
    const learner = anki('stranger')
    const log = await learner.import(built.deck)
    expect(log.new.length).toBeGreaterThan(300)
    expect(log.other).toBe(0)

    const cards = (await learner.notes()).flatMap((note) => note.cards)
    expect(cards).toHaveLength(log.new.length)
    const found = cards.flatMap(({ front, back, blank }) => [
      ...dangers(front),
      ...dangers(back),
      ...(blank ? ['blank front'] : []),
    ])
    expect(found).toEqual([])
    // Nothing that Anki takes for a file: no sound, no LaTeX picture.
    expect(await learner.check()).toEqual([])
    expect(await learner.media()).toEqual([])
  })
})
