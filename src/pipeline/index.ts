import { join } from 'node:path'
import { formatLock } from '../lock/index.ts'
import type { Settings } from '../options.ts'
import type { Artifact } from '../types/index.ts'
import { writeAll } from '../write/index.ts'
import { checkMessages } from './check-messages.ts'
import { startExports } from './exports.ts'
import { plan } from './plan.ts'
import { isFrozen, refuse, shipsDeck } from './refuse.ts'
import type { BuildResult, Environment, Plan, WrittenFile } from './result.ts'
import { withThreads } from './threads/index.ts'

export { plan } from './plan.ts'
export type { BuildResult, Environment } from './result.ts'

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
    const planned = await plan(settings, env, exports)
    await refuse(planned, settings, env)
    const artifacts = await exports.finish(planned)
    checkMessages(planned.files)
    const keepsLock = shipsDeck(settings) && !isFrozen(settings, env)
    const lockAfter = keepsLock ? formatLock(planned.stamped.lock) : null
    const written = await write(planned, artifacts, lockAfter, settings, env)
    const firstBuild = planned.lockText === null
    const milliseconds = performance.now() - started
    return { ...planned, artifacts, written, lockAfter, firstBuild, milliseconds }
  })
}

/** Stage 9. */
async function write(
  { root, lockPath, lockText, dataset }: Plan,
  artifacts: readonly Artifact[],
  lockAfter: string | null,
  settings: Settings,
  env: Environment,
): Promise<WrittenFile[]> {
  // Data that goes to stdout is the caller's to write; the identities it holds are kept all the same.
  const placed = settings.out === '-' ? [] : artifacts
  const written = await writeAll({
    outputs: placed.map(({ name, data }) => ({ path: join(settings.out, name), data })),
    lock: shipsDeck(settings) ? { path: lockPath, before: lockText, after: lockAfter } : null,
    inputs: { root, paths: dataset.sources.map(({ path }) => path) },
    signal: env.signal,
  })
  return written.map((file, index) => ({ ...file, summary: placed[index]?.summary ?? '' }))
}
