import { availableParallelism } from 'node:os'
import { startThread, type Thread } from './thread.ts'

/** What a build does beside this thread. */
export interface Threads {
  /** How many are worth it: as many as there are cores, 0 where there is one. */
  most: number
  /** The thread `index`, from 0; started when it is first asked for. */
  at: (index: number) => Thread
}

/** `work` with as many threads as there are cores; they end with it. */
export async function withThreads<Result>(
  signal: AbortSignal | undefined,
  work: (threads: Threads) => Promise<Result>,
): Promise<Result> {
  // Run from source (under vitest) there is no compiled worker to start.
  const compiled = !import.meta.filename.endsWith('.ts')
  const cores = compiled ? availableParallelism() : 1
  const started: Thread[] = []
  const end = (reason: unknown) => Promise.all(started.map((thread) => thread.end(reason)))
  const onAbort = () => void end(signal?.reason)
  signal?.addEventListener('abort', onAbort)
  try {
    return await work({
      most: cores > 1 ? cores : 0,
      at: (index) => (started[index] ??= startThread()),
    })
  } finally {
    signal?.removeEventListener('abort', onAbort)
    await end(new Error('The build is over'))
  }
}
