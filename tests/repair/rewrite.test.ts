import { expect, test } from 'vitest'
import { after, rewriter } from '../../src/repair/rewrite.ts'

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

test('two rewrites lead back in as few steps as one would', () => {
  const first = rewriter('abcdefgh')
  first.replace(0, 2, 'A')
  first.replace(5, 7, 'F')
  const second = rewriter('AcdeFh')
  second.replace(1, 3, 'C')
  second.replace(4, 6, '')
  const both = after(first.finish(), second.finish())
  expect(both).toEqual({ text: 'ACe', offsets: { steps: [1, 2, 2, 4, 3, 8] }, count: 4 })
})
