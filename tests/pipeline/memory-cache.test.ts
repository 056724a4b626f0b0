import { expect, test } from 'vitest'
import type { Entry } from '../../src/pipeline/cache/cache.ts'
import { memoryCache } from '../../src/pipeline/cache/memory.ts'

const entry = (key: string) => ({ key, questions: null, cards: null }) as Entry

test('a memory cache keeps what the build before used, and no more', () => {
  const cache = memoryCache()
  cache.set('used.md', entry('1'))
  cache.set('unused.md', entry('2'))
  cache.turn()
  expect(cache.get('used.md', 'another')).toBeNull()
  expect(cache.get('used.md', '1')?.key).toBe('1')
  cache.turn()
  expect(cache.get('used.md', '1')?.key).toBe('1')
  expect(cache.get('unused.md', '2')).toBeNull()
})
