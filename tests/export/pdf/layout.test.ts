import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { makeSheet } from '../../../src/export/pdf/sheet.ts'
import { parseTemplate } from '../../../src/export/pdf/template.ts'
import type { Dataset } from '../../../src/types/index.ts'
import { checkSheet } from './invariants.ts'
import { makeContext, texts } from './make-context.ts'
import { makeDataset, type ShortFact } from './make-dataset.ts'
import { modelText } from './model-text.ts'

const sheetOf = (dataset: Dataset, context = makeContext()) => {
  const made = makeSheet(dataset, context, parseTemplate({}))
  checkSheet(made, dataset, context.messages)
  return made
}

const sentence = (seed: number, words: number): string =>
  Array.from(
    { length: words },
    (_, at) =>
      'lorem ipsum dolor sit amet consetetur sadipscing elitr'.split(' ')[
        (seed * 7 + at * ((seed % 5) + 1)) % 8
      ],
  ).join(' ')

/** So many facts in sections of twelve, each with a few points and something above it. */
const many = (count: number): ShortFact[] =>
  Array.from({ length: count }, (_, at) => ({
    text: `${at} ${sentence(at, 5 + (at % 9))}`,
    headings: ['Notes', `Section ${Math.floor(at / 12)}`, `Heading ${Math.floor(at / 4)}`],
    context: at % 3 === 0 ? [sentence(at + 3, 3)] : [],
    details:
      at % 4 === 0
        ? [sentence(at, 4), sentence(at + 1, 6), sentence(at + 2, 3), sentence(at + 5, 5)]
        : [],
    ...([
      { markers: ['📝'], kinds: ['exam'] },
      { markers: ['💡'], kinds: ['practice'] },
      { markers: ['❗'], kinds: ['limit'] },
    ][at % 3] as Partial<ShortFact>),
  }))

describe('the laid-out page', () => {
  test.each([
    ['few', makeDataset(many(7)), {}, {}],
    ['sections', makeDataset(many(40)), {}, {}],
    ['landscape', makeDataset(many(40)), { landscape: true }, { paper: 'letter' }],
    ['german', makeDataset(many(16), { lang: 'de', title: 'Notizen' }), {}, { texts: texts('de') }],
  ])('%s: every line stands where it did', async (name, dataset, settings, more) => {
    const { sheet } = sheetOf(dataset, makeContext(settings, more))
    await expect(modelText(sheet)).toMatchFileSnapshot(
      join(import.meta.dirname, 'golden', `${name}.txt`),
    )
  })
})

describe('the size of the type', () => {
  test('is larger the fewer facts there are, and never below the floor', () => {
    const sizes = [5, 20, 60, 150, 400].map((count) => sheetOf(makeDataset(many(count))).sheet.size)
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
    expect(sizes[0]).toBeGreaterThanOrEqual(16)
    expect(sizes.at(-1)).toBe(5.5)
  })

  test('is small only with a message', () => {
    const context = makeContext()
    sheetOf(makeDataset(many(250)), context)
    expect(context.messages.some((message) => message.startsWith('sheet-small-type'))).toBe(true)
  })

  test('has the floor of the settings', () => {
    expect(sheetOf(makeDataset(many(400)), makeContext({ floor: 7 })).sheet.size).toBe(7)
  })
})

describe('columns', () => {
  test.each([60, 120])('of %i facts are full and end together', (count) => {
    const { sheet } = sheetOf(makeDataset(many(count)))
    const bottoms = Array.from({ length: sheet.columns }, (_, column) =>
      Math.max(...sheet.parts.filter((part) => part.column === column).map((part) => part.bottom)),
    )
    expect(Math.min(...bottoms) / Math.max(...bottoms)).toBeGreaterThan(0.99)
    expect(sheet.used.reduce((sum, part) => sum + part, 0) / sheet.columns).toBeGreaterThan(0.92)
  })

  test.each([1, 2, 3, 4, 5, 6])('are %i if the settings say so', (columns) => {
    expect(sheetOf(makeDataset(many(60)), makeContext({ columns })).sheet.columns).toBe(columns)
  })

  test('have a heading together with its first fact', () => {
    const { sheet } = sheetOf(makeDataset(many(90)))
    sheet.parts.forEach((part, index) => {
      if (part.block.kind !== 'section' && part.block.kind !== 'heading') return
      expect(sheet.parts[index + 1]?.column).toBe(part.column)
    })
  })

  test('say which section goes on at their top', () => {
    const { sheet } = sheetOf(makeDataset(many(60)))
    const notes = sheet.notes.map(({ line }) => line.runs.map((run) => run.text).join(''))
    expect(notes.length).toBeGreaterThan(0)
    for (const note of notes) expect(note).toMatch(/^Section \d+.*\(cont\.\)$/)
  })

  test('run from right to left where the language does', () => {
    const { sheet } = sheetOf(makeDataset(many(60), { lang: 'he' }))
    const first = sheet.parts[0]?.bars[0]?.x ?? 0
    expect(first).toBeGreaterThan(sheet.width / 2)
  })
})

describe('what does not fit', () => {
  const kindsOn = (dataset: Dataset, shown: ReadonlySet<string>) =>
    dataset.cards.filter((card) => shown.has(card.fact.id)).map((card) => card.fact.kinds[0])

  test('is left out by the weight of its marker, spread over the sections, and counted', () => {
    const dataset = makeDataset(many(360))
    const context = makeContext({ priority: ['limit'] })
    const { choice } = sheetOf(dataset, context)
    const { shown } = choice.content
    const kinds = kindsOn(dataset, shown)
    const count = (kind: string) => kinds.filter((one) => one === kind).length
    expect(count('limit')).toBe(120)
    expect(count('exam')).toBe(120)
    expect(count('practice')).toBeLessThan(120)
    const sections = new Set(
      dataset.cards.filter((card) => shown.has(card.fact.id)).map((card) => card.fact.headings[1]),
    )
    expect(sections.size).toBe(30)
    const [message = ''] = context.messages
    expect(message).toMatch(/^sheet-left-out \d+ 360 5\.5 💡 \d+ of 120$/)
  })

  test('ends the build if the settings say so', () => {
    expect(() => sheetOf(makeDataset(many(400)), makeContext({ onOverflow: 'fail' }))).toThrow(
      'Cannot fit 400 facts',
    )
  })

  test('goes on more pages if there may be more', () => {
    const { choice, sheet } = makeSheet(
      makeDataset(many(300)),
      makeContext({}, { pages: 'auto' }),
      parseTemplate({}),
    )
    expect(choice.content.reduction.name).toBe('full')
    expect(sheet.pages).toBeGreaterThan(1)
    expect(sheet.size).toBeGreaterThanOrEqual(8)
    expect(new Set(sheet.parts.map((part) => part.page)).size).toBe(sheet.pages)
  })

  test('if it is a single fact, is shortened with an ellipsis and a message', () => {
    const context = makeContext({}, { paper: 'a6' })
    const { sheet } = sheetOf(makeDataset([{ text: sentence(1, 9000) }]), context)
    const last = sheet.parts.at(-1)?.cells.flat().at(-1)
    expect(last?.runs.map((run) => run.text).join('')).toMatch(/…$/)
    expect(context.messages).toContainEqual(expect.stringMatching(/^sheet-fact-cut 1/))
    expect(sheet.used[0]).toBeGreaterThan(0.6)
  })
})

describe('facts', () => {
  const words = (facts: ShortFact[], settings = {}) => {
    const { sheet } = sheetOf(makeDataset(facts), makeContext(settings))
    return sheet.parts.map((part) =>
      part.cells
        .flat()
        .map((line) => line.runs.map((run) => run.text).join(''))
        .join(' '),
    )
  }

  test('of the kinds wanted only', () => {
    const facts = many(12)
    const dataset = makeDataset(facts)
    const { sheet } = makeSheet(dataset, makeContext({ only: ['exam'] }), parseTemplate({}))
    expect(sheet.parts.filter((part) => part.block.kind === 'fact')).toHaveLength(4)
  })

  test('that are cells of a table say which row they are of', () => {
    const cell = (label: string, text: string): ShortFact => ({
      text,
      placement: 'cell',
      context: ['Tides'],
      row: { label, column: 'Height', cells: [] },
    })
    expect(words([cell('Ebb', '1 m'), cell('Flood', '5 m')])).toEqual([
      'Tides',
      'Ebb › Height',
      '1 m',
      'Flood › Height',
      '5 m',
    ])
  })

  test('that are cells below another say their row, too', () => {
    const row = { label: 'Main', column: 'Area', cells: [] }
    const nested: ShortFact[] = [
      { text: 'Area', details: [{ text: '45 m²', fact: 'fact1' }] },
      { text: '45 m²', placement: 'cell', row },
    ]
    expect(words(nested)).toEqual(['Area', 'Main › Area › 45 m²'])
  })

  test('that are cells say what stands above their table on a crowded sheet, too', () => {
    const cells = Array.from({ length: 210 }, (_, at): ShortFact => ({
      text: `${at} metres of water above the keel of a ship${at % 3 === 0 ? ' that lies at anchor' : ''}`,
      placement: 'cell',
      context: [`Tides of place ${Math.floor(at / 3)}`],
      row: { label: ['Ebb', 'Flood', 'Spring'][at % 3]!, column: 'Height', cells: [] },
    }))
    const above = words(cells).filter((text) => text.includes('Tides of place'))
    expect(above[0]).toContain('Tides of place 0 › Ebb › 0 metres')
    expect(above).toHaveLength(70)
  })

  test('that hang below another stand below it, once', () => {
    const nested: ShortFact[] = [
      { text: 'outer', details: [{ text: 'inner', fact: 'fact1' }, 'plain'] },
      { text: 'inner', context: ['outer'] },
    ]
    expect(words(nested)).toEqual(['outer', 'inner', 'plain'])
  })

  test('with the same above them have it once', () => {
    const facts = ['one', 'two'].map((text) => ({ text, context: ['Above'] }))
    expect(words(facts)).toEqual(['Above', 'one', 'two'])
  })

  test('show images as their description, math as text, and the marked clause', () => {
    const [line] = words([
      {
        text: 'x',
        content: [
          { type: 'image', url: 'a.png', alt: 'a map' },
          { type: 'text', value: ' ' },
          { type: 'inlineMath', value: '\\frac{a+b}{2} \\le \\sqrt{x}' } as never,
        ],
      },
    ])
    expect(line).toBe('[a map] (a + b)/2 ≤ √x')
  })
})
