import type { Keep } from '../../compose/index.ts'
import { type Cache, digest } from './cache.ts'
import type { Gathered } from './gathered.ts'

/** Keeps in `cache` what is made of the sources that were `gathered`. */
export function keeper(gathered: readonly Gathered[], cache: Cache): Keep {
  const keys = new Map(gathered.map(({ key, extraction }) => [extraction.path, key]))
  return async <Value>(path: string, parts: unknown, make: () => Promise<Value>) => {
    const key = digest([keys.get(path) ?? path, JSON.stringify(parts)])
    const known = await cache.get<Value>(key)
    if (known !== null) return known
    const made = await make()
    await cache.set(key, made)
    return made
  }
}
