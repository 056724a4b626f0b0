import { environmentOf } from '../config/environment.ts'
import { type GivenOptions, resolveSettings } from '../config/resolve.ts'
import { validateOptions } from '../config/validate.ts'
import type { CommandSettings } from '../options/index.ts'
import { build as buildSettings, plan as planSettings } from '../pipeline/index.ts'
import type { Environment } from '../pipeline/environment.ts'
import type { BuildResult, Plan } from '../pipeline/result.ts'

/** Options of a build, as in the configuration and on the command line; all may be left out. */
export interface BuildOptions extends Omit<GivenOptions, Exclude<keyof CommandSettings, 'config'>> {
  /** Where relative paths start; the process's current folder. */
  cwd?: string | undefined
  /** Seconds since 1970 that changed notes are stamped with; `SOURCE_DATE_EPOCH`, else the clock. */
  now?: number | undefined
  /** What a path `-` reads. */
  stdin?: Environment['stdin']
  /** Called as notes are read. */
  onProgress?: Environment['onProgress']
  /** Called with the notes read, which carry the messages, and their folder; also before a build fails. */
  onFiles?: Environment['onFiles']
  /** Ends the work; nothing is written. */
  signal?: AbortSignal | undefined
}

async function prepare({ cwd, now, stdin, onProgress, onFiles, signal, ...given }: BuildOptions) {
  validateOptions(given)
  const { settings, base } = await resolveSettings(given, cwd ?? process.cwd())
  const usual = environmentOf(process.env)
  const environment: Environment = {
    ...usual,
    now: now ?? usual.now,
    cwd: base,
    stdin,
    onProgress,
    onFiles,
    signal,
  }
  return { settings, environment }
}

/**
 * Build deck, sheet and dataset, and write them and the lock: what `keyfacts build` does. Options come over those of the
 * configuration that is found above the notes.
 *
 * @throws `Failure` with its `ruleId`, and what to do in `next`; then nothing was written
 * @example
 * const { dataset, written } = await build({ paths: ['notes'], out: 'dist' })
 */
export async function build(options: BuildOptions = {}): Promise<BuildResult> {
  const { settings, environment } = await prepare(options)
  return buildSettings(settings, environment)
}

/**
 * All that a build knows before it makes and writes anything: facts with ids, cards, what has changed since the lock.
 *
 * @throws `Failure`
 */
export async function plan(options: BuildOptions = {}): Promise<Plan> {
  const { settings, environment } = await prepare(options)
  return planSettings(settings, environment)
}
