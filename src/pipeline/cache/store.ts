import { createHash, type Hash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { dirname, join, parse } from 'node:path'
import { programId } from '../../program/version.ts'

/**
 * Named files of our own, of one JSON value a line. Any doubt is a miss; a failure to write is no failure of the build.
 * Synchronous: to have a small file read by another thread takes ten times as long as to read it.
 */
export interface Store {
  /** Null: it is not there, or not ours. */
  read(name: string): unknown[] | null
  write(name: string, values: Iterable<unknown>): void
}

/** The store in `node_modules/.cache/keyfacts` above `cwd`; null where there is no such `node_modules`. */
export function openStore(cwd: string): Store | null {
  const modules = programId === null ? null : nearestModules(cwd)
  if (modules === null) return null
  const folder = join(modules, '.cache', 'keyfacts')
  const place = (name: string) => join(folder, `${name}.jsonl`)
  let mark: string | undefined
  const startHash = () => createHash('sha256').update((mark ??= markOf(folder)))
  return {
    read(name) {
      try {
        const bytes = readFileSync(place(name))
        // The last line is the digest of the others: a file that was cut short, edited or brought along is a miss.
        const end = bytes.lastIndexOf('\n') + 1
        const signature = bytes.toString('latin1', end)
        if (startHash().update(bytes.subarray(0, end)).digest('hex') !== signature) return null
        const lines = bytes.toString('utf8', 0, end).split('\n')
        lines.pop()
        return lines.map((line) => JSON.parse(line))
      } catch {
        return null
      }
    },
    write(name, values) {
      const path = place(name)
      const beside = `${path}.${process.pid}.tmp`
      try {
        mkdirSync(folder, { recursive: true })
        writeLines(beside, values, startHash())
        renameSync(beside, path)
      } catch {
        discard(beside)
      }
    },
  }
}

/** Characters written at once: all of a large drawer would be in memory three times over. */
const piece = 1_000_000

function writeLines(path: string, values: Iterable<unknown>, hash: Hash): void {
  // Only where nothing is: a link that a stranger laid there leads anywhere.
  const file = openSync(path, 'wx')
  const writeSigned = (text: string) => {
    const bytes = Buffer.from(text)
    hash.update(bytes)
    writeSync(file, bytes)
  }
  try {
    let text = ''
    for (const value of values) {
      text += `${JSON.stringify(value)}\n`
      if (text.length < piece) continue
      writeSigned(text)
      text = ''
    }
    writeSigned(text)
    writeSync(file, hash.digest('hex'))
  } finally {
    closeSync(file)
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
