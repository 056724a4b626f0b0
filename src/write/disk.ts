import { hash, randomBytes } from 'node:crypto'
import {
  lstat,
  mkdir,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  rmdir,
  unlink,
} from 'node:fs/promises'
import { hostname } from 'node:os'
import { setTimeout } from 'node:timers/promises'
import { codeOf } from '../text/system-error.ts'

/** A file that is written, synced or compared. */
export interface WriteHandle {
  read(
    buffer: Uint8Array,
    offset: number,
    length: number,
    at: number,
  ): Promise<{ bytesRead: number }>
  chmod(mode: number): Promise<void>
  writeFile(data: Uint8Array): Promise<void>
  sync(): Promise<void>
  close(): Promise<void>
}

/** Of `fs.Stats`. */
export interface FileInfo {
  mode: number
  mtimeMs: number
  size: number
  isDirectory(): boolean
  isFile(): boolean
}

/** What writing asks of the machine. Tests put one in its place that fails, or kills the process, at any of these. */
export interface WriteDisk {
  lstat: (path: string) => Promise<FileInfo>
  mkdir: (path: string) => Promise<void>
  open: (path: string, flags: 'wx' | 'r', mode?: number) => Promise<WriteHandle>
  readFile: (path: string) => Promise<Uint8Array>
  readdir: (path: string) => Promise<string[]>
  realpath: (path: string) => Promise<string>
  rename: (from: string, to: string) => Promise<void>
  rmdir: (path: string) => Promise<void>
  unlink: (path: string) => Promise<void>
  wait: (milliseconds: number) => Promise<void>
  /** Milliseconds since 1970. */
  now: () => number
  /** A name that no other file has. */
  token: () => string
  /** This process: machine and process id, `[a-z0-9]+-[0-9]+`. */
  owner: string
  /** Whether another process still runs; null where that is not known, for it runs on another machine. */
  isAlive: (owner: string) => boolean | null
}

const machine = hash('sha256', hostname(), 'hex').slice(0, 8)

/** The machine's own. */
export const nodeDisk: WriteDisk = {
  lstat: (path) => lstat(path),
  mkdir: (path) => mkdir(path),
  open: (path, flags, mode) => open(path, flags, mode),
  readFile: (path) => readFile(path),
  readdir: (path) => readdir(path),
  realpath: (path) => realpath(path),
  rename: (from, to) => rename(from, to),
  rmdir: (path) => rmdir(path),
  unlink: (path) => unlink(path),
  wait: (milliseconds) => setTimeout(milliseconds),
  now: () => Date.now(),
  token: () => randomBytes(6).toString('hex'),
  owner: `${machine}-${process.pid}`,
  isAlive(owner) {
    const [there, pid] = owner.split('-')
    if (there !== machine) return null
    try {
      process.kill(Number(pid), 0)
      return true
    } catch (error) {
      // EPERM: it runs, as another user.
      return codeOf(error) === 'EPERM'
    }
  },
}
