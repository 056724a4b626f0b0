import { createHash } from 'node:crypto'

/** SHA-256 of `parts`, each with its length before it so that no two lists look alike; hex. */
export function digest(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.length}:`).update(part)
  return hash.digest('hex')
}
