import { dirname, join } from 'node:path'
import { codeOf, orMissing } from '../text/system-error.ts'
import { failure } from '../messages/index.ts'
import type { WriteDisk } from './disk.ts'
import { guard } from './guard.ts'
import { remove } from './persist.ts'

/** Stands beside a lock while files are renamed. */
export const turnName = '.keyfacts-turn'

/** Milliseconds from one look to the next, 10 seconds in all: longer than another build's renames take. */
const pauses = [20, 40, 80, 160, 320, 640, 1280, 2560, 4900]
/** Milliseconds after which a turn is given up by whoever took it: one without a name, or of a process not known to be dead. */
const nameless = 1000
const stale = 60_000

/**
 * Do `action` while no other build renames files for the lock at `lockPath`. Whoever was killed meanwhile has lost its turn.
 *
 * @throws `cannot-write`; `built-elsewhere` if the others take too long
 */
export async function inTurn<T>(
  lockPath: string,
  disk: WriteDisk,
  action: () => Promise<T>,
): Promise<T> {
  const path = join(dirname(lockPath), turnName)
  const taken = await guard('cannot-write', lockPath, take(path, disk))
  if (!taken) throw failure('built-elsewhere', lockPath)
  try {
    return await action()
  } finally {
    await remove(disk, path).catch(() => undefined)
  }
}

async function take(path: string, disk: WriteDisk): Promise<boolean> {
  for (const pause of pauses) {
    try {
      await write(path, disk)
      return true
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error
    }
    if (await isLost(path, disk)) await remove(disk, path)
    else await disk.wait(pause)
  }
  return false
}

async function write(path: string, disk: WriteDisk): Promise<void> {
  const handle = await disk.open(path, 'wx')
  try {
    await handle.writeFile(Buffer.from(`${disk.owner}\n`)).finally(() => handle.close())
  } catch (error) {
    await remove(disk, path).catch(() => undefined)
    throw error
  }
}

/** Whether the turn at `path` is that of a build that was killed. */
export async function isLost(path: string, disk: WriteDisk): Promise<boolean> {
  const info = await orMissing(disk.lstat(path))
  const bytes = await orMissing(disk.readFile(path))
  if (!info || !bytes) return false
  const owner = /^([0-9a-z]+-\d+)\n$/u.exec(Buffer.from(bytes).toString())?.[1]
  const age = disk.now() - info.mtimeMs
  // Its owner was killed while it wrote its name, or is about to write it.
  if (owner === undefined) return age > nameless
  return disk.isAlive(owner) === false || age > stale
}
