import { dirname, join } from 'node:path'
import type { WriteDisk } from './disk.ts'
import { remove } from './persist.ts'
import { isLost, turnName } from './turn.ts'

/** A file written beside the place it is meant for. */
export interface Staged {
  /** Absolute path of the place. */
  path: string
  /** Absolute path of the file. */
  temporary: string
}

const temporaryName = /^\.keyfacts-([0-9a-z]+-\d+)-[0-9a-z]+\.tmp$/u

/** Milliseconds after which a temporary file of another machine is no one's. */
const day = 86_400_000

/** Name of a file that is written for a place in `folder`. */
export const temporaryIn = (folder: string, disk: WriteDisk): string =>
  join(folder, `.keyfacts-${disk.owner}-${disk.token()}.tmp`)

/** Write `data` to the disk beside `path`. `mode` is that of the file it will replace, if there is one. */
export async function stage(
  staged: Staged,
  data: Uint8Array,
  mode: number | null,
  disk: WriteDisk,
): Promise<void> {
  const handle = await disk.open(staged.temporary, 'wx')
  try {
    if (mode !== null) await handle.chmod(mode & 0o777)
    await handle.writeFile(data)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Remove what builds that were killed have left beside `paths`. */
export async function sweep(paths: readonly string[], disk: WriteDisk): Promise<void> {
  for (const folder of new Set(paths.map((path) => dirname(path)))) {
    const names = await disk.readdir(folder).catch(() => [])
    for (const name of names) {
      const path = join(folder, name)
      if (await isLeft(name, path, disk).catch(() => false)) {
        await remove(disk, path).catch(() => undefined)
      }
    }
  }
}

async function isLeft(name: string, path: string, disk: WriteDisk): Promise<boolean> {
  if (name === turnName) return isLost(path, disk)
  const owner = temporaryName.exec(name)?.[1]
  if (owner === undefined) return false
  const alive = disk.isAlive(owner)
  return alive === null ? disk.now() - (await disk.lstat(path)).mtimeMs > day : !alive
}
