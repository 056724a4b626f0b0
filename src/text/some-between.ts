/** Whether one of `ascending` is in `[start, end)`. */
export function someBetween(ascending: readonly number[], start: number, end: number): boolean {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ascending[middle]! < start) low = middle + 1
    else high = middle
  }
  return low < ascending.length && ascending[low]! < end
}
