import { createHash } from 'node:crypto'

/** Digest of a lock's text; hex. That it is still the same is all that a build asks of the text once it is read. */
export function lockDigest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
