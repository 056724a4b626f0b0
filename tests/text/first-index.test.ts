import { expect, test } from 'vitest'
import { firstIndex } from '../../src/text/first-index.ts'

const tides = [1, 3, 3, 7]

test.each([
  [0, 0],
  [1, 0],
  [2, 1],
  [3, 1],
  [4, 3],
  [8, 4],
])('the first that is not below %i is at %i', (least, index) => {
  expect(firstIndex(tides.length, (at) => tides[at]! >= least)).toBe(index)
})

test('of nothing there is none', () => {
  expect(firstIndex(0, () => true)).toBe(0)
})
