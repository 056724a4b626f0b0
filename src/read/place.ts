import { dirname, join, parse, resolve } from 'node:path'
import { failure } from '../messages/index.ts'
import { nodeDisk, type ReadDisk } from './disk.ts'
import { orMissing, wordsFor } from '../text/system-error.ts'
import { isGlob, parseGlob } from './glob.ts'
import { isInside, slashed } from './path.ts'

export const lockName = 'keyfacts.lock'

/** Where a project is. */
export interface Place {
  /** Absolute folder to which the paths of all sources are relative. */
  root: string
  /** Absolute; there may be nothing yet. */
  lockPath: string
  /** Whether the caller named the lock: then others are no one's business. */
  lockGiven: boolean
}

export interface PlaceOptions {
  /** Absolute. */
  cwd: string
  /** The lock as the caller named it, absolute; null: searched upwards from the inputs. */
  lock?: string | null | undefined
  /** Absolute; null where there is no configuration. */
  configPath?: string | null | undefined
  disk?: ReadDisk
}

/**
 * Find root and lock of the notes at `inputs`: the folder of the lock above them, else that of the configuration above them, else
 * the folder they share. A lock that was named lies anywhere; only where it lies above the notes is its folder the root.
 *
 * @throws `two-locks` if two are found on the way up, `lock-unreadable`, `no-such-path`
 */
export async function findPlace(inputs: readonly string[], options: PlaceOptions): Promise<Place> {
  const { cwd, lock, configPath, disk = nodeDisk } = options
  const folders = await startFolders(inputs, cwd, disk)
  const shared = folders.reduce(sharedFolder)
  const holdsAll = (folder: string) => isInside(folder, shared)
  const configFolder = configPath ? dirname(configPath) : null
  const fallback = configFolder !== null && holdsAll(configFolder) ? configFolder : shared
  if (lock) {
    const folder = dirname(lock)
    return { root: holdsAll(folder) ? folder : fallback, lockPath: lock, lockGiven: true }
  }
  const [lockPath = join(fallback, lockName), other] = await findLocks(folders, disk)
  if (other) throw failure('two-locks', [lockPath, other].join(', '))
  return { root: dirname(lockPath), lockPath, lockGiven: false }
}

/** The locks in `folders` and above them. */
async function findLocks(folders: readonly string[], disk: ReadDisk): Promise<string[]> {
  const above = new Set<string>()
  for (const folder of folders) {
    for (let at = folder; !above.has(at); at = dirname(at)) above.add(at)
  }
  const found: string[] = []
  for (const folder of [...above].sort()) {
    const path = join(folder, lockName)
    const info = await orMissing(disk.stat(path)).catch((error: unknown) => {
      throw failure('lock-unreadable', path, wordsFor(error))
    })
    if (info?.isFile()) found.push(path)
  }
  return found
}

/** The folder of each input; where nothing is, of what its name says. */
async function startFolders(
  inputs: readonly string[],
  cwd: string,
  disk: ReadDisk,
): Promise<string[]> {
  const folders: string[] = []
  for (const input of inputs) {
    if (input.startsWith('!')) continue
    if (input === '-') {
      folders.push(cwd)
      continue
    }
    const path = resolve(cwd, input)
    // Taken for one that is not there, it would give the notes another root, and so other ids.
    const info = await orMissing(disk.stat(path)).catch((error: unknown) => {
      throw failure('no-such-path', `${input}: ${wordsFor(error)}`)
    })
    if (info) folders.push(info.isDirectory() ? path : dirname(path))
    else if (isGlob(input)) folders.push(resolve(cwd, parseGlob(slashed(input)).base))
    else folders.push(dirname(path))
  }
  return folders.length > 0 ? folders : [cwd]
}

function sharedFolder(one: string, other: string): string {
  let folder = one
  while (!isInside(folder, other) && folder !== parse(folder).root) folder = dirname(folder)
  return folder
}
