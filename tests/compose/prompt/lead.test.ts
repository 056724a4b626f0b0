import { describe, expect, test } from 'vitest'
import { detailsOf } from '../fact-of.ts'
import { read } from './asked.ts'

/** The breadcrumb and the prompt of a line that stands below `parent`. */
function front(markdown: string, parent: string, rest = {}, lang = 'en') {
  const { breadcrumb, prompt } = read(markdown, { context: [parent], ...rest }, lang)
  return [breadcrumb.at(-1), prompt]
}

describe('what a text without a subject is about is read with it', () => {
  test.each([
    ['Must be wound before **dusk**', ['Lighthouse', 'Signal lamp: Must be wound before ▢']],
    ['Needs **colza oil**', ['Lighthouse', 'Signal lamp: Needs ▢']],
    ['They burn **colza oil**', ['Lighthouse', 'Signal lamp: They burn ▢']],
    ['Up to 22 km at night', ['Lighthouse', 'Signal lamp: Up to ▢ at night']],
    ['Limits: 22 km', ['Lighthouse', 'Signal lamp: Limits: ▢']],
    ['Limits: Pilots see no red', ['Lighthouse', 'Signal lamp: Limits: ▢']],
    // What the blank hides names nothing.
    ['Also called **the lamp of Bristol**', ['Lighthouse', 'Signal lamp: Also called ▢']],
  ])('%s', (line, expected) => {
    expect(front(line, 'Signal lamp')).toEqual(expected)
  })

  test('where the line above would give the answer away, what stands above that is', () => {
    const rest = { headings: ['Harbour', 'Signal lamp'] }
    const [, prompt] = front('Needs **colza oil**', 'Colza or whale oil', rest)
    expect(prompt).toBe('Signal lamp: Needs ▢')
  })

  test('but not where it is a question', () => {
    const details = detailsOf('- The keeper')
    expect(front('Who is to wind it?', 'Signal lamp', { details })).toEqual([
      'Signal lamp',
      'Who is to wind it?',
    ])
  })

  test('of what a verb opens, though a word of it is said', () => {
    expect(front('Warns ships of **reefs** by a bell', 'Old fog bell')[1]).toBe(
      'Old fog bell: Warns ships of ▢ by a bell',
    )
    expect(front('Warns ships by a bell with **cords**', 'Fog bell')[1]).toBe(
      'Fog bell: Warns ships by a bell with ▢',
    )
    expect(front('Warns of fog by a bell with **cords**', 'Fog bell')[1]).toBe(
      'Warns of fog by a bell with ▢',
    )
    expect(front('Warn ships by a **horn** or bell', 'Old fog bell')[1]).toBe(
      'Warn ships by a ▢ or bell',
    )
    expect(front('Used to light, warn and guide **ships**', 'Signal lamp')[1]).toBe(
      'Signal lamp: Used to light, warn and guide ▢',
    )
  })

  test('or what an adverb before one opens, but no order', () => {
    expect(front('Usually burns **colza oil**', 'Signal lamp')[1]).toBe(
      'Signal lamp: Usually burns ▢',
    )
    expect(front('Rarely can burn **colza oil**', 'Signal lamp')[1]).toBe(
      'Signal lamp: Rarely can burn ▢',
    )
    expect(front('Always burn **colza oil**', 'Signal lamp')[1]).toBe('Always burn ▢')
  })

  test('of what a verb opens below a kind label, what stands above that', () => {
    const rest = { headings: ['Harbour', 'Signal lamp'] }
    const [above, prompt] = front('Cannot burn **tallow**', 'Limitations', rest)
    expect([above, prompt]).toEqual(['Limitations', 'Signal lamp: Cannot burn ▢'])
    expect(front('Burn no **tallow**', 'Limitations', rest)[1]).toBe('Burn no ▢')
  })

  test('so are the points below a line', () => {
    const rest = { details: detailsOf('- Fog\n- Storm') }
    expect(front('Limits', 'Signal lamp', rest)).toEqual(['Lighthouse', 'Signal lamp: Limits?'])
    const named = '- Fog: the lamp is not seen from the mole\n- Storm: the oil in the lamp spills'
    expect(front('Enemies', 'Signal lamp', { details: detailsOf(named) })[1]).toBe(
      'Signal lamp: Enemies?',
    )
  })
})

describe('it stays above', () => {
  test.each([
    ['a text with a subject', 'The keeper must light it before **dusk**', 'Signal lamp'],
    [
      'a text that opens with a condition',
      'If it is dark, light it with **colza oil**',
      'Signal lamp',
    ],
    ['a text that names it', 'Fill the lamp before **dusk**', 'Signal lamp'],
    ['a statement', 'Needs **colza oil**', 'Lit: at night'],
    ['a clause', 'Needs **colza oil**', 'You can light it'],
    ['a long name', 'Needs **colza oil**', 'The old brass lamp above the pier'],
    ['a kind of note', 'Needs **colza oil**', 'Limitations'],
    ['a letter of a glossary', 'Needs **colza oil**', 'L'],
  ])('%s', (_, line, parent) => {
    const [above, prompt] = front(line, parent)
    expect(above).toBe(parent)
    expect(prompt).not.toContain(`${parent}: `)
  })

  test('where a label names what is told of', () => {
    expect(front('Beacon: a **tall tower** for old ships at sea', 'Signal lamp')[1]).toMatch(
      /^Beacon/u,
    )
  })

  test('where the language is not known', () => {
    expect(front('Couleur: 22', 'Phare', {}, 'xx')[1]).not.toContain('Phare: ')
  })
})
