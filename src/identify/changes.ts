import { sameTexts } from '../text/same-texts.ts'
import type { Change, Changes, Fact, LockFact, Match, Spot } from '../types/index.ts'

/** A fact with its id and, unless it is new, the line it was known by. */
export interface Known {
  fact: Fact
  spot: Spot
  before: LockFact | null
  match: Match | null
}

/** What the notes have that the lock has not, and the other way round. */
export function listChanges(facts: readonly Known[], gone: readonly LockFact[]): Changes {
  const changes: Changes = {
    added: [],
    edited: [],
    moved: [],
    retired: gone.map((before) => ({ id: before.id, before, after: null, match: null })),
    revived: [],
    unchanged: 0,
  }
  for (const { fact, spot, before, match } of facts) {
    const change: Change = { id: fact.id, before, after: fact, match }
    const list = listOf(before, spot)
    if (list) changes[list].push(change)
    else changes.unchanged++
  }
  return changes
}

function listOf(before: LockFact | null, now: Spot): Exclude<keyof Changes, 'unchanged'> | null {
  if (!before) return 'added'
  if (before.retired) return 'revived'
  if (before.text !== now.text || !sameTexts(before.kinds, now.kinds)) return 'edited'
  if (
    before.path !== now.path ||
    !sameTexts(before.headings, now.headings) ||
    !sameTexts(before.context, now.context)
  )
    return 'moved'
  return null
}
