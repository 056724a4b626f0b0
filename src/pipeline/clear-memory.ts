import { Session } from 'node:inspector'

/** Facts from which on it pays. */
const many = 5_000

/**
 * Clears away what no one needs any more of `facts`, if they are many. By itself V8 does so only when the heap has doubled: half of
 * the memory of a large build would be what is left of earlier stages, just when the outputs take most.
 */
export function clearMemory(facts: number): void {
  if (facts < many) return
  const session = new Session()
  session.connect()
  session.post('HeapProfiler.collectGarbage')
  session.disconnect()
}
