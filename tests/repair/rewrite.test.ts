import { expect, test } from 'vitest'
import { rewriter } from '../../src/repair/rewrite.ts'

test('a text without replacements is the text', () => {
  expect(rewriter('abc').finish()).toEqual({ text: 'abc', offsets: { steps: [] }, count: 0 })
})

test('what runs in step with the text it was made from needs no step', () => {
  const { replace, finish } = rewriter('abcdefgh')
  replace(0, 1, 'A')
  replace(2, 4, 'C')
  replace(5, 6, 'F')
  replace(6, 8, 'G')
  expect(finish()).toEqual({ text: 'AbCeFG', offsets: { steps: [3, 4, 6, 8] }, count: 4 })
})

test('of two steps for one place the later counts', () => {
  const { replace, finish } = rewriter('abcde')
  replace(0, 1, '')
  replace(1, 2, '')
  replace(3, 4, '')
  expect(finish()).toEqual({ text: 'ce', offsets: { steps: [0, 2, 1, 4] }, count: 3 })
})
