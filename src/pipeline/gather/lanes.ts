import { sharing } from './sharing.ts'
import type { Threads } from '../threads/index.ts'
import type { Done, Task } from './task.ts'

/** A place where files are worked on, one at a time: the same results from each. */
export type Lane = (task: Task) => Promise<Done>

/** Bytes of notes above which threads win back what it costs to start them and to let each grow warm. */
const worthThreads = 1_000_000

/** Files sent to a thread ahead, so that it need not wait for the next. */
const ahead = 3

/**
 * Where `size` bytes of notes are worked on: here, or in threads, and then this one only collects: what it keeps grows, and among
 * that what a parser throws away is found slowly.
 */
export function lanesFor(size: number, { most, at }: Threads): readonly Lane[] {
  if (size < worthThreads || most === 0) return [here]
  const share = sharing()
  const there = Array.from({ length: most }, (_, index): Lane => {
    const thread = at(index)
    return async (task) => share(await thread.run('extract', task))
  })
  return Array<Lane[]>(ahead).fill(there).flat()
}

const here: Lane = async (task) => (await import('./task.ts')).work(task)
