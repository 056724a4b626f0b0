import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { defaultMarkers } from '../../src/options/default-markers.ts'
import { parse } from '../../src/parse/index.ts'

function read(value: string) {
  const file = new VFile({ path: 'notes.md', value })
  return { ...extract(parse(file), file, defaultMarkers), messages: file.messages.map(String) }
}

/** Whether `value` explains a marker. */
const isLegend = (value: string) => Object.keys(read(value).legend).length > 0

test.each([
  ['Description', true],
  ['Descriptions', true],
  ['meaning', true],
  ['Meanings', true],
  ['Means', true],
  ['Explanation', true],
  ['Explanations', true],
  ['Definition', true],
  ['Definitions', true],
  ['What it says', true],
  ['Use', true],
  ['Used for', true],
  ['Uses', true],
  ['Bedeutung', true],
  ['意味', true],
  ['Rule', false],
  ['The meaning', false],
  ['Meaning of life', false],
])('a table of a symbol and its %j: %j', (header, expected) => {
  // The same sign twice is no legend, unless the header says so.
  expect(isLegend(`| Symbol | ${header} |\n| - | - |\n| 📝 | exam |\n| 📝 | twice |\n`)).toBe(
    expected,
  )
})

test.each([
  ['There are some symbols used here:', true],
  ['Die Symbole：', true],
  ['These notes use 图例:', true],
  ['Symbols', false],
  ['Symbols: see below.', false],
  ['The asymbolic:', false],
  [`${'Many words. '.repeat(20)}Symbols:`, false],
  ['Baking:', false],
])('a list of signs below %j: %j', (line, expected) => {
  expect(isLegend(`${line}\n\n- 📝 exam\n- 💡 practice\n`)).toBe(expected)
})

test.each([
  ['Legend', true],
  ['📖 Legend and marks', true],
  ['1. Icons used', true],
  ['Zeichenerklärung', true],
  ['Légende', true],
  ['Legends of the sea', false],
  ['The legend', false],
  ['Baking', false],
  [`Legend ${'.'.repeat(60)}`, false],
])('a list of signs below the heading %j: %j', (heading, expected) => {
  expect(isLegend(`# ${heading}\n\n- 📝 exam\n- 💡 practice\n`)).toBe(expected)
})

test('what a legend says is told', () => {
  expect(read('Legend: 📝 = exam; 💡 = practice.\n').messages).toEqual([
    expect.stringContaining('📝 “exam”, 💡 “practice”'),
  ])
})

test.each([
  ['what is left of a damaged emoji', 'ü§ó', true],
  ['a word', 'übel', false],
  ['a word of another script', '注意', false],
  ['a call in another script', '注意！', false],
  ['a word with signs for its vowels', 'हिन्दी', false],
  ['a sentence', '§ 12 of the rules', false],
])('a table explains markers beside %s: %s', (_, sign, expected) => {
  expect(isLegend(`| | |\n| - | - |\n| 📝 | exam |\n| 💡 | tip |\n| ${sign} | other |\n`)).toBe(
    expected,
  )
})
