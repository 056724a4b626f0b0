import type { Extraction } from '../../types/index.ts'
import { parserVersions } from '../../version.ts'
import { type Cache, digest } from './cache.ts'
import { openExtractor } from './extractor.ts'
import type { FileOptions } from './file.ts'

export interface GatherContext {
  /** Gives a source's bytes; called when its turn comes, so that few are held at once. */
  read: (path: string) => Promise<Uint8Array>
  options: FileOptions
  cache: Cache
  onProgress?: ((done: number, total: number) => void) | undefined
  signal?: AbortSignal | undefined
}

/** A source whose extraction is not in the cache. */
interface Missed {
  path: string
  /** Absent where so much was read already that it is read anew when its turn comes. */
  bytes?: Uint8Array
}

/** Files looked up at once. */
const lookups = 8

/** Bytes of notes that are kept from looking them up to extracting them; more would grow with the size of the notes. */
const mostHeld = 16_000_000

/**
 * Stages 1 to 4 for the sources at `paths`: from the cache, here, or in threads. The result is in the order of `paths`
 * however the work was shared out.
 */
export async function gather(
  paths: readonly string[],
  context: GatherContext,
): Promise<Extraction[]> {
  const found = new Map<string, Extraction>()
  const progress = () => context.onProgress?.(found.size, paths.length)
  const { missed, size } = await lookUp(paths, found, context, progress)
  if (missed.length > 0) {
    const extractor = await openExtractor(size, context)
    try {
      await share(missed, extractor.lanes, context.signal, async (lane, { path, bytes }) => {
        const read = bytes ?? (await context.read(path))
        const extraction = await lane.extract(path, read)
        found.set(path, extraction)
        await context.cache.set(keyOf(path, read, context.options), extraction)
        progress()
      })
    } finally {
      await extractor.close()
    }
  }
  return paths.map((path) => found.get(path)!)
}

/** Puts into `found` what the cache knows; gives the others, and how many bytes they have. */
async function lookUp(
  paths: readonly string[],
  found: Map<string, Extraction>,
  context: GatherContext,
  progress: () => void,
): Promise<{ missed: Missed[]; size: number }> {
  const missed: Missed[] = []
  let size = 0
  await share(paths, Array<null>(lookups).fill(null), context.signal, async (_, path) => {
    const bytes = await context.read(path)
    const known = await context.cache.get<Extraction>(keyOf(path, bytes, context.options))
    if (known) found.set(path, known)
    else {
      size += bytes.length
      missed.push(size > mostHeld ? { path } : { path, bytes })
    }
    progress()
  })
  return { missed, size }
}

/** All that an extraction depends on. */
function keyOf(path: string, bytes: Uint8Array, options: FileOptions): string {
  return digest([parserVersions, JSON.stringify(options), path, bytes])
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
