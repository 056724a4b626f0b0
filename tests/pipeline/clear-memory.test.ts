import { expect, test } from 'vitest'
import { clearMemory } from '../../src/pipeline/clear-memory.ts'

/** Of an object that no one holds. */
const garbage = () => new WeakRef({ facts: 'gone' })

test('what no one holds is gone once memory is cleared', async () => {
  const one = garbage()
  await clearMemory(5_000)
  expect(one.deref()).toBeUndefined()
})

test('of few facts nothing is cleared', async () => {
  const one = garbage()
  await clearMemory(4_999)
  expect(one.deref()).toBeDefined()
})
