import { nodeDisk, type ReadDisk } from './disk.ts'

/** Whether anything is at `path`, absolute. */
export async function isThere(path: string, disk: ReadDisk = nodeDisk): Promise<boolean> {
  try {
    await disk.lstat(path)
    return true
  } catch {
    return false
  }
}
