import { platform } from 'node:os'
import { codeOf, orMissing } from '../text/system-error.ts'
import type { WriteDisk } from './disk.ts'

/** Milliseconds to wait before each new try: virus scanners and sync programs hold a file for a moment. */
const pauses = [10, 30, 90, 270, 600]
const passing = platform() === 'win32' ? ['EPERM', 'EBUSY', 'EACCES'] : ['EPERM', 'EBUSY']

/** Do `action`, again a few times where another program is in the way. */
export async function persist<T>(disk: WriteDisk, action: () => Promise<T>): Promise<T> {
  for (const pause of pauses) {
    try {
      return await action()
    } catch (error) {
      if (!passing.includes(codeOf(error))) throw error
      await disk.wait(pause)
    }
  }
  return action()
}

/** Put the file `from` in the place of `to`: afterwards there is the old one or the new one. */
export const replaceFile = (disk: WriteDisk, from: string, to: string): Promise<void> =>
  persist(disk, () => disk.rename(from, to))

/** Remove a file, if it is there. */
export async function remove(disk: WriteDisk, path: string): Promise<void> {
  await orMissing(persist(disk, () => disk.unlink(path)))
}

/** What a system says that cannot sync a folder, or not this one. */
const cannotSync = new Set(['EACCES', 'EBADF', 'EINVAL', 'EISDIR', 'ENOTSUP', 'EPERM'])

/** Make sure that the names in `folder` are on the disk, where the system can. */
export async function syncFolder(disk: WriteDisk, folder: string): Promise<void> {
  try {
    const handle = await disk.open(folder, 'r')
    await handle.sync().finally(() => handle.close())
  } catch (error) {
    if (!cannotSync.has(codeOf(error))) throw error
  }
}
