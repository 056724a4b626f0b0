import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, parse } from 'node:path'
import { programId } from '../../version.ts'
import { digest } from './digest.ts'

/**
 * Named JSON files of our own. Any doubt is a miss; a failure to write is no failure of the build. Synchronous: to have a
 * small file read by another thread takes ten times as long as to read it.
 */
export interface Store {
  /** Null: it is not there, or not ours. */
  read(name: string): unknown
  write(name: string, value: unknown): void
}

/** The store in `node_modules/.cache/keyfacts` above `cwd`; null where there is no such `node_modules`. */
export function openStore(cwd: string): Store | null {
  const modules = programId === null ? null : nearestModules(cwd)
  if (modules === null) return null
  const folder = join(modules, '.cache', 'keyfacts')
  const place = (name: string) => join(folder, `${name}.json`)
  let mark: string | undefined
  const sign = (body: string) => digest([(mark ??= markOf(folder)), body])
  return {
    read(name: string): unknown {
      try {
        const text = readFileSync(place(name), 'utf8')
        // The first line is the digest of the rest: a file that was cut short, edited or brought along is a miss.
        const end = text.indexOf('\n')
        const body = text.slice(end + 1)
        return sign(body) === text.slice(0, end) ? JSON.parse(body) : null
      } catch {
        return null
      }
    },
    write(name, value) {
      const path = place(name)
      const beside = `${path}.${process.pid}.tmp`
      const body = JSON.stringify(value)
      try {
        mkdirSync(folder, { recursive: true })
        writeFileSync(beside, `${sign(body)}\n${body}`)
        renameSync(beside, path)
      } catch {
        discard(beside)
      }
    },
  }
}

function nearestModules(cwd: string): string | null {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules')
    if (existsSync(candidate)) return candidate
    if (folder === parse(folder).root) return null
  }
}

/**
 * What nobody knows who did not make `folder` here: notes of a stranger may bring a `node_modules` with HTML in it that was
 * never sanitized, or a receipt for a deck that we never made.
 */
function markOf(folder: string): string {
  const { ino, birthtimeNs } = lstatSync(folder, { bigint: true })
  return `${ino} ${birthtimeNs}`
}

function discard(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    // It is in nobody's way.
  }
}
