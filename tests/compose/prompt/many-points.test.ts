import { describe, expect, test } from 'vitest'
import { detailsOf } from '../fact-of.ts'
import { asked } from './asked.ts'

const below = (text: string, points: string[], ordered = false) => {
  const items = detailsOf(points.map((point) => `- ${point}`).join('\n'))
  const details = ordered ? items.map((item, i) => ({ ...item, number: i + 1 })) : items
  return asked(text, { details, headings: ['Harbours', 'Pilot cutter'] })
}

describe('of more points than a person recalls one is asked', () => {
  const names = ['jib', 'mainsail', 'topsail', 'spinnaker', 'staysail']
  const sails = names.map((name) => `the old ${name}`)

  test('by those around it, with its first letters', () => {
    expect(below('Sails:', sails)).toMatchObject({
      rule: 'list',
      prompt: 'Sails: the old jib; the old mainsail; ▢; the old spinnaker; the old staysail',
      plainAnswer: 'the old topsail',
      hint: 't… o… t…',
    })
  })

  test('not of four, nor where the line counts them', () => {
    expect(below('Sails:', sails.slice(1)).hint).toBe('4 points')
    expect(below('Her five sails:', sails).hint).toBe('5 points')
    const eight = [...sails, 'lugsail', 'gennaker', 'drifter']
    expect(below('Her eight sails:', eight).plainAnswer).toBe('the old spinnaker')
  })

  test('not of seven names or fewer', () => {
    expect(below('Sails:', names).hint).toBe('5 points')
    const eight = [...names, 'lugsail', 'gennaker', 'drifter']
    expect(below('Sails:', eight).plainAnswer).toBe('spinnaker')
  })

  test('of steps, what comes between two', () => {
    const steps = ['Cast off', 'Hoist the jib', 'Take the tiller', 'Leave the mole', 'Set course']
    const { prompt, plainAnswer, hint } = below('Sailing out:', steps, true)
    expect(prompt).toBe('Sailing out: … → Hoist the jib → ▢ → Leave the mole → …')
    expect([plainAnswer, hint]).toEqual(['Take the tiller', ''])
    expect(below('Steps:', steps).prompt).toContain('→ ▢ →')
  })

  test('of labelled ones, a label by what is told of it and does not hold its word', () => {
    const lamps = [
      'Pier lamp: lamp on the pier',
      'Sector light: shows three colours',
      'Beacon: burns all day',
      'Occulting light: darker for a moment',
      'Lantern: hangs in the bow',
    ]
    expect(below('Lamps:', lamps)).toMatchObject({
      prompt: 'Lamps: ▢: shows three colours',
      plainAnswer: 'Sector light',
    })
  })

  test('of sentences, what one of them asks by itself, a number first', () => {
    const rules = [
      'The keeper rings the old bell in fog',
      'Pilots carry red lamps on their boats',
      'The mole holds up to 30 boats in winter',
      'Ships show green lanterns at night',
      'Oars belong under the thwarts of a boat',
    ]
    const { prompt, plainAnswer } = below('Rules of the harbour:', rules)
    expect(prompt).toBe('Rules of the harbour: The mole holds up to ▢ boats in winter')
    expect(plainAnswer).toBe('30')
  })

  test('alike as they are, words of it may be read in the others', () => {
    const lights = ['red light', 'red light low', 'red light high', 'low light', 'high light']
    expect(below('Signals:', lights).plainAnswer).toBe('red light high')
  })
})

describe('of points that are called something and told of', () => {
  const lights = [
    'Sector light: shows three colours, one for each bearing',
    'Beacon - burns all day on the end of the mole',
    'Lantern: hangs in the bow of every pilot cutter',
  ]

  test.each(['Lights of the harbour', 'The harbour has three lights:', 'The harbour shows'])(
    'their names are asked: %s',
    (line) => {
      const { plainAnswer, answer, hint } = below(line, lights)
      expect([plainAnswer, hint]).toEqual(['Sector light; Beacon; Lantern', '3 points'])
      expect(answer).toEqual([{ type: 'words', text: plainAnswer }])
    },
  )

  test.each([
    ['where the line asks for something else', 'Price of light', lights],
    [
      'where all is said by heart',
      'Lights',
      ['Beacon: burns all day', 'Lantern: hangs in the bow'],
    ],
    [
      'where one has no name',
      'Lights',
      [...lights, 'The keeper trims all of these lamps by night'],
    ],
    ['where one name stands twice', 'Lights', [...lights, 'Beacon: painted in red and in white']],
    [
      'where they are kinds of content',
      'Lights',
      ['Purpose: guides ships past the outer reef', 'Costs: paid by ships that call at the port'],
    ],
    [
      'where little is told of them',
      'Lights',
      ['Beacon: 12345678901234567890123456789012', 'Lantern: burns all day'],
    ],
  ])('no names are, %s', (_, line, points) => {
    expect(below(line, points).answer).toBe('details')
  })
})

describe('of few points that are long', () => {
  const rules = [
    'The keeper rings the old bell in fog, and goes on until the last of the boats has come in and is moored at the mole',
    'In winter the mole holds up to 30 boats, for then the fishing fleet lies in the inner harbour until the ice is gone from the bay',
  ]

  test('one is asked by itself, a number first', () => {
    expect(below('Rules of the harbour:', rules)).toMatchObject({
      rule: 'list',
      prompt: expect.stringContaining(
        'Rules of the harbour: In winter the mole holds up to ▢ boats',
      ),
      plainAnswer: '30',
    })
  })

  test('however long, they take time in proportion to their length', () => {
    const long = 'The lamp is not lit. '.repeat(10_000)
    expect(below('Rules of the harbour:', [long, long]).rule).toBe('list')
  })

  test('none is that a source is told with, nor where all are short', () => {
    expect(
      below(
        'Rules of the harbour:',
        rules.map((rule) => `${rule}: https://harbour.example`),
      ).hint,
    ).toBe('2 points')
    expect(
      below(
        'Rules of the harbour:',
        rules.map((rule) => rule.slice(0, 60)),
      ).hint,
    ).toBe('2 points')
  })
})

describe('what is good for four things or more is asked for by them', () => {
  const uses = ['Taking people aboard', 'Towing yachts', 'Fishing in winter', 'Racing']

  test.each(['Use cases:', 'Common use cases'])('%s', (line) => {
    expect(below(line, uses)).toMatchObject({
      prompt: 'Use case of what? Taking people aboard; Towing yachts; Fishing in winter; Racing',
      plainAnswer: 'Pilot cutter',
    })
  })

  test.each([
    ["It's used to:", ['tow yachts', 'fish', 'race', 'rescue swimmers']],
    ['Can also do:', ['tow yachts', 'fish', 'race', 'rescue swimmers']],
    ['Helps with:', ['towing yachts', 'fishing', 'racing', 'rescues']],
  ])('%s', (line, points) => {
    const { prompt, plainAnswer } = below(line, points)
    expect(plainAnswer).toBe('Pilot cutter')
    expect(prompt).toBe(`Which one? ${line} ${points.join('; ')}`)
  })

  test.each([
    ['three can be said by heart', 'Use cases:', uses.slice(1)],
    ['an order does not tell what it does', 'Use for:', uses.slice(1)],
    ['nor what is done to it', 'Can be seen from:', ['the mole', 'the pier', 'the bar', 'the inn']],
    ['nor what it does not', 'Cannot carry:', ['coal', 'sand', 'cattle', 'grain']],
  ])('not where %s', (_, line, points) => {
    expect(below(line, points).plainAnswer).toBe(points.join('; '))
  })

  test('points with a word of its name do not tell it', () => {
    const { prompt } = below('Use cases:', ['Racing cutters', ...uses])
    expect(prompt).not.toContain('cutters')
    expect(prompt).toContain('Towing')
  })
})

test('a name over many points is asked for by the first of them that describes it', () => {
  const points = ['Loud', 'Sounds a long blast when nobody sees the pier', 'Old', 'Heavy', 'Green']
  expect(below('Siren', points).prompt).toBe(
    'Which one? Sounds a long blast when nobody sees the pier; Old; Heavy',
  )
  expect(below('Siren', points.slice(0, 4)).plainAnswer).not.toBe('Siren')
})

describe('a line that is no question', () => {
  const points = ['red lamps', 'black cones']

  test.each([
    ['half of a sentence', 'To show a net'],
    ['half of a sentence', 'In a gale'],
    ['said of what is not', 'Signals not shown by pilots'],
    ['said of what is not', 'No signals'],
    ['said of what is not', 'Not by night'],
  ])('%s: %s', (_, line) => {
    expect(below(`${line}:`, points).prompt).toBe(`${line}: ▢`)
  })

  test.each(['Signals', 'Due north vs due east', 'When to use oars', 'Signals (not for pilots)'])(
    'is not %s',
    (line) => {
      expect(below(`${line}:`, points).prompt).toBe(`${line}?`)
    },
  )

  test('but says what does not happen: it is asked itself', () => {
    const line = 'The old keeper does not ring the bell inside the harbour'
    expect(below(`${line}:`, ['It wakes the pilots', 'It is cracked']).rule).toBe('negation')
    expect(below('The pilot cannot carry:', points).rule).toBe('list')
  })

  test('nor is it, where the point below is a sentence of its own', () => {
    const line = 'Choose it if the crossing takes longer than a day to sail'
    expect(below(line, ['E.g. the crossing to the outer isles']).rule).not.toBe('list')
    expect(below('Signals of the pilots include', ['Black - the keeper burns oil']).rule).toBe(
      'list',
    )
  })
})

test('of what explains a sentence one point is asked by itself', () => {
  const { rule, prompt, plainAnswer } = below('It rings. Loudly!', [
    'The keeper rests',
    'The bell is heard up to 4 miles from the mole',
  ])
  expect([rule, plainAnswer]).toEqual(['point', '4 miles'])
  expect(prompt).toBe('It rings. Loudly! The bell is heard up to ▢ from the mole')
})
