import { describe, expect, test } from 'vitest'
import { exampleFrom } from '../../../src/compose/prompt/grammar/examples.ts'
import { takeApart } from '../../../src/compose/prompt/take-apart.ts'
import { factOf } from '../fact-of.ts'
import { contextOf } from './asked.ts'

describe('examples begin', () => {
  /** The word behind what says that an example follows. */
  const from = (line: string, lang = 'en') => {
    const statement = takeApart(factOf(line), contextOf(lang))
    const found = statement.tokens.map((_, i) => exampleFrom(statement, i)).filter((to) => to > 0)
    return [...new Set(found)].map((to) => statement.tokens[to]!.text)
  }

  test.each([
    ['Ropes, e.g. hemp', ['hemp']],
    ['Ropes for example hemp', ['hemp']],
    ['Ropes (for example), hemp', [')']],
    ['Ropes, for example: hemp', ['hemp']],
    ['Ropes such as hemp', ['hemp']],
    ['Ropes of hemp', []],
    ['Ropes, for example:', [':']],
  ])('in %j with %j', (line, expected) => {
    expect(from(line)).toEqual(expected)
  })

  test('where a language has words for them', () => {
    expect(from('Ropes, e.g. hemp', 'xx')).toEqual([])
    expect(exampleFrom(takeApart(factOf('Ropes'), contextOf('en')), 9)).toBe(0)
  })
})
