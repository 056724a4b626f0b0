import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { lstat, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, parse } from 'node:path'
import { programId } from '../../version.ts'

/**
 * Content-addressed store of what extraction gave: key → JSON. Any doubt is a miss; a failure to write is no failure
 * of the build.
 */
export interface Cache {
  get<T>(key: string): Promise<T | null>
  set(key: string, value: unknown): Promise<void>
}

export const noCache: Cache = {
  get: () => Promise.resolve(null),
  set: () => Promise.resolve(),
}

/** A cache for one process that builds again and again. What it gives must not be changed. */
export interface MemoryCache extends Cache {
  /** Called before each build: what the build before did not use is forgotten. */
  turn(): void
}

export function memoryCache(): MemoryCache {
  let used = new Map<string, unknown>()
  let before = used
  return {
    async get<T>(key: string) {
      const value = used.get(key) ?? before.get(key) ?? null
      if (value !== null) used.set(key, value)
      return value as T | null
    },
    async set(key, value) {
      used.set(key, value)
    },
    turn() {
      before = used
      used = new Map()
    },
  }
}

/** The `node_modules` nearest above `cwd`; null where there is none, and then nothing is cached. */
function nearestModules(cwd: string): string | null {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules')
    if (existsSync(candidate)) return candidate
    if (folder === parse(folder).root) return null
  }
}

/** The cache in `node_modules/.cache/keyfacts` above `cwd`, or one that holds nothing. */
export function openCache(cwd: string): Cache {
  const modules = programId === null ? null : nearestModules(cwd)
  if (!modules) return noCache
  const folder = join(modules, '.cache', 'keyfacts')
  const place = (key: string) => join(folder, key.slice(0, 2), `${key}.json`)
  let mark: string | undefined
  const sign = async (body: string) => digest([(mark ??= await markOf(folder)), body])
  return {
    async get<T>(key: string) {
      try {
        const text = await readFile(place(key), 'utf8')
        // The first line is the digest of the rest: a file that was cut short, edited or brought along is a miss.
        const end = text.indexOf('\n')
        const body = text.slice(end + 1)
        return (await sign(body)) === text.slice(0, end) ? (JSON.parse(body) as T) : null
      } catch {
        return null
      }
    },
    async set(key, value) {
      const path = place(key)
      const beside = `${path}.${process.pid}.tmp`
      const body = JSON.stringify(value)
      try {
        await mkdir(dirname(path), { recursive: true })
        await writeFile(beside, `${await sign(body)}\n${body}`)
        await rename(beside, path)
      } catch {
        await rm(beside, { force: true }).catch(() => undefined)
      }
    },
  }
}

/**
 * What nobody knows who did not make `folder` here: notes of a stranger may bring a `node_modules` with HTML in it that was
 * never sanitized, or a receipt for a deck that we never made.
 */
async function markOf(folder: string): Promise<string> {
  const { ino, birthtimeNs } = await lstat(folder, { bigint: true })
  return `${ino} ${birthtimeNs}`
}

/** SHA-256 of `parts`, each with its length before it so that no two lists look alike; hex. */
export function digest(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.length}:`).update(part)
  return hash.digest('hex')
}
