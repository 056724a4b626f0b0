import type { Attempt } from '../exports/attempt.ts'
import type { DeckTask } from '../exports/deck-task.ts'
import type { Done, Task } from '../gather/task.ts'
import type { SheetTask } from '../exports/sheet-task.ts'

/** What a thread can be asked for. Each part is loaded when it is. */
export const work = {
  async extract(task: Task): Promise<Done> {
    return (await import('../gather/task.ts')).work(task)
  },
  async sheet(task: SheetTask): Promise<Attempt> {
    return (await import('../exports/sheet.ts')).drawSheet(task)
  },
  /** So that the sheet's turn finds its code loaded. */
  async loadSheet(): Promise<void> {
    await import('../exports/sheet.ts')
  },
  async deck(task: DeckTask): Promise<Attempt> {
    return (await import('../exports/deck.ts')).packDeck(task)
  },
  async warmUpDeck(): Promise<void> {
    await (await import('../exports/deck.ts')).warmUp()
  },
}

export type Work = typeof work
export type TaskOf<Name extends keyof Work> = Parameters<Work[Name]>[0]
export type DoneOf<Name extends keyof Work> = Awaited<ReturnType<Work[Name]>>
