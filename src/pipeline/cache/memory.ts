import type { Cache, Entry } from './cache.ts'

/** A cache for one process that builds again and again. */
export interface MemoryCache extends Cache {
  /** Called before each build: what the build before did not use is forgotten. */
  turn(): void
}

export function memoryCache(): MemoryCache {
  let used = new Map<string, Entry>()
  let before = used
  const last = (path: string): Entry | null => used.get(path) ?? before.get(path) ?? null
  return {
    last,
    get(path, key) {
      const entry = last(path)
      if (entry?.key !== key) return null
      used.set(path, entry)
      return entry
    },
    set(path, entry) {
      used.set(path, entry)
    },
    save: () => undefined,
    turn() {
      before = used
      used = new Map()
    },
  }
}
