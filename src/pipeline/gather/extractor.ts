import { availableParallelism } from 'node:os'
import type { Extraction } from '../../types/index.ts'
import type { FileOptions } from './file.ts'

/** Runs stages 2 to 4, here or in threads: the same results either way. */
interface Extractor {
  extract(path: string, bytes: Uint8Array): Promise<Extraction>
  close(): Promise<void>
}

/** Bytes of notes above which threads win back what starting them costs: one needs as long as parsing about 60 KB. */
const worthThreads = 150_000

/** An extractor for about `size` bytes of notes. */
export async function openExtractor(
  size: number,
  { options, signal }: { options: FileOptions; signal?: AbortSignal | undefined },
): Promise<Extractor> {
  const threads = availableParallelism()
  // Run from source (under vitest) there is no compiled worker to start.
  const compiled = import.meta.url.endsWith('.js')
  return size < worthThreads || threads < 2 || !compiled
    ? inProcess(options)
    : inThreads(threads, options, signal)
}

async function inThreads(
  threads: number,
  options: FileOptions,
  signal: AbortSignal | undefined,
): Promise<Extractor> {
  const { Piscina } = await import('piscina')
  const pool = new Piscina<unknown, Extraction>({
    filename: new URL('worker.js', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
  })
  return {
    extract: (path, bytes) => pool.run({ path, bytes, options }, signal ? { signal } : {}),
    close: () => pool.destroy(),
  }
}

async function inProcess(options: FileOptions): Promise<Extractor> {
  const { extractFile } = await import('./file.ts')
  return {
    extract: async (path, bytes) => extractFile(path, bytes, options),
    close: async () => undefined,
  }
}
