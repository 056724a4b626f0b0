import { basename } from 'node:path'
import { VFile } from 'vfile'
import { lockDigest, readLock } from '../lock/index.ts'
import type { Settings } from '../options/index.ts'
import {
  findPlace,
  listSources,
  loadTemplates,
  nodeDisk,
  readLockFile,
  type ReadDisk,
} from '../read/index.ts'
import type { Extraction, Lock, Templates } from '../types/index.ts'
import { type Cache, noCache } from './cache/cache.ts'
import { digest } from './cache/digest.ts'
import { openDrawers } from './cache/drawers.ts'
import { openStore } from './cache/store.ts'
import type { Gathered } from './gather/gathered.ts'
import { gather, mostTold } from './gather/index.ts'
import { messageFile } from './gather/message-file.ts'
import type { Asking } from './gather/task.ts'
import { mainLanguage } from './languages.ts'
import type { Environment } from './environment.ts'
import { sourceReader } from './source-reader.ts'

/** What the notes and the lock say, before anything is made of it. */
export interface Material {
  root: string
  lockPath: string
  /** `lockDigest`; null where there is none. */
  lockDigest: string | null
  lock: Lock
  /** Carries the messages about the lock. */
  lockFile: VFile
  extractions: Extraction[]
  templates: Templates
  gathered: Gathered[]
  cache: Cache
  /** Carries messages about no single file: it has no path. */
  general: VFile
  /** Everything that may carry messages. */
  files: VFile[]
}

/** Stages 1 to 4, and what of stage 6 depends on a file alone. `onMissed`: see `GatherContext`. */
export async function readMaterial(
  settings: Settings,
  env: Environment,
  onMissed?: (count: number) => void,
): Promise<Material> {
  const disk = env.disk ?? nodeDisk
  const place = await findPlace(settings.paths, { ...settings, cwd: env.cwd, disk })
  const opened = await openLock(place.lockPath, disk)
  const { lock } = opened
  const { paths, files } = await listSources(settings.paths, { ...place, cwd: env.cwd, disk })
  const templates = await loadTemplates(settings.templates, disk)
  const cache = settings.cache ? (env.cache ?? cacheOf(place.root, env)) : noCache
  const gathered = await gather(paths, {
    read: sourceReader(place.root, env.stdin, disk),
    options: { markers: settings.markers.filter(({ enabled }) => enabled) },
    asking: guessAsking(lock, settings, templates),
    cache,
    onMissed,
    onProgress: env.onProgress,
    signal: env.signal,
  }).catch((error: unknown) => {
    // What was read before it was interrupted need not be read again.
    cache.save()
    throw error
  })
  const general = new VFile()
  const extractions = gathered.map(({ extraction }) => extraction)
  return {
    templates,
    gathered,
    cache,
    general,
    root: place.root,
    lockPath: place.lockPath,
    ...opened,
    extractions,
    files: [...files, ...extractions.map(messageFile), opened.lockFile, general],
  }
}

/** Its text is let go of: it takes as much memory as the facts. */
async function openLock(
  path: string,
  disk: ReadDisk,
): Promise<Pick<Material, 'lock' | 'lockFile' | 'lockDigest'>> {
  const text = await readLockFile(path, disk)
  const lockFile = new VFile({ path: basename(path), value: text ?? '' })
  const lock = readLock(lockFile)
  lockFile.value = ''
  return { lock, lockFile, lockDigest: text === null ? null : lockDigest(text) }
}

/** Kept for these notes on the disk. */
function cacheOf(root: string, { cwd }: Environment): Cache {
  const store = openStore(cwd)
  return store ? openDrawers(store, digest([root])) : noCache
}

/**
 * How questions are asked while the notes are being read. Until the first build has told the language, only the notes as a
 * whole tell it; what was asked in another than that is asked again.
 */
function guessAsking(
  { header }: Lock,
  settings: Settings,
  templates: Templates,
): (read: readonly Extraction[]) => Asking | null {
  const told = settings.lang ?? header?.lang ?? null
  let asking = told === null ? null : askingOf(told, settings, templates)
  return (read) => {
    if (read.length >= mostTold) {
      asking ??= askingOf(mainLanguage(null, null, read), settings, templates)
    }
    return asking
  }
}

/** How the questions of these notes are asked, as far as the settings tell. */
export function askingOf(lang: string, { cards, markers }: Settings, { texts }: Templates): Asking {
  return { lang, options: { off: cards.off, texts, markers } }
}
