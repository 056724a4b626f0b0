import { hash } from 'node:crypto'

/** Digest of a lock's text; hex. That it is still the same is all that a build asks of the text once it is read. */
export function lockDigest(text: string): string {
  return hash('sha256', text, 'hex')
}
