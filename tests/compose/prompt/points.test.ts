import { describe, expect, test } from 'vitest'
import type { Detail } from '../../../src/types/index.ts'
import { detailsOf } from '../fact-of.ts'
import { asked } from './asked.ts'

/** A table below a fact, as extract gives it. */
function table(...rows: string[][]): Detail[] {
  const row = (cells: string[], header: boolean): Detail => ({
    type: 'row',
    text: cells.join(' | '),
    markdown: '',
    markers: [],
    fact: null,
    details: [],
    content: [],
    header,
    cells,
  })
  const text = rows[0]!.join(' | ')
  const details = rows.map((cells, i) => row(cells, i === 0))
  return [{ ...row([], false), type: 'table', text, details }]
}

const below = (text: string, details: Detail[]) => {
  const { plainAnswer, hint, prompt } = asked(text, { details })
  return { plainAnswer, hint, prompt }
}

describe('code below a line', () => {
  const code = detailsOf('```sh\ndock drain --slow\n```')
  const long = code.map((detail) => ({ ...detail, text: 'pump start\n'.repeat(8) }))

  test.each([
    ['Drain the dock', 'Drain the dock: ▢'],
    ['Drain the dock:', 'Drain the dock:'],
    ['Tide table', 'Tide table?'],
    ['How is the dock drained?', 'How is the dock drained?'],
  ])('is what is asked: %s', (text, prompt) => {
    expect(below(text, code)).toEqual({ prompt, plainAnswer: 'dock drain --slow', hint: '' })
  })

  test.each(['Drain the **dock** now', 'Tide table - when the water is high'])(
    'explains what the line tells: %s',
    (text) => {
      expect(below(text, code).plainAnswer).not.toContain('--slow')
    },
  )

  test('of many lines is asked only where the line has nothing in bold or in code', () => {
    expect(below('Set up the `pump` for the dock:', long).plainAnswer).toBe('pump')
    expect(below('Set up the pump:', long).plainAnswer).toContain('pump start')
  })

  test('of many lines is no answer where sentences before it tell something', () => {
    const line = 'The pump burns **oil**, **coal**, **peat** and **tar**. Here is how it starts:'
    expect(below(line, long).plainAnswer).not.toContain('pump start')
  })

  test('in the line may say what the line says', () => {
    expect(below('Stop the pump: `pump stop`', [])).toMatchObject({
      prompt: 'Stop the pump: ▢',
      plainAnswer: 'pump stop',
    })
  })
})

test('a picture that nobody described is known by its file', () => {
  const [image] = detailsOf('a')
  const details = [{ ...image!, type: 'image' as const, text: '', alt: '', url: 'img/flag-h.png' }]
  expect(below('Flag of the pilot:', details).plainAnswer).toBe('flag-h.png')
})

test('a row whose marker has a column of its own is asked by its name', () => {
  const cells = [
    { column: '', text: '' },
    { column: 'Term', text: 'Weir' },
    { column: 'Meaning', text: 'A low dam' },
    { column: 'Exam', text: '' },
  ]
  const row = { label: 'Weir', column: '', cells }
  expect(asked('Weir', { placement: 'row', row })).toMatchObject({
    rule: 'table',
    prompt: 'Weir: Meaning?',
    plainAnswer: 'A low dam',
  })
  const bare = { ...row, cells: cells.map((cell) => ({ ...cell, column: '' })) }
  expect(asked('Weir', { placement: 'row', row: bare }).prompt).toBe('Weir?')
})

test('a row of long cells is asked for what one of them asks by itself', () => {
  const row = (text: string) => {
    const label = 'Weir'
    const cells = [label, text].map((text, i) => ({ column: ['Name', 'Notes'][i]!, text }))
    return asked('Weir', { placement: 'row', row: { label, column: '', cells } })
  }
  const text = 'The old weir holds back 300 barges of ice'
  const long = `${text} every winter. ${'It was raised, mended and painted. '.repeat(5)}`
  expect(row(text).prompt).toBe('Weir: Notes?')
  expect(row(long)).toMatchObject({
    rule: 'table',
    prompt: 'Weir: The old weir holds back ▢ barges of ice every winter.',
    plainAnswer: '300',
  })
})

describe('a heading over its section', () => {
  const placement = 'heading' as const
  const section = (text: string, below: string) =>
    asked(text, { placement, details: detailsOf(below) })

  test.each([
    ['What is a beacon?', 'A light that warns.\n\nIt is red.\n\n- old', 'A light that warns.'],
    ['Who rings the bell?', '- The keeper\n- The pilot\n\nBy day.', 'The keeper; The pilot'],
    ['Which lamps burn?', 'Two of them:\n\n- red\n- green\n\nAt night.', 'red; green'],
    [
      'Why is the mole curved',
      'Waves run up a straight wall.\n\nOften.',
      'Waves run up a straight wall.',
    ],
    ['Who pays?', 'Ships\n\nPer ton.', 'Ships; Per ton.'],
  ])('asks, and what comes first in it is the answer: %s', (text, below, plain) => {
    const { prompt, plainAnswer } = section(text, below)
    expect(prompt).toBe(`${text.replace('?', '')}?`)
    expect(plainAnswer).toBe(plain)
  })

  test('tells something itself, or is a title', () => {
    expect(section('The keeper rings the bell', 'It is heavy.').rule).not.toBe('list')
    expect(section('Choose a pilot', 'By his years at sea.').rule).toBe('list')
  })
})

describe('points below a line', () => {
  test('examples and references are none', () => {
    const details = detailsOf(
      '- long blast\n- short blast\n- E.g. two in fog\n- See the pilot book',
    )
    expect(below('Signals:', details)).toEqual({
      prompt: 'Signals?',
      plainAnswer: 'long blast; short blast',
      hint: '2 points',
    })
  })

  test('what only begins like one is a point', () => {
    const details = detailsOf('- Seeds of oil\n- Sources of light')
    expect(below('Stores:', details).plainAnswer).toBe('Seeds of oil; Sources of light')
  })

  test('where there are but examples, they are the points', () => {
    expect(below('Boats:', detailsOf('- e.g. yawl\n- e.g. ketch')).hint).toBe('2 points')
  })

  test('code that the line leads to is the answer, code behind points is none', () => {
    expect(below('Empty chart:', detailsOf('```\nchart red\n```\n\n- makes one')).plainAnswer).toBe(
      'chart red',
    )
    expect(below('Steps:', detailsOf('- draw\n- fold\n\n```\nchart red\n```')).hint).toBe(
      '2 points',
    )
  })

  test('the comma that joins two is no part of them, nor what leads to examples', () => {
    const details = detailsOf('- oil lamps,\n- bells, e.g.\n\n  - the old one\n- or horns')
    expect(below('Signals:', details).plainAnswer).toBe('oil lamps; bells; or horns')
  })

  test('rows of a table are points, its header is none', () => {
    const details = table(['Lamp', 'Colour'], ['pier', 'red'], ['mole', 'green'])
    expect(below('Lamps:', details)).toMatchObject({
      plainAnswer: 'pier: red; mole: green',
      hint: '2 points',
    })
  })

  test('columns are, where the table compares them', () => {
    const details = table(['', 'Yawl', 'Ketch'], ['masts', 'two', '2'], ['mizzen', 'small', 'tall'])
    expect(below('Rigs:', details).plainAnswer).toBe('Yawl: two, small; Ketch: 2, tall')
  })

  test('what ends an open line belongs to it', () => {
    const open = '- Burns:\n\n  - oil\n  - gas\n- turns'
    expect(below('The old lamp:', detailsOf(open)).plainAnswer).toBe('Burns: oil, gas; turns')
    const alone = '- Combining\n\n  - a lamp\n  - a bell'
    expect(below('Signals:', detailsOf(alone)).plainAnswer).toBe('Combining a lamp, a bell')
    const several = '- Painting\n\n  - in May\n- Scraping'
    expect(below('Work:', detailsOf(several)).plainAnswer).toBe('Painting; Scraping')
  })
})

describe('points below a statement', () => {
  const details = detailsOf('- Ships see it far off\n- Keepers paint it')

  test.each([
    ['The lamp must be red', 'The lamp must be ▢'],
    ['It is never dark.', 'Is it dark?'],
  ])('explain what it says: %s', (text, prompt) => {
    expect(asked(text, { details }).prompt).toBe(prompt)
  })

  test.each(['Keepers can', 'Red, then dark', 'Why the lamp is red:'])(
    'are asked where it is none: %s',
    (text) => {
      expect(below(text, details).plainAnswer).toContain('Ships see it far off')
    },
  )

  test('go on with it in small letters', () => {
    const points = detailsOf('- by ships\n- by keepers')
    expect(below('Pilots wait there', points).plainAnswer).toBe('by ships; by keepers')
  })
})

describe('a name over points', () => {
  test('is asked for by what they tell of it', () => {
    const details = detailsOf('- Sounds a long blast when nobody sees the pier\n- Rings by itself')
    expect(below('Siren', details)).toEqual({
      prompt: 'Which one? Sounds a long blast when nobody sees the pier; Rings by itself',
      plainAnswer: 'Siren',
      hint: '',
    })
  })

  test.each([
    ['the first does not describe it', 'Siren', '- louder\n- older'],
    ['it is something to do', 'Painting boats', '- Keeps the worms out of the planks\n- Dries'],
    ['it is a topic', 'Types', '- Sounds a long blast when nobody sees it\n- Rings by itself'],
    ['it says how something is', 'Painted', '- Keeps the worms out of the planks\n- Dries'],
    ['they are the things', 'Old tools', '- Tool of the pilots for depths\n- Tool for knots'],
  ])('is not where %s: %s', (_, name, points) => {
    expect(below(name, detailsOf(points)).prompt).toBe(`${name}?`)
  })
})

test('a line that breaks off is no question, a dash behind a name none of it', () => {
  const details = detailsOf('- a lamp\n- a bell')
  expect(below('Warning of the', details).prompt).toBe('Warning of the …')
  expect(below('Other', details).prompt).toBe('Other?')
  expect(below('Old fog bell -', details).prompt).toBe('Old fog bell?')
  const told = detailsOf('- Sounds a long blast when nobody sees the pier\n- Loud')
  expect(below('Siren -', told).plainAnswer).toBe('Siren')
})

test('a question of the author is asked, and what answers it is the answer', () => {
  const { prompt, plainAnswer } = asked('Q: Does the keeper ring the old bell? A: Only in fog')
  expect([prompt, plainAnswer]).toEqual(['Does the keeper ring the old bell?', 'Only in fog'])
})
