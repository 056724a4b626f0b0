import { hash } from 'node:crypto'
import { dirname, resolve } from 'node:path'
import type { VFile } from 'vfile'
import { failure, report } from '../messages/index.ts'
import { byUnit } from '../text/by-unit.ts'
import { imageKey } from '../text/image-key.ts'
import { codeOf, orMissing, wordsFor } from '../text/system-error.ts'
import type { FactOf, Media } from '../types/index.ts'
import { nodeDisk, type ReadDisk } from './disk.ts'
import { imageType, imageTypes } from './image-type.ts'
import { targetsOf, type Target } from './local-targets.ts'
import { megabytes } from './megabytes.ts'
import { indexNames, type NameIndex } from './name-index.ts'
import { isInside } from './path.ts'
import { readBytes } from './read-file.ts'
import { resolveTarget, type Resolved } from './resolve-target.ts'

/** Bytes of one image. */
const mostBytes = 10_000_000
/** Bytes of all images: a package and its numbers may not grow over 2 GiB, and all of it is in memory twice. */
const mostTogether = 2_000_000_000

export interface Images {
  /** `imageKey(path, url)` → name of its media file. */
  names: Map<string, string>
  /** Each once, sorted by name. */
  media: Media[]
}

export interface ImageOptions {
  /** Absolute. */
  root: string
  /** Where messages go: the sources, by path. */
  files: ReadonlyMap<string, VFile>
  disk?: ReadDisk
  /** Bytes of all images. */
  most?: number
  /** Whether they are wanted themselves; else there are names and no media. */
  bytes?: boolean
}

/** What a load has to do with. */
interface Load {
  root: string
  disk: ReadDisk
  bytes: boolean
  names: () => Promise<NameIndex>
  /** By absolute path: the image, or what is wrong with it. */
  read: Map<string, Promise<Image | Problem>>
}

/** A media file; without its bytes where they are not wanted. */
type Image = Media | (Pick<Media, 'name'> & { data: null })

type Problem =
  | { rule: 'broken-image' | 'image-out-of-root' | 'image-type' }
  | { rule: 'image-too-large'; size: number }

/**
 * Read the images of `facts` that lie in the folder of the notes: beside the note, from the root, or, as in Obsidian, anywhere by their name. Their
 * media names are made from their bytes. Images that are not there or not allowed, and links to files that are not there, are reported.
 *
 * @throws `image-unreadable`, `images-too-large`
 */
export async function loadImages(
  facts: readonly FactOf<unknown>[],
  { root: given, files, disk = nodeDisk, most = mostTogether, bytes = true }: ImageOptions,
): Promise<Images> {
  const targets = targetsOf(facts)
  const names = new Map<string, string>()
  const media = new Map<string, Media>()
  let size = 0
  if (targets.length === 0) return { names, media: [] }
  const root = (await orMissing(disk.realpath(given))) ?? given
  let index: Promise<NameIndex> | undefined
  const namesOf = () => (index ??= indexNames(root, disk))
  const load = { root, disk, bytes, names: namesOf, read: new Map() }
  for (const target of targets) {
    const file = files.get(target.path)
    const resolved = resolveTarget(target.url, target.path, root)
    if (target.type === 'link') {
      if (file && !(await leadsSomewhere(resolved, load))) {
        report(file, 'broken-link', target.place, target.url)
      }
      continue
    }
    const image = await loadImage(resolved, target, load)
    if (image === null) continue
    if ('rule' in image) {
      if (file) tell(file, target, image)
      continue
    }
    names.set(imageKey(target.path, target.url), image.name)
    if (image.data === null || media.has(image.name)) continue
    size += image.data.length
    if (size > most) throw failure('images-too-large', media.size, megabytes(most))
    media.set(image.name, image)
  }
  return { names, media: [...media.values()].sort((a, b) => byUnit(a.name, b.name)) }
}

/** Links that lead out of the root are compose's to tell; the web is not asked. */
async function leadsSomewhere(resolved: Resolved, { disk }: Load): Promise<boolean> {
  if (resolved.type !== 'local') return true
  for (const path of resolved.candidates) {
    if (await orMissing(disk.stat(path)).catch(() => true)) return true
    // `[x](note)` of wikis, where the extension is understood.
    if (await orMissing(disk.stat(`${path}.md`)).catch(() => true)) return true
  }
  return false
}

async function loadImage(
  resolved: Resolved,
  { path }: Target,
  load: Load,
): Promise<Image | Problem | null> {
  if (resolved.type === 'elsewhere') return null
  if (resolved.type === 'refused') return { rule: 'image-out-of-root' }
  const from = dirname(resolve(load.root, path))
  const found = await firstThere(resolved.candidates, load)
  const place = found ?? (resolved.name === null ? null : (await load.names())(resolved.name, from))
  if (place === null) return { rule: 'broken-image' }
  const known = load.read.get(place)
  if (known) return known
  const image = readImage(place, load)
  load.read.set(place, image)
  return image
}

async function firstThere(paths: readonly string[], { disk }: Load): Promise<string | null> {
  for (const path of paths) {
    const info = await orNowhere(path, disk.stat(path))
    if (info?.isFile()) return path
  }
  return null
}

/** No file of these names can be: the author's slip, not the machine's. */
const nowhere = new Set(['ELOOP', 'ENAMETOOLONG', 'EINVAL', 'ERR_INVALID_ARG_VALUE'])

/**
 * What `promise` gives, or null where there can be nothing at `path`. A file that the machine fails to read is another matter: its card
 * would lose the picture, and learners would be sent the card without it.
 *
 * @throws `image-unreadable`
 */
async function orNowhere<T>(path: string, promise: Promise<T>): Promise<T | null> {
  try {
    return await orMissing(promise)
  } catch (error) {
    if (nowhere.has(codeOf(error))) return null
    throw failure('image-unreadable', path, wordsFor(error))
  }
}

async function readImage(path: string, { root, disk, bytes }: Load): Promise<Image | Problem> {
  // A link in the folder may lead out of it.
  const real = await orNowhere(path, disk.realpath(path))
  if (real === null) return { rule: 'broken-image' }
  if (!isInside(root, real)) return { rule: 'image-out-of-root' }
  const result = await orNowhere(path, readBytes(real, mostBytes, disk))
  if (result === null) return { rule: 'broken-image' }
  if ('problem' in result) {
    if (result.problem === 'large') return { rule: 'image-too-large', size: result.size }
    if (result.problem === 'kind') return { rule: 'broken-image' }
    throw failure('image-unreadable', path, 'it changes while it is read')
  }
  const extension = imageType(result.bytes)
  if (extension === null) return { rule: 'image-type' }
  const digest = hash('sha256', result.bytes, 'hex').slice(0, 20)
  const name = `keyfacts-${digest}.${extension}`
  return bytes ? { name, data: result.bytes } : { name, data: null }
}

function tell(file: VFile, { url, place }: Target, problem: Problem): void {
  if (problem.rule === 'image-type') report(file, problem.rule, place, url, imageTypes)
  else if (problem.rule !== 'image-too-large') report(file, problem.rule, place, url)
  else report(file, problem.rule, place, url, megabytes(problem.size), megabytes(mostBytes))
}
