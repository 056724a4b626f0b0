import { Session } from 'node:inspector/promises'

/** Facts from which on it pays. */
const many = 5_000

/**
 * Clears away what no one needs any more of `facts`, if they are many. By itself V8 does so only when the heap has doubled: half of
 * the memory of a large build would be what is left of earlier stages, just when the outputs take most.
 */
export async function clearMemory(facts: number): Promise<void> {
  if (facts < many) return
  const session = new Session()
  session.connect()
  // A session that is closed before the answer has cleared nothing.
  await session.post('HeapProfiler.collectGarbage')
  session.disconnect()
}
