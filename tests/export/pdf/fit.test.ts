import { expect, test } from 'vitest'
import { climb, rounded, step } from '../../../src/export/pdf/layout/fit.ts'

test.each([
  ['grows with the square of the size', (size: number) => (size / 8.23) ** 2],
  ['grows faster', (size: number) => (size / 6.61) ** 3.5],
  ['grows slower', (size: number) => (size / 11.37) ** 0.6],
  ['leaps', (size: number) => (size < 9.04 ? 0.2 : 40)],
  ['is less than it seems while it is too much', (size: number) => (size < 7.6 ? 0.999 : 1.001)],
  ['is nothing or without end', (size: number) => (size < 12.3 ? 0 : Infinity)],
])('the largest size that fits is found where the room taken %s', (_, load) => {
  const asked: number[] = []
  const found = climb(
    (size) => {
      asked.push(size)
      return load(size)
    },
    5.5,
    16,
  )
  let largest = 5.5
  for (let size = 5.5; size <= 16; size = rounded(size + step)) if (load(size) <= 1) largest = size
  expect(found).toBe(largest)
  expect(asked.length).toBeLessThan(20)
})

test('the largest size of all is taken at once where it fits', () => {
  const asked: number[] = []
  expect(climb((size) => asked.push(size) && 0.4, 5.5, 16)).toBe(16)
  expect(asked).toEqual([16])
})
