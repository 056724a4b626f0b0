import type { Cache, Entry } from './cache.ts'
import { digest } from './digest.ts'
import type { Store } from './store.ts'

/** A sixteenth of what is kept of some notes: one file, for to make a file takes longer than to fill it. */
interface Drawer {
  entries: Map<string, Kept>
  changed: boolean
}

interface Kept {
  entry: Entry
  /** How often the drawer was written since a build asked for it. */
  idle: number
}

/** As it lies in the store. */
type Stored = [path: string, kept: Kept]

/** An entry that was not asked for so often is of a file that is gone. */
const mostIdle = 8

/** The cache of the notes that `project` names, in `store`; of a large one only what is asked for is read. */
export function openDrawers(store: Store, project: string): Cache {
  const drawers = new Map<string, Drawer>()
  const drawerOf = (path: string): Drawer => {
    const name = `${project}-${digest([path])[0]}`
    let drawer = drawers.get(name)
    if (!drawer) {
      drawer = { entries: new Map(store.read(name) as Stored[] | null), changed: false }
      for (const kept of drawer.entries.values()) kept.idle += 1
      drawers.set(name, drawer)
    }
    return drawer
  }
  return {
    get(path, key) {
      const kept = drawerOf(path).entries.get(path)
      if (kept?.entry.key !== key) return null
      kept.idle = 0
      return kept.entry
    },
    last(path) {
      return drawerOf(path).entries.get(path)?.entry ?? null
    },
    set(path, entry) {
      const drawer = drawerOf(path)
      drawer.entries.set(path, { entry, idle: 0 })
      drawer.changed = true
    },
    save() {
      for (const [name, { entries, changed }] of drawers) {
        if (!changed) continue
        const kept: Stored[] = [...entries].filter(([, { idle }]) => idle < mostIdle)
        store.write(name, kept)
      }
      drawers.clear()
    },
  }
}
