import { failure } from '../messages/index.ts'
import { nodeDisk, type ReadDisk } from './disk.ts'
import { orMissing, wordsFor } from '../text/system-error.ts'

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
    return await orMissing(disk.readFile(path, 'utf8'))
  } catch (error) {
    throw failure('lock-unreadable', path, wordsFor(error))
  }
}
