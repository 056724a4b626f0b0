import { expect, test } from 'vitest'
import { memoryCache } from '../../src/pipeline/gather/cache.ts'

test('a memory cache keeps what the build before used, and no more', async () => {
  const cache = memoryCache()
  await cache.set('used', 1)
  await cache.set('unused', 2)
  cache.turn()
  expect(await cache.get('used')).toBe(1)
  cache.turn()
  expect(await cache.get('used')).toBe(1)
  expect(await cache.get('unused')).toBeNull()
})
