import { relative } from 'node:path'
import { VFile } from 'vfile'
import { compareDatasets } from '../export/json/compare.ts'
import { toDatasetFile } from '../export/json/dataset-file.ts'
import type { DatasetFile } from '../export/json/schema.ts'
import { report } from '../messages/index.ts'
import type { Plan } from '../pipeline/result.ts'
import { driftFromLock } from '../stamp/index.ts'
import { version } from '../program/version.ts'
import { countsOf, differencesOfDatasets } from './differences/index.ts'

/** A file with a message, where the lock does not know the notes as they are. */
export function lockDrift(plan: Plan): VFile[] {
  const file = new VFile({ path: relative(plan.root, plan.lockPath) })
  if (plan.dataset.cards.length === 0) return []
  const { identity } = driftFromLock(plan.identified, plan.stamped)
  if (plan.lock.header === null) {
    report(file, 'lock-missing', undefined, plan.dataset.cards.length)
  } else if (identity) report(file, 'lock-out-of-step', undefined, identity)
  return file.messages.length > 0 ? [file] : []
}

/** A file with a message, where the dataset `committed` at `path` does not say what the notes say. */
export function datasetDrift(plan: Plan, committed: DatasetFile, path: string): VFile[] {
  const difference = compareDatasets(committed, toDatasetFile(plan.dataset, version))
  const changes = [countsOf(differencesOfDatasets(difference)), ...difference.around]
  const said = changes.filter(Boolean).join(', ')
  if (said === '') return []
  const file = new VFile({ path: relative(plan.root, path) })
  report(file, 'dataset-out-of-step', undefined, said)
  return [file]
}
