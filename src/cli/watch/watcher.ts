import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { FSWatcher } from 'chokidar'

/** Milliseconds between two looks for what was removed and may come back. */
const interval = 500

/** What is told of the disk. */
export interface WatchEvents {
  /** The file at a path came, went or changed. */
  onFile: (path: string) => void
  /** A folder came, with files of which nothing is told. */
  onFolder: () => void
  onError: (error: unknown) => void
}

/** Neither descended into nor looked at. */
const skipped = (path: string) =>
  /[\\/](?:node_modules|\.(?!keyfactsignore|gitignore)[^\\/]+)(?:[\\/]|$)/.test(path)

/**
 * Watches `places`, files and folders, and all that is in them.
 *
 * @param returning those of `places` that may go and come back
 * @returns what ends it, once all are watched
 */
export async function watchPlaces(
  places: readonly string[],
  returning: readonly string[],
  { onFile, onFolder, onError }: WatchEvents,
): Promise<() => Promise<void>> {
  const { watch } = await import('chokidar')
  const watcher = watch([...places], { ignored: skipped, ignoreInitial: true })
  watcher.on('all', (event, path) => {
    if (event === 'addDir') onFolder()
    else onFile(path)
  })
  // chokidar says nothing of a second save within 50 milliseconds; the system does.
  watcher.on('raw', (_event, name: string | null, details) => {
    const { watchedPath } = details as { watchedPath?: string }
    if (watchedPath === undefined || name === null) return
    onFile(basename(watchedPath) === name ? watchedPath : join(watchedPath, name))
  })
  watcher.on('error', onError)
  await new Promise<void>((ready) => watcher.once('ready', () => ready()))
  const timer = watchReturning(watcher, returning, onFolder)
  return async () => {
    clearInterval(timer)
    await watcher.close()
  }
}

/** Of a folder that is removed, as when another branch is checked out, the watcher hears no more: it is watched again once it is back. */
function watchReturning(
  watcher: FSWatcher,
  places: readonly string[],
  onFolder: () => void,
): NodeJS.Timeout {
  const gone = new Set<string>()
  return setInterval(() => {
    for (const place of places) {
      if (!existsSync(place)) gone.add(place)
      else if (gone.delete(place)) {
        watcher.add(place)
        onFolder()
      }
    }
  }, interval)
}
