import type { Keep } from '../../compose/index.ts'
import type { Gathered } from '../gather/gathered.ts'
import type { Cache } from './cache.ts'
import { digest } from './digest.ts'

/** Keeps in `cache` the cards that are made of the sources that were `gathered`. */
export function keeper(gathered: readonly Gathered[], cache: Cache): Keep {
  const keys = new Map(gathered.map(({ key, extraction }) => [extraction.path, key]))
  return <Value>(path: string, parts: unknown, make: () => Value) => {
    const entry = cache.get(path, keys.get(path)!)
    if (!entry) return make()
    const of = digest([JSON.stringify(parts)])
    if (entry.cards?.of === of) return entry.cards.value as Value
    const value = make()
    cache.set(path, { ...entry, cards: { of, value } })
    return value
  }
}
