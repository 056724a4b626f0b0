import type { BuildResult, Plan, Shipment, WrittenFile } from '../pipeline/result.ts'
import { count } from '../text/count.ts'
import { kindsOfChange } from './differences/index.ts'

/** `11 facts (📝 5, 💡 5, ❗ 1) in 1 note`. */
export function factsLine({ dataset }: Pick<Plan, 'dataset'>): string {
  const kinds = dataset.markers
    .filter((marker) => marker.enabled && marker.count > 0)
    .map((marker) => `${marker.emoji} ${marker.count}`)
    .join(', ')
  const sources = dataset.sources.filter(({ facts }) => facts > 0).length
  const facts = count(dataset.cards.length, 'fact')
  return `${facts}${kinds && ` (${kinds})`} in ${count(sources, 'note')}`
}

/** `11 damaged markers repaired (UTF-8 that was read as Mac Roman)`; null where there were none. */
function repairedLine({ repaired }: Shipment): string | null {
  const total = repaired.reduce((sum, { markers }) => sum + markers, 0)
  if (total === 0) return null
  const encodings = [...new Set(repaired.map(({ damage }) => damage))].join(', ')
  const files = repaired.length === 1 ? '' : ` in ${count(repaired.length, 'note')}`
  return `${count(total, 'damaged marker')} repaired (UTF-8 that was read as ${encodings})${files}`
}

/** `2 added, 1 retired`; `''`: nothing. */
function changesLine({ changes }: Shipment): string {
  return kindsOfChange
    .filter((kind) => changes[kind].length > 0)
    .map((kind) => `${changes[kind].length} ${kind}`)
    .join(', ')
}

/** All that is said of a build. Plain data. */
export interface Summary {
  facts: string
  repaired: string | null
  /** `''`: none since the lock. */
  changes: string
  /** Texts of what went. */
  retired: string[]
  /** Notes that the next import updates. */
  updated: number
  firstBuild: boolean
  /** Neither the lock nor any file changed. */
  same: boolean
  /** Absolute. */
  lockPath: string
  written: WrittenFile[]
}

/** What is said of the build that gave `result`. */
export function summaryOf(result: BuildResult): Summary {
  const { firstBuild, lockPath, updated, written } = result
  const changes = changesLine(result)
  return {
    facts: factsLine(result),
    repaired: repairedLine(result),
    changes,
    retired: result.changes.retired.map(({ before }) => before?.text ?? ''),
    updated,
    firstBuild,
    same: changes === '' && written.every(({ changed }) => !changed),
    lockPath,
    written,
  }
}

/**
 * What the same build would say next, if nothing but `result` touches the disk meanwhile: that nothing changed, for a build that meets
 * the lock and the outputs that it wrote makes the same ones. Null where that is not sure.
 */
export function summaryOfNext(result: BuildResult): Summary | null {
  const summary = summaryOf(result)
  if (summary.same) return summary
  // Identities that are not kept are new to every build; and what was said of the lock was said of the one before.
  if (result.lockAfter === null || result.lockFile.messages.length > 0) return null
  const written = summary.written.map((file) => ({ ...file, changed: false }))
  const nothing = { changes: '', retired: [], updated: 0, firstBuild: false, same: true }
  return { ...summary, ...nothing, written }
}
