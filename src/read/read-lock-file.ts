import { failure } from '../messages/index.ts'
import { isMissing, wordsFor } from '../text/system-error.ts'
import { nodeDisk, type ReadDisk } from './disk.ts'
import { readText } from './read-file.ts'

/**
 * The text of the lock at `path`; null where there is none.
 *
 * @throws `lock-unreadable`
 */
export async function readLockFile(
  path: string,
  disk: ReadDisk = nodeDisk,
): Promise<string | null> {
  try {
    return await readText(path, disk)
  } catch (error) {
    if (isMissing(error)) return null
    throw failure('lock-unreadable', path, wordsFor(error))
  }
}
