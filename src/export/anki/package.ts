import { zipSync, type Zippable } from 'fflate'
import type { Media } from '../../types/index.ts'

/** A zip has no dates before 1980; local time, for that is what a zip holds. */
const mtime = new Date(1980, 0, 1)

/** The bytes of an `.apkg`: the collection, the media under numbers, and the list that names them. */
export function packageFile(collection: Uint8Array, media: readonly Media[]): Uint8Array {
  const sorted = media.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const names = Object.fromEntries(sorted.map(({ name }, index) => [index, name]))
  const files: Zippable = {
    'collection.anki2': [collection, { level: 6 }],
    media: [new TextEncoder().encode(JSON.stringify(names)), { level: 6 }],
  }
  // Images are packed already.
  for (const [index, { data }] of sorted.entries()) files[index] = [data, { level: 0 }]
  return zipSync(files, { mtime })
}
