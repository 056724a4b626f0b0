import { describe, expect, test } from 'vitest'
import { topicsOf } from '../../../src/export/pdf/content/sections.ts'
import { makeDataset, type ShortFact } from './make-dataset.ts'

const at = (text: string, headings: string[], path = 'harbour.md'): ShortFact => ({
  text,
  headings,
  source: {
    path,
    start: { line: 1, column: 1, offset: 0 },
    end: { line: 1, column: 1, offset: 0 },
    anchor: '',
  },
})

/** `Title: fact, fact; Heading › Heading: fact` of each topic. */
function topics(...facts: ShortFact[]): string[] {
  const dataset = makeDataset(facts, { title: 'Notes' })
  return topicsOf(dataset.cards, dataset).map(
    ({ title, groups }) =>
      `${title}: ${groups
        .map(({ headings, cards }) =>
          [headings.join(' › '), cards.map(({ fact }) => fact.text).join(', ')]
            .filter(Boolean)
            .join(': '),
        )
        .join('; ')}`,
  )
}

describe('a heading that is a fact itself', () => {
  test('goes to the facts of the heading above it, which does not stand there again', () => {
    expect(
      topics(
        at('Colours', ['Lamps']),
        at('One per watch', ['Lamps', 'Keepers']),
        at('Fuel', ['Lamps']),
        at('Twelve at the quay', ['Boats']),
      ),
    ).toEqual(['Lamps: Colours, Fuel; Keepers: One per watch', 'Boats: Twelve at the quay'])
  })

  test('stands before the headings beside it, not as if it were below one of them', () => {
    expect(
      topics(
        at('One per watch', ['Lamps', 'Keepers']),
        at('Fuel', ['Lamps']),
        at('Twelve at the quay', ['Boats']),
      ),
    ).toEqual(['Lamps: Fuel; Keepers: One per watch', 'Boats: Twelve at the quay'])
  })

  test('of the first rank stands before all of its file', () => {
    expect(
      topics(at('Springs at full moon', ['Tides']), at('Ice', []), at('Warm', ['Fog'])),
    ).toEqual([': Ice', 'Tides: Springs at full moon', 'Fog: Warm'])
  })

  test('has the name of its file once, where there are several', () => {
    expect(
      topics(
        at('Red to port', ['Lamps'], 'harbour.md'),
        at('Winds', [], 'sea.md'),
        at('Springs at full moon', ['Tides'], 'sea.md'),
        at('Currents', [], 'sea.md'),
        at('Warm', ['Fog'], 'sea.md'),
        at('Ice', [], 'sea.md'),
      ),
    ).toEqual([
      'Lamps: Red to port',
      'sea: Winds, Currents, Ice',
      'Tides: Springs at full moon',
      'Fog: Warm',
    ])
  })

  test('shares the title with the section that is called as its file is', () => {
    expect(
      topics(
        at('Red to port', ['Lamps'], 'harbour.md'),
        at('Sea', [], 'Sea.md'),
        at('Deep', ['Sea', 'Roads'], 'Sea.md'),
      ),
    ).toEqual(['Lamps: Red to port', 'Sea: Sea; Roads: Deep'])
  })
})

test('sections of one name that stand apart are two', () => {
  expect(topics(at('a', ['Lamps']), at('b', ['Boats']), at('c', ['Lamps']))).toEqual([
    'Lamps: a',
    'Boats: b',
    'Lamps: c',
  ])
})
