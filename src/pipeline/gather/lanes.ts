import { setImmediate } from 'node:timers/promises'
import type { Threads } from '../threads/index.ts'
import type { Done, Task } from './task.ts'

/** A place where files are worked on, one at a time: the same results from each. */
export type Lane = (task: Task) => Promise<Done>

/** Bytes of notes above which threads win back what it costs to start them and to let each grow warm. */
const worthThreads = 1_000_000

/** Files sent to a thread ahead, so that it need not wait while this one is busy with a file of its own. */
const ahead = 3

/** Where `size` bytes of notes are worked on: here, too, when there are threads. */
export function lanesFor(size: number, threads: Threads): readonly Lane[] {
  if (size < worthThreads) return [here]
  const there = Array.from({ length: threads.most }, (_, index): Lane => {
    const thread = threads.at(index)
    return (task) => thread.run('extract', task)
  })
  return [...Array<Lane[]>(ahead).fill(there).flat(), inTurn]
}

const here: Lane = async (task) => (await import('./task.ts')).work(task)

/** After what the threads have to say: they wait for their next file. */
const inTurn: Lane = async (task) => {
  await setImmediate()
  return here(task)
}
