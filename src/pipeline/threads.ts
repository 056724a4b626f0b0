import { availableParallelism } from 'node:os'
import type { Piscina } from 'piscina'

type Work = typeof import('./worker.ts')
type TaskOf<Name extends keyof Work> = Parameters<Work[Name]>[0]
type DoneOf<Name extends keyof Work> = Awaited<ReturnType<Work[Name]>>

/** What a build does beside this thread. None is started before there is work for it. */
export interface Threads {
  /** How many there can be: 0 on a machine with one core. */
  most: number
  /** Tasks given to each at once: it need not wait while this thread is busy. */
  ahead: number
  run<Name extends keyof Work>(name: Name, task: TaskOf<Name>): Promise<DoneOf<Name>>
}

const ahead = 3

/** `work` with as many threads as there are other cores; they end with it. */
export async function withThreads<Result>(
  signal: AbortSignal | undefined,
  work: (threads: Threads) => Promise<Result>,
): Promise<Result> {
  // Run from source (under vitest) there is no compiled worker to start.
  const compiled = import.meta.url.endsWith('.js')
  const most = compiled ? availableParallelism() - 1 : 0
  let pool: Promise<Piscina> | undefined
  const threads: Threads = {
    most,
    ahead,
    async run(name, task) {
      pool ??= openPool(most)
      return (await pool).run(task, { name, ...(signal && { signal }) })
    },
  }
  try {
    return await work(threads)
  } finally {
    await (await pool)?.destroy()
  }
}

async function openPool(most: number): Promise<Piscina> {
  const { Piscina } = await import('piscina')
  return new Piscina({
    filename: new URL('worker.js', import.meta.url).href,
    minThreads: 0,
    maxThreads: most,
    idleTimeout: Infinity,
    concurrentTasksPerWorker: ahead,
  })
}
