import { failure } from '../messages/index.ts'
import type { Changes, Lock } from '../types/index.ts'

/** More facts than this, and more than this share of the live ones, do not go without being asked for. */
const most = 20
const share = 0.2

/**
 * Stop a build that would retire suspiciously much: a wrong folder, branch or marker.
 *
 * @throws the failure `retire-stop` where more than 20 facts and more than 20 % of the lock's live ones would go.
 */
export function checkRetirement(changes: Changes, lock: Lock): void {
  const live = new Set(lock.facts.filter((line) => !line.retired).map((line) => line.id)).size
  const retired = changes.retired.length
  if (retired > most && retired > live * share) throw failure('retire-stop', retired, live)
}
