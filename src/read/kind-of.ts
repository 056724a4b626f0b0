import type { Dirent } from 'node:fs'

/** What `entry`, which is no file, is, in words. */
export function kindOf(entry: Pick<Dirent, 'isFIFO' | 'isSocket' | 'isDirectory'>): string {
  if (entry.isDirectory()) return 'a folder'
  if (entry.isFIFO()) return 'a named pipe'
  return entry.isSocket() ? 'a socket' : 'a device'
}
