import { relative } from 'node:path'
import { checkRetirement } from '../identify/index.ts'
import { failure, report } from '../messages/index.ts'
import type { Settings } from '../options/index.ts'
import { driftFromLock } from '../stamp/index.ts'
import { datasetOfLostLock } from './lock-lost.ts'
import type { Environment } from './environment.ts'
import type { Plan } from './result.ts'

/** Whether the lock must stay as it is. */
export function isFrozen(settings: Pick<Settings, 'frozenLock'>, env: Environment): boolean {
  return settings.frozenLock ?? env.ci
}

/** Whether this build ships identities, and so needs the lock. */
export function shipsDeck(settings: Pick<Settings, 'format'>): boolean {
  return settings.format.includes('apkg')
}

/**
 * Stop a build that would harm what learners have, before anything is made.
 *
 * @throws the failures `lock-lost`, `retire-stop`, `lock-frozen`
 */
export async function refuse(plan: Plan, settings: Settings, env: Environment): Promise<void> {
  if (!shipsDeck(settings)) return
  const { identified, lock, lockPath, stamped, general } = plan
  // An empty file is what is left of a lock after a crash or a merge gone wrong.
  if (lock.facts.length === 0 && settings.out !== '-') {
    const dataset = await datasetOfLostLock(settings.out, new Set(stamped.cards.map(idOf)))
    const shown = (path: string) => relative(env.cwd, path) || path
    if (dataset !== null) throw failure('lock-lost', shown(dataset), shown(lockPath))
  }
  if (!settings.allowRetire) checkRetirement(identified.changes, lock)
  if (!isFrozen(settings, env)) return
  const drift = driftFromLock(identified, stamped)
  if (drift.identity) throw failure('lock-frozen', drift.identity)
  if (drift.restyled > 0) report(general, 'lock-behind', undefined, drift.restyled)
}

const idOf = ({ fact }: Plan['stamped']['cards'][number]): string => fact.id
