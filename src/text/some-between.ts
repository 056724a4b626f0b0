import { firstIndex } from './first-index.ts'

/** Whether one of `ascending` is in `[start, end)`. */
export function someBetween(ascending: readonly number[], start: number, end: number): boolean {
  const next = firstIndex(ascending.length, (index) => ascending[index]! >= start)
  return next < ascending.length && ascending[next]! < end
}
