import type { Dirent, Stats } from 'node:fs'
import { lstat, open, readdir, readFile, realpath, stat } from 'node:fs/promises'

/** A file that is read. */
export interface OpenFile {
  stat(): Promise<Stats>
  /** Reads what fits into `buffer` from `offset` on; 0 bytes at the end. */
  read(buffer: Uint8Array, offset: number): Promise<{ bytesRead: number }>
  close(): Promise<void>
}

/** What reading asks of a file system; `recorder` and tests put their own in its place. */
export interface ReadDisk {
  lstat(path: string): Promise<Stats>
  open(path: string, flags: number): Promise<OpenFile>
  readdir(path: string): Promise<string[]>
  readdir(path: string, options: { withFileTypes: true }): Promise<Dirent[]>
  readFile(path: string, encoding: 'utf8'): Promise<string>
  realpath(path: string): Promise<string>
  stat(path: string): Promise<Stats>
}

/** The machine's own. */
export const nodeDisk: ReadDisk = { lstat, open, readdir, readFile, realpath, stat }
