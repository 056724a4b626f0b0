import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { packageFolder } from '../../program/package-folder.ts'
import type { DoneOf, TaskOf, Work } from './work.ts'

/** Sent to a thread; `id` is in the answer, too. */
export interface Question {
  id: number
  name: keyof Work
  task: unknown
}

export type Answer = { id: number } & ({ done: unknown } | { error: unknown })

export interface Thread {
  /** Tasks that are sent before earlier ones are done wait in the thread. */
  run<Name extends keyof Work>(name: Name, task: TaskOf<Name>): Promise<DoneOf<Name>>
  /** End now; what is under way fails with `reason`. */
  end(reason: unknown): Promise<void>
}

interface Waiting {
  resolve: (done: never) => void
  reject: (error: unknown) => void
}

/** The compiled `worker.ts`. */
const workerFile = join(packageFolder, 'lib/command/worker.cjs')

/** Megabytes for what is thrown away file by file: with V8's usual 48 a tenth of the time went into clearing it away; 144 win a few percent more, and take 100 MB. */
const resourceLimits = { maxYoungGenerationSizeMb: 96 }

export function startThread(): Thread {
  const worker = new Worker(workerFile, { resourceLimits })
  const waiting = new Map<number, Waiting>()
  let last = 0
  let over: { reason: unknown } | null = null
  const fail = (reason: unknown) => {
    over ??= { reason }
    for (const { reject } of waiting.values()) reject(reason)
    waiting.clear()
  }
  worker.on('message', (answer: Answer) => {
    const { resolve, reject } = waiting.get(answer.id) ?? {}
    waiting.delete(answer.id)
    if ('error' in answer) reject?.(answer.error)
    else resolve?.(answer.done as never)
  })
  // It is out of memory, say: what it was asked for never comes.
  worker.on('error', fail)
  return {
    run: (name, task) =>
      new Promise((resolve, reject) => {
        // Nobody is there to answer.
        if (over) return reject(over.reason)
        const id = ++last
        waiting.set(id, { resolve, reject })
        worker.postMessage({ id, name, task } satisfies Question)
      }),
    async end(reason) {
      fail(reason)
      await worker.terminate()
    },
  }
}
