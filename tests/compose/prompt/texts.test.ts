import { expect, test } from 'vitest'
import { said } from '../../../src/compose/prompt/texts.ts'

test('what a card says has its places filled, and is a symbol where a language has no words', () => {
  expect(said({ 'card.more': ' and {n} more {x} ' }, 'card.more', { n: '3' })).toBe(
    'and 3 more {x}',
  )
  expect(said({}, 'card.more', { n: '3' })).toBe('+ 3')
  expect(said({}, 'card.none')).toBe('')
})
