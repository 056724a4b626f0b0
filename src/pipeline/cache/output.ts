import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Artifact } from '../../types/index.ts'
import { programId } from '../../program/version.ts'
import { digest } from './digest.ts'
import type { Store } from './store.ts'

/** What is kept of an output. */
interface Kept {
  /** Digest of all that it was made of. */
  of: string
  /** Digest of its bytes. */
  bytes: string
  summary: string
}

/**
 * The one artifact that `make` gives: that which lies at `path` since an earlier build, if it was made of the same `parts` (plain
 * data, all that it depends on) and is as it was.
 */
export async function keptOutput(
  path: string,
  parts: Iterable<unknown>,
  make: () => Promise<Artifact>,
  store: Store,
): Promise<Artifact> {
  const key = digest(['output', path])
  const of = digestOf(parts)
  const [kept] = (store.read(key) as [Kept] | null) ?? []
  const data = kept?.of === of ? readIfThere(path) : null
  if (kept && data && digest([data]) === kept.bytes) {
    return { name: basename(path), data, summary: kept.summary }
  }
  const made = await make()
  const now: Kept = { of, bytes: digest([made.data]), summary: made.summary ?? '' }
  store.write(key, [now])
  return made
}

/** Another Node may compress in another way. */
function digestOf(parts: Iterable<unknown>): string {
  const hash = createHash('sha256').update(`${programId} ${process.version}\n`)
  for (const part of parts) hash.update(`${JSON.stringify(part)}\n`)
  return hash.digest('hex')
}

function readIfThere(path: string): Uint8Array | null {
  try {
    return readFileSync(path)
  } catch {
    return null
  }
}
