import { environmentOf } from '../config/environment.ts'
import { resolveSettings, type Resolved } from '../config/resolve.ts'
import type { Environment } from '../pipeline/environment.ts'
import type { Invocation } from './invocation.ts'
import { progress } from './progress.ts'

/** What a command needs to start the pipeline. */
export interface Prepared extends Resolved {
  environment: Environment
  /** Takes the progress bar away. */
  done: () => void
}

/** Settings from flags, configuration and environment. */
export async function prepare(invocation: Invocation): Promise<Prepared> {
  const { paths, flags, env, cwd, stdin, signal, terminal } = invocation
  const given = paths.length > 0 ? { ...flags, paths } : flags
  const resolved = await resolveSettings(given, cwd)
  const bar = progress(terminal)
  return {
    ...resolved,
    environment: {
      cwd: resolved.base,
      ...environmentOf(env),
      stdin,
      onProgress: bar.show,
      signal,
    },
    done: bar.done,
  }
}
