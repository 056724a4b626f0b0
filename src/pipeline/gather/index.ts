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

/** Files under way at once: enough to keep the threads busy while others are read. */
const lanes = 8

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
  const missed: string[] = []
  let size = 0
  await each(paths, context.signal, async (path) => {
    const bytes = await context.read(path)
    const known = await context.cache.get<Extraction>(keyOf(path, bytes, context.options))
    if (known) found.set(path, known)
    else {
      missed.push(path)
      size += bytes.length
    }
    progress()
  })
  if (missed.length === 0) return paths.map((path) => found.get(path)!)

  const extractor = await openExtractor(size, context)
  try {
    await each(missed, context.signal, async (path) => {
      // Read anew: what is held would grow with the size of the notes.
      const bytes = await context.read(path)
      const extraction = await extractor.extract(path, bytes)
      found.set(path, extraction)
      await context.cache.set(keyOf(path, bytes, context.options), extraction)
      progress()
    })
  } finally {
    await extractor.close()
  }
  return paths.map((path) => found.get(path)!)
}

/** All that an extraction depends on. */
function keyOf(path: string, bytes: Uint8Array, options: FileOptions): string {
  return digest([parserVersions, JSON.stringify(options), path, bytes])
}

/** `work` for each of `paths`, a few at a time. */
async function each(
  paths: readonly string[],
  signal: AbortSignal | undefined,
  work: (path: string) => Promise<void>,
): Promise<void> {
  const queue = paths.values()
  async function lane(): Promise<void> {
    for (const path of queue) {
      signal?.throwIfAborted()
      await work(path)
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}
