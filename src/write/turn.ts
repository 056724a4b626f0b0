import { dirname, join } from 'node:path'
import { codeOf, orMissing } from '../text/system-error.ts'
import { failure } from '../messages/index.ts'
import type { WriteDisk } from './disk.ts'
import { guard } from './guard.ts'
import { remove } from './persist.ts'

/** Milliseconds between looks, and how long to wait for another build's renames. */
const pause = 20
const patience = 10_000
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
  const path = join(dirname(lockPath), '.keyfacts-turn')
  const taken = await guard('cannot-write', lockPath, take(path, disk))
  if (!taken) throw failure('built-elsewhere', lockPath)
  try {
    return await action()
  } finally {
    await remove(disk, path).catch(() => undefined)
  }
}

async function take(path: string, disk: WriteDisk): Promise<boolean> {
  for (let waited = 0; waited <= patience; waited += pause) {
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
    await handle.writeFile(Buffer.from(disk.owner))
  } catch (error) {
    await handle.close()
    await remove(disk, path).catch(() => undefined)
    throw error
  }
  await handle.close()
}

async function isLost(path: string, disk: WriteDisk): Promise<boolean> {
  const info = await orMissing(disk.lstat(path))
  const bytes = await orMissing(disk.readFile(path))
  if (!info || !bytes) return false
  const owner = Buffer.from(bytes).toString()
  const age = disk.now() - info.mtimeMs
  if (owner === '') return age > nameless
  return disk.isAlive(owner) === false || age > stale
}
