import type { Done, Task } from './gather/task.ts'
import type { SheetDone, SheetTask } from './sheet.ts'

/** The entry of a thread: what one can be asked for. Each part is loaded when it is. */
export async function extract(task: Task): Promise<Done> {
  return (await import('./gather/task.ts')).work(task)
}

export async function sheet(task: SheetTask): Promise<SheetDone> {
  return (await import('./sheet.ts')).drawSheet(task)
}

/** So that the sheet's turn finds its code loaded. */
export async function loadSheet(): Promise<void> {
  await import('./sheet.ts')
}
