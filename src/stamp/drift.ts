import type { Identified, Stamped } from '../types/index.ts'

/** How a frozen lock is behind the notes. */
export interface Drift {
  /** Identities that the lock lacks, for people: `2 new, 1 retired`; `''`: none. A deck may not be built then. */
  identity: string
  /** Notes that differ only in how they are rendered. */
  restyled: number
}

/** What a frozen lock would have to hold and does not. */
export function driftFromLock({ changes }: Identified, { restyled }: Stamped): Drift {
  const parts: [number, string][] = [
    [changes.added.length, 'new'],
    [changes.edited.length, 'edited'],
    [changes.moved.length, 'moved'],
    [changes.retired.length, 'retired'],
    [changes.revived.length, 'back again'],
  ]
  const missing = parts.filter(([count]) => count > 0)
  return {
    identity: missing.map(([count, what]) => `${count} ${what}`).join(', '),
    restyled: restyled.length,
  }
}
