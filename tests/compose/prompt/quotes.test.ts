import { expect, test } from 'vitest'
import { cutsQuotation } from '../../../src/compose/prompt/grammar/quotes.ts'

test.each([
  ['«call»', false],
  ['«“call”»', false],
  ['«"call"»', false],
  ['«„Ruf“»', false],
  ['«call” and “answer»', true],
  ['«"call»', true],
  ['«call"»', true],
  ['«“call»', true],
  ['«call”»', true],
  ['«„Ruf»', true],
  ['«“one” “two”»', false],
  ['«"one" "two"»', false],
  ['«„ein“ „zwei“»', false],
  ["a 'fog «bell' rings»", true],
  ["«a 'fog» bell' rings", true],
  ['a ‘fog «bell’ rings»', true],
  ["a «'fog bell'» rings", false],
  ["a 'fog «bell»' rings", false],
  ["«the keepers' oil» and 'fog'", false],
  ["the keepers' «oil, the pilots' rope»", false],
])('%s cuts a quotation: %j', (line, expected) => {
  const [before = '', words = '', after = ''] = line.split(/[«»]/u)
  const span = { start: before.length, end: before.length + words.length }
  expect(cutsQuotation(before + words + after, span)).toBe(expected)
})
