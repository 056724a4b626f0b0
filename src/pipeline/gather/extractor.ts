import { availableParallelism } from 'node:os'
import type { Done, Task } from './task.ts'

/** A place where files are worked on: the same results from each. */
export type Lane = (task: Task) => Promise<Done>

interface Extractor {
  /** Each does one file at a time. */
  lanes: readonly Lane[]
  close(): Promise<void>
}

/** Bytes of notes above which threads win back what it costs to start them and to let each grow warm. */
const worthThreads = 1_000_000

/** Files given to a thread ahead, so that it need not wait while this one is busy with a file of its own. */
const ahead = 3

/** An extractor for `size` bytes of notes. This thread works, too; each of the other cores has a thread of its own. */
export async function openExtractor(
  size: number,
  signal: AbortSignal | undefined,
): Promise<Extractor> {
  const threads = availableParallelism() - 1
  // Run from source (under vitest) there is no compiled worker to start.
  const compiled = import.meta.url.endsWith('.js')
  if (size < worthThreads || threads < 1 || !compiled) {
    return { lanes: [here], close: async () => undefined }
  }
  const { Piscina } = await import('piscina')
  const pool = new Piscina<Task, Done>({
    filename: new URL('worker.js', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: ahead,
  })
  const there: Lane = (task) => pool.run(task, signal ? { signal } : {})
  return {
    lanes: [...Array<Lane>(threads * ahead).fill(there), here],
    close: () => pool.destroy(),
  }
}

const here: Lane = async (task) => (await import('./task.ts')).work(task)
