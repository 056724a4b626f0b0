import { dirname } from 'node:path'
import { lockDigest } from '../lock/index.ts'
import { failure } from '../messages/index.ts'
import { orMissing } from '../text/system-error.ts'
import { checkPlaces, type Place } from './check-places.ts'
import { nodeDisk, type WriteDisk } from './disk.ts'
import { makeFolders, removeFolders } from './folders.ts'
import { guard } from './guard.ts'
import { remove, replaceFile, syncFolder } from './persist.ts'
import type { LockOutput, WriteRequest, Written } from './request.ts'
import { stage, sweep, temporaryIn, type Staged } from './stage.ts'
import { inTurn } from './turn.ts'

/**
 * Write `outputs` and the lock: all or none, as far as a file system can promise. Each is written beside its place and synced; then the
 * lock is compared with what it was when the build began; then it takes its place, and only then the others, for an identity that was
 * shipped but not saved would be given anew. Files whose bytes are the same are left alone.
 *
 * @returns outputs in their order, then the lock if it was to be written
 * @throws `built-elsewhere`, `output-onto-input`, `two-outputs`, `output-is-folder`, `cannot-write`: nothing was written;
 * `cannot-finish`: some were, and the next build writes the others
 */
export async function writeAll(
  request: WriteRequest,
  disk: WriteDisk = nodeDisk,
): Promise<Written[]> {
  const { outputs, lock, inputs } = request
  const lockOutput = lock && lock.after !== null ? [{ path: lock.path, data: lock.after }] : []
  const places = await checkPlaces([...lockOutput, ...outputs], inputs, disk)
  await sweep(
    places.map(({ path }) => path),
    disk,
  )
  const changed = places.filter((place) => place.changed)
  if (changed.length > 0) await put(changed, request, disk)
  else if (lock) await compareLock(lock, disk)
  const written = places.map(({ path, data, changed }) => ({ path, bytes: data.length, changed }))
  return [...written.slice(lockOutput.length), ...written.slice(0, lockOutput.length)]
}

/** Stage all of `places`, then let them take their places in order; where that fails before the first, nothing is left behind. */
async function put(
  places: readonly Place[],
  { lock, signal }: WriteRequest,
  disk: WriteDisk,
): Promise<void> {
  const paths = places.map(({ path }) => path)
  const folders: string[] = []
  const staged: Staged[] = []
  try {
    await makeFolders(paths, folders, disk)
    for (const { path, data, mode } of places) {
      signal?.throwIfAborted()
      const file = { path, temporary: temporaryIn(dirname(path), disk) }
      staged.push(file)
      await guard('cannot-write', path, stage(file, data, mode, disk))
    }
    signal?.throwIfAborted()
    const replace = async () => {
      if (lock) await compareLock(lock, disk)
      await replaceInOrder(staged, disk)
    }
    if (lock && paths.includes(lock.path)) await inTurn(lock.path, disk, replace)
    else await replace()
  } catch (error) {
    for (const { temporary } of staged) await remove(disk, temporary).catch(() => undefined)
    await removeFolders(folders, disk)
    throw error
  }
}

/** The first, which is the lock where that has changed, is on the disk for good before another takes its place. */
async function replaceInOrder(staged: readonly Staged[], disk: WriteDisk): Promise<void> {
  for (const [index, { path, temporary }] of staged.entries()) {
    const rule = index === 0 ? 'cannot-write' : 'cannot-finish'
    await guard(rule, path, replaceFile(disk, temporary, path))
    if (index === 0) await guard('cannot-finish', path, syncFolder(disk, dirname(path)))
  }
  for (const folder of new Set(staged.slice(1).map(({ path }) => dirname(path)))) {
    await guard('cannot-finish', folder, syncFolder(disk, folder))
  }
}

/** Whether the lock is what it was, or already what it is to be: the same notes were built on another machine. */
async function compareLock({ path, before, after }: LockOutput, disk: WriteDisk): Promise<void> {
  const bytes = await guard('cannot-write', path, orMissing(disk.readFile(path)))
  if (bytes && after && Buffer.compare(bytes, after) === 0) return
  // As read decodes it: without a BOM.
  const now = bytes && lockDigest(new TextDecoder().decode(bytes))
  if (now !== before) throw failure('built-elsewhere', path)
}
