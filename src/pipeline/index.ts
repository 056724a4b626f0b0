import { join } from 'node:path'
import { encodeLock } from '../lock/index.ts'
import type { Settings } from '../options/index.ts'
import type { Artifact } from '../types/index.ts'
import { writeAll } from '../write/index.ts'
import { checkMessages } from './check-messages.ts'
import { type Exports, startExports } from './exports/index.ts'
import { plan } from './plan.ts'
import { isFrozen, refuse, shipsDeck } from './refuse.ts'
import type { Environment } from './environment.ts'
import type { BuildResult, Shipment, WrittenFile } from './result.ts'
import { withThreads } from './threads/index.ts'

export { plan } from './plan.ts'
export type { Environment } from './environment.ts'
export type { BuildResult } from './result.ts'

/**
 * Build the notes: read, repair, parse, extract, identify, compose, stamp, check, export, write. All of the outputs are
 * written, or none.
 *
 * @throws a `Failure`
 */
export async function build(settings: Settings, env: Environment): Promise<BuildResult> {
  const started = performance.now()
  return withThreads(env.signal, async (threads) => {
    const exports = startExports(settings, env, threads)
    const shipment = await prepare(settings, env, exports)
    const artifacts = await exports.finish(shipment)
    checkMessages(shipment.files)
    const written = await write(shipment, artifacts, settings, env)
    const firstBuild = shipment.lockDigest === null
    const milliseconds = performance.now() - started
    return { ...shipment, artifacts, written, firstBuild, milliseconds }
  })
}

/** Stages 1 to 7, and whether the build may go on. */
async function prepare(settings: Settings, env: Environment, exports: Exports): Promise<Shipment> {
  const planned = await plan(settings, env, exports)
  await refuse(planned, settings, env)
  const { lock: _, identified, stamped, ...kept } = planned
  const keepsLock = shipsDeck(settings) && !isFrozen(settings, env)
  const lockAfter = keepsLock ? encodeLock(stamped.lock) : null
  return { ...kept, changes: identified.changes, updated: stamped.updated.length, lockAfter }
}

/** Stage 9. */
async function write(
  { root, lockPath, lockDigest, lockAfter, dataset }: Shipment,
  artifacts: readonly Artifact[],
  settings: Settings,
  env: Environment,
): Promise<WrittenFile[]> {
  // Data that goes to stdout is the caller's to write; the identities it holds are kept all the same.
  const placed = settings.out === '-' ? [] : artifacts
  const written = await writeAll({
    outputs: placed.map(({ name, data }) => ({ path: join(settings.out, name), data })),
    lock: shipsDeck(settings) ? { path: lockPath, before: lockDigest, after: lockAfter } : null,
    inputs: { root, paths: dataset.sources.map(({ path }) => path) },
    signal: env.signal,
  })
  return written.map((file, index) => ({ ...file, summary: placed[index]?.summary ?? '' }))
}
