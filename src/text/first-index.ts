/**
 * The first of the indexes from 0 to `length` of which `holds` is true, where it is true of all behind it as well; `length` where it is of
 * none. By halving, so `holds` is asked few times.
 */
export function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
