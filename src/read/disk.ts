import { lstat, open, readdir, readFile, realpath, stat } from 'node:fs/promises'

/** What reading asks of a file system; tests put their own in its place. */
export interface ReadDisk {
  lstat: typeof lstat
  open: typeof open
  readdir: typeof readdir
  readFile: typeof readFile
  realpath: typeof realpath
  stat: typeof stat
}

/** The machine's own. */
export const nodeDisk: ReadDisk = { lstat, open, readdir, readFile, realpath, stat }
