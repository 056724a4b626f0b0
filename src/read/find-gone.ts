import { basename, isAbsolute, resolve } from 'node:path'
import { nodeDisk, type ReadDisk } from './disk.ts'
import { orMissing } from '../text/system-error.ts'
import { stdinPath } from './list-sources.ts'
import { foldName, isInside } from './path.ts'

/**
 * Which of `paths`, relative to `root` as the lock has them, are gone from the disk. Never one that leads out of the root, that came from stdin,
 * or of which the disk does not tell.
 */
export async function findGone(
  root: string,
  paths: Iterable<string>,
  disk: ReadDisk = nodeDisk,
): Promise<Set<string>> {
  const gone = new Set<string>()
  for (const path of paths) {
    const absolute = resolve(root, path)
    if (path === stdinPath || isAbsolute(path) || !isInside(root, absolute)) continue
    if (await isGone(absolute, disk)) gone.add(path)
  }
  return gone
}

async function isGone(path: string, disk: ReadDisk): Promise<boolean> {
  try {
    if (!(await orMissing(disk.lstat(path)))) return true
    const real = await orMissing(disk.realpath(path))
    if (real === null) return false
    // Where the disk takes `A.md` for `a.md`, a file that was renamed so still answers to its old name.
    const [asked, found] = [basename(path), basename(real)]
    return asked !== found && foldName(asked) === foldName(found)
  } catch {
    return false
  }
}
