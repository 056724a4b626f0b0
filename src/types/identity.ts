import type { VFileMessage } from 'vfile-message'
import type { RetiredNote, StampedCard } from './card.ts'
import type { Fact } from './fact.ts'
import type { Changes, Lock, LockFact, LockHeader } from './lock.ts'

/** What the lock keeps to know a fact again. */
export type Spot = Omit<LockFact, 'id' | 'hash' | 'mod' | 'variant' | 'retired'>

/** Who is who: what identify gives to compose, stamp, the summary and `diff`. */
export interface Identified {
  /** Reading order: source path, then position. */
  facts: Fact[]
  changes: Changes
  /** Lock lines of facts that are gone, in this build or an earlier one, sorted by id; `retired` is true in all. */
  retired: LockFact[]
  /** Live lock lines that this build did not judge (part of the notes, marker off); they stay as they are. */
  kept: LockFact[]
  /** By id, what the lock will say of each of `facts`. */
  spots: ReadonlyMap<string, Spot>
  /** The lock's line of each id as it stood before; doubled lines merged (`mod` raised). */
  before: ReadonlyMap<string, LockFact>
  /** Each with `file`, the source it is about. */
  messages: VFileMessage[]
}

export interface StampOptions {
  /** The build's time, whole seconds since 1970. */
  now: number
  /** Default: the lock's own. */
  header?: LockHeader
  /** Raise every `mod`, changed or not. */
  touchAll?: boolean
  /** `--source-url`: the part before its first `{` is not counted as content, for it may hold a commit. */
  sourceUrl?: string | null
}

/** Cards with the `mod` of their notes, and the lock as it is to be written. */
export interface Stamped {
  cards: StampedCard[]
  /** Every retired fact of the lock, sorted by id. */
  retired: RetiredNote[]
  lock: Lock
  /** Ids of earlier notes whose content changed, retired and revived ones included; sorted. */
  updated: string[]
  /** Those of `updated` whose fact is as it was: only the rendering changed. */
  restyled: string[]
}
