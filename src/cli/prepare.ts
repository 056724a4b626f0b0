import { resolveSettings, type Resolved } from '../config/resolve.ts'
import { failure } from '../messages/index.ts'
import type { Environment } from '../pipeline/result.ts'
import type { Invocation } from './invocation.ts'
import { progress } from './progress.ts'

/** What a command needs to start the pipeline. */
export interface Prepared extends Resolved {
  environment: Environment
  /** Takes the progress bar away. */
  done: () => void
}

/** Seconds of `SOURCE_DATE_EPOCH` (https://reproducible-builds.org/specs/source-date-epoch/), or null. */
function sourceDate(text: string | undefined): number | null {
  if (text === undefined || text === '') return null
  if (!/^\d{1,11}$/.test(text)) {
    throw failure('flag-value', 'SOURCE_DATE_EPOCH', 'seconds since 1970', JSON.stringify(text))
  }
  return Number(text)
}

/** Whether `CI` says that nobody is there to commit a lock. */
const isCi = (ci: string | undefined) => ci !== undefined && !['', '0', 'false'].includes(ci)

/** Settings from flags, configuration and environment. */
export async function prepare(invocation: Invocation): Promise<Prepared> {
  const { paths, flags, env, cwd, stdin, signal, terminal } = invocation
  const given = paths.length > 0 ? { ...flags, paths } : flags
  const resolved = await resolveSettings(given, cwd)
  const bar = progress(terminal)
  const date = sourceDate(env.SOURCE_DATE_EPOCH)
  return {
    ...resolved,
    environment: {
      cwd: resolved.base,
      now: date ?? Math.floor(Date.now() / 1000),
      sourceDate: date,
      ci: isCi(env.CI),
      stdin,
      onProgress: bar.show,
      signal,
    },
    done: bar.done,
  }
}
