import type { Change, Identified, Stamped } from '../types/index.ts'

/** How a frozen lock is behind the notes. */
export interface Drift {
  /** Identities that the lock lacks, for people: `2 new, 1 retired`; `''`: none. A deck may not be built then. */
  identity: string
  /** Notes that differ in anything else: their look, marker, or what hangs below the fact. */
  restyled: number
}

/** What a frozen lock would have to hold and does not. */
export function driftFromLock({ changes }: Identified, { updated }: Stamped): Drift {
  const { added, moved, retired, revived } = changes
  const edited = changes.edited.filter(isReworded)
  const parts: [Change[], string][] = [
    [added, 'new'],
    [edited, 'edited'],
    [moved, 'moved'],
    [retired, 'retired'],
    [revived, 'back again'],
  ]
  const missing = parts.filter(([list]) => list.length > 0)
  const ids = new Set(missing.flatMap(([list]) => list.map(({ id }) => id)))
  return {
    identity: missing.map(([list, what]) => `${list.length} ${what}`).join(', '),
    restyled: updated.filter((id) => !ids.has(id)).length,
  }
}

/** A fact with another marker alone is known again without the new lock. */
function isReworded({ before, after }: Change): boolean {
  return before!.text !== after!.text.normalize('NFC')
}
