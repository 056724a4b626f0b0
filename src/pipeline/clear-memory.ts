import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Facts from which on it pays. */
const many = 5_000

/**
 * Clears away what no one needs any more of `facts`, if they are many. By itself V8 does so only when the heap has doubled: half of
 * the memory of a large build would be what is left of earlier stages, just when the outputs take most.
 */
export function clearMemory(facts: number): void {
  if (facts < many) return
  setFlagsFromString('--expose-gc')
  const gc = runInNewContext('gc') as () => void
  gc()
}
