import { hash } from 'node:crypto'
import type { Spot } from '../types/index.ts'

const length = 12

/**
 * A new fact's id, 12 characters of [a-z0-9]: a hash of project and place, so that two machines which build the same
 * notes agree and two courses with the same sentence do not collide. Where it is `taken`, the next salt is tried.
 */
export function newId(project: string, spot: Spot, taken: (id: string) => boolean): string {
  const place = [spot.path, spot.headings, spot.context, spot.text, spot.n]
  for (let salt = 0; ; salt++) {
    const id = hashId(JSON.stringify(salt === 0 ? [project, ...place] : [project, ...place, salt]))
    if (!taken(id)) return id
  }
}

function hashId(text: string): string {
  const number = BigInt(`0x${hash('sha256', text, 'hex').slice(0, 32)}`)
  return (number % 36n ** BigInt(length)).toString(36).padStart(length, '0')
}
