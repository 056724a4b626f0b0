import type { Extraction } from '../../types/index.ts'
import { programId } from '../../program/version.ts'
import type { Cache, Entry } from '../cache/cache.ts'
import { digest } from '../cache/digest.ts'
import { digestOf } from './questions.ts'
import { type Lane, lanesFor } from './lanes.ts'
import type { FileOptions } from './file.ts'
import type { Gathered } from './gathered.ts'
import { withThreads } from '../threads/index.ts'
import type { Asking, Known } from './task.ts'

export interface GatherContext {
  /** Gives a source's bytes; called when its turn comes, so that few are held at once. */
  read: (path: string) => Promise<Uint8Array>
  options: FileOptions
  /** How questions are asked, as far as sources that were read tell; null: they do not yet, and then none are. */
  asking: (read: readonly Extraction[]) => Asking | null
  cache: Cache
  /** Called once, with the number of sources that the cache does not know as they are. */
  onMissed?: ((count: number) => void) | undefined
  onProgress?: ((done: number, total: number) => void) | undefined
  signal?: AbortSignal | undefined
}

/** A source whose extraction is not in the cache. */
interface Missed {
  path: string
  /** Absent where so much was read already that it is read anew when its turn comes. */
  bytes?: Uint8Array
}

/** Sources with facts that tell what all are like; more are not looked at. */
export const mostTold = 20

/** Files looked up at once. */
const lookups = 8

/** Bytes of notes that are kept from looking them up to extracting them; more would grow with the size of the notes. */
const mostHeld = 16_000_000

/**
 * Stages 1 to 4 for the sources at `paths`, and their questions: from the cache, here, or in threads. The result is in the
 * order of `paths` however the work was shared out.
 */
export async function gather(
  paths: readonly string[],
  context: GatherContext,
): Promise<Gathered[]> {
  const { read, options, cache, signal } = context
  const found = new Map<string, Gathered>()
  const progress = () => context.onProgress?.(found.size, paths.length)
  const { missed, size } = await lookUp(paths, found, context, progress)
  context.onMissed?.(missed.length)
  if (missed.length > 0) {
    const told: Extraction[] = []
    const extractOne = async (lane: Lane, { path, bytes: held }: Missed): Promise<void> => {
      const bytes = held ?? (await read(path))
      const key = keyOf(path, bytes, options)
      const asking = context.asking(told)
      const of = asking && digestOf(asking)
      const before = knownOf(cache.last(path), of)
      const { extraction, questions: value } = await lane({ path, bytes, options, asking, before })
      const questions = of !== null && value ? { of, value, named: null } : null
      found.set(path, { key, extraction, questions })
      cache.set(path, { key, extraction, questions, cards: null })
      if (told.length < mostTold && extraction.facts.length > 0) told.push(extraction)
      progress()
    }
    await withThreads(signal, (threads) =>
      share(missed, lanesFor(size, threads), signal, extractOne),
    )
  }
  return paths.map((path) => found.get(path)!)
}

/** Puts into `found` what the cache knows; gives the others, and how many bytes they have. */
async function lookUp(
  paths: readonly string[],
  found: Map<string, Gathered>,
  { read, options, cache, signal }: GatherContext,
  progress: () => void,
): Promise<{ missed: Missed[]; size: number }> {
  const missed: Missed[] = []
  let size = 0
  await share(paths, Array<null>(lookups).fill(null), signal, async (_, path) => {
    const bytes = await read(path)
    const key = keyOf(path, bytes, options)
    const entry = cache.get(path, key)
    if (entry) {
      found.set(path, { key, extraction: entry.extraction, questions: entry.questions })
    } else {
      size += bytes.length
      missed.push(size > mostHeld ? { path } : { path, bytes })
    }
    progress()
  })
  return { missed, size }
}

/** Of a source that has changed, what was asked before in the same way. */
function knownOf(entry: Entry | null, of: string | null): Known | null {
  if (!entry?.questions || entry.questions.of !== of) return null
  return { extraction: entry.extraction, questions: entry.questions.value }
}

/** All that an extraction depends on. */
function keyOf(path: string, bytes: Uint8Array, options: FileOptions): string {
  return digest([programId ?? '', JSON.stringify(options), path, bytes])
}

/** `work` for each of `items`, on whichever of `lanes` is free. */
async function share<Item, Lane>(
  items: Iterable<Item>,
  lanes: readonly Lane[],
  signal: AbortSignal | undefined,
  work: (lane: Lane, item: Item) => Promise<void>,
): Promise<void> {
  const queue = items[Symbol.iterator]()
  async function run(lane: Lane): Promise<void> {
    for (let next = queue.next(); !next.done; next = queue.next()) {
      signal?.throwIfAborted()
      await work(lane, next.value)
    }
  }
  await Promise.all(lanes.map(run))
}
