import type { Threads } from '../threads.ts'
import type { Done, Task } from './task.ts'

/** A place where files are worked on, one at a time: the same results from each. */
export type Lane = (task: Task) => Promise<Done>

/** Bytes of notes above which threads win back what it costs to start them and to let each grow warm. */
const worthThreads = 1_000_000

/** Where `size` bytes of notes are worked on: here, too, when there are threads. */
export function lanesFor(size: number, { most, ahead, run }: Threads): readonly Lane[] {
  if (size < worthThreads) return [here]
  return [...Array<Lane>(most * ahead).fill((task) => run('extract', task)), here]
}

const here: Lane = async (task) => (await import('./task.ts')).work(task)
