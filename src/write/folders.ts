import { dirname } from 'node:path'
import { codeOf, orMissing } from '../text/system-error.ts'
import type { WriteDisk } from './disk.ts'
import { guard } from './guard.ts'

/** Make the folders that `paths` want; those that were not there are added to `made`, the outermost first. */
export async function makeFolders(
  paths: readonly string[],
  made: string[],
  disk: WriteDisk,
): Promise<void> {
  for (const path of paths) {
    const missing: string[] = []
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      if (await guard('cannot-write', path, orMissing(disk.lstat(folder)))) break
      missing.unshift(folder)
    }
    for (const folder of missing) {
      await guard('cannot-write', path, make(folder, disk))
      made.push(folder)
    }
  }
}

async function make(folder: string, disk: WriteDisk): Promise<void> {
  try {
    await disk.mkdir(folder)
  } catch (error) {
    // Another build may have made it meanwhile.
    const info = codeOf(error) === 'EEXIST' ? await disk.lstat(folder) : null
    if (!info?.isDirectory()) throw error
  }
}

/** Remove `folders`, the innermost first, as long as they are empty. */
export async function removeFolders(folders: readonly string[], disk: WriteDisk): Promise<void> {
  for (const folder of folders.toReversed()) await disk.rmdir(folder).catch(() => undefined)
}
