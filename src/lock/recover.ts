import type { Lock, LockFact, LockHeader } from '../types/index.ts'
import { type Known, spotsOf } from './spot.ts'

/**
 * A lock made from the facts of a dataset, whose ids are those that learners have. What their notes look like and when
 * they were last changed is not in a dataset: `hash` is empty and `mod` 0, so that the next build updates each once.
 * Of two facts with one id the first is taken.
 */
export function recoverLock(facts: readonly (Known & { id: string })[], header: LockHeader): Lock {
  const spots = spotsOf(facts)
  const lines = new Map<string, LockFact>()
  for (const [index, { id }] of facts.entries())
    if (!lines.has(id)) lines.set(id, { id, ...spots[index]!, hash: '', mod: 0, retired: false })
  return { header, facts: [...lines.values()] }
}
