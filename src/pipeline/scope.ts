import { findGone, type ReadDisk } from '../read/index.ts'
import type { Extraction, Identified, Lock, Marker, Scope } from '../types/index.ts'

/** What this build has seen of the lock's facts, and so may judge. */
export async function scopeOf(
  root: string,
  lock: Lock,
  extractions: readonly Extraction[],
  markers: readonly Marker[],
  disk: ReadDisk,
): Promise<Scope> {
  const read = new Set(extractions.filter(isWhole).map(({ path }) => path))
  const unread = new Set(lock.facts.map(({ path }) => path).filter((path) => !read.has(path)))
  return {
    read,
    gone: await findGone(root, unread, disk),
    kinds: new Set(markers.filter(({ enabled }) => enabled).map(({ kind }) => kind)),
  }
}

/** Whether all of a source's facts were seen: it is in use, and nothing in it ended its reading. */
function isWhole({ skipped, messages }: Extraction): boolean {
  return !skipped && !messages.some(({ fatal }) => fatal === true)
}

/** Of the facts that are as the lock has them: id → the variant of the front they were shipped with. */
export function settledOf({ facts, changes, before }: Identified): Map<string, number> {
  const { added, edited, moved, revived } = changes
  const touched = new Set([added, edited, moved, revived].flat().map(({ id }) => id))
  return new Map(
    facts
      .filter(({ id }) => before.has(id) && !touched.has(id))
      .map(({ id }) => [id, before.get(id)?.variant ?? 0]),
  )
}
