import { expect, test } from 'vitest'
import { extractFacts } from '../../src/index.ts'

/** What is quadratic takes minutes on such a line, which is more than a test may; what is exponential never ends. */
const size = 400_000
const parts = [
  'a',
  ' ',
  '-',
  ':',
  '=',
  '|',
  '*',
  '_',
  '[',
  ']',
  '(',
  '[[',
  '![[',
  '<',
  '</',
  '&',
  '#',
  '#a ',
  '\\',
  '`',
  '$',
  '%%',
  '==',
  '"',
  '^',
  '> ',
  '1. ',
  '🤗',
  '🤗\ufe0f',
  '🏻',
  '\ufe0f',
  '\u200d',
  '🤗\u200d',
  '🇩',
  '1\ufe0f\u20e3',
  '📝',
  '📝.',
  '(📝) ',
  '📝 and ',
  '📝: ',
  '📝 a\n',
  ', ',
]

test.each(parts)('long lines of %j are read', (part) => {
  const line = part.repeat(size / 2 / part.length)
  const { facts, file } = extractFacts(`- ${line}. 📝 fact\n- 📝 ${line}.\n`)
  expect(facts.length + file.messages.length).toBeGreaterThan(0)
})

test('a table of thousands of columns gives facts that hold the cells beside them', () => {
  const columns = 6000
  const row = (cell: (index: number) => string): string =>
    `|${Array.from({ length: columns }, (_, index) => cell(index)).join('|')}|`
  const { facts } = extractFacts(
    [row((i) => `c${i}`), row(() => '-'), row((i) => `📝 x${i}`)].join('\n'),
  )
  const held = facts.map((fact) => fact.row!.cells.length)
  expect(facts.length).toBeGreaterThan(columns - 2)
  expect(Math.max(...held)).toBe(102)
  expect(facts.at(-1)!.row).toMatchObject({ label: 'x0', column: 'c5999' })
  expect(facts.at(-1)!.row!.cells[0]).toEqual({ column: 'c0', text: 'x0' })
})

test('a table of very many marked rows does not take time with their square', () => {
  const rows = 55_000
  const { facts } = extractFacts(`| a | b |\n| - | - |\n${'| 📝 x | 📝 y |\n'.repeat(rows)}`)
  expect(facts).toHaveLength(2 * rows)
})
