import { availableParallelism } from 'node:os'
import type { Extraction } from '../../types/index.ts'
import type { FileOptions } from './file.ts'

/** A place where stages 2 to 4 run: the same results from each. */
export interface Lane {
  extract(path: string, bytes: Uint8Array): Promise<Extraction>
}

interface Extractor {
  /** Each does one file at a time. */
  lanes: readonly Lane[]
  close(): Promise<void>
}

/** Bytes of notes above which threads win back what starting one costs: as long as parsing about 60 KB. */
const worthThreads = 150_000

/** Files given to a thread ahead, so that it need not wait while this one is busy with a file of its own. */
const ahead = 3

/** An extractor for `size` bytes of notes. This thread works, too; each of the other cores has a thread of its own. */
export async function openExtractor(
  size: number,
  { options, signal }: { options: FileOptions; signal?: AbortSignal | undefined },
): Promise<Extractor> {
  const threads = availableParallelism() - 1
  // Run from source (under vitest) there is no compiled worker to start.
  const compiled = import.meta.url.endsWith('.js')
  if (size < worthThreads || threads < 1 || !compiled) {
    return { lanes: [here(options)], close: async () => undefined }
  }
  const { Piscina } = await import('piscina')
  const pool = new Piscina<unknown, Extraction>({
    filename: new URL('worker.js', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: ahead,
  })
  const there: Lane = {
    extract: (path, bytes) => pool.run({ path, bytes, options }, signal ? { signal } : {}),
  }
  return {
    lanes: [...Array<Lane>(threads * ahead).fill(there), here(options)],
    close: () => pool.destroy(),
  }
}

function here(options: FileOptions): Lane {
  return {
    async extract(path, bytes) {
      const { extractFile } = await import('./file.ts')
      return extractFile(path, bytes, options)
    },
  }
}
