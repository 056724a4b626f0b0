import type { Dirent } from 'node:fs'
import { join } from 'node:path'
import { failure } from '../messages/index.ts'
import { byUnit } from '../text/by-unit.ts'
import { isMissing, wordsFor } from '../text/system-error.ts'
import { followLink } from './follow-link.ts'
import { isIgnored, levelsFor, readLevel, type IgnoreContext, type IgnoreLevel } from './ignored.ts'
import { kindOf } from './kind-of.ts'
import { passOver } from './pass-over.ts'
import { replacement, within } from './path.ts'
import { lockName } from './place.ts'

/** What a walk over a folder gives. */
export interface Walk {
  files: Found[]
  /** Absolute paths of the locks on the way. */
  locks: string[]
  /** Entries that ignore files or the caller leave out. */
  ignored: number
}

/** A file. Both paths are absolute; they differ where a link was followed. */
export interface Found {
  /** Where it is. */
  path: string
  /** How the walk came to it. */
  shown: string
}

/** `root` has its links followed: nothing outside of it is entered. `messages` takes what was passed over. */
export interface WalkContext extends IgnoreContext {
  /** Whether a file is wanted, by its name. */
  accepts: (name: string) => boolean
  /** Whether the caller left out a path, absolute: such a folder is not even looked into. */
  omits: (path: string) => boolean
}

interface Step {
  folder: string
  shown: string
  levels: readonly IgnoreLevel[]
  /** How many levels of folders below may be entered. */
  depth: number
}

type Link = Omit<Step, 'levels'>

/** Folders that hold no notes: hidden ones (`.git`, `.obsidian`, `.trash`) and packages. Hidden files are none either. */
const isSkipped = (name: string) => name.startsWith('.') || name === 'node_modules'

/**
 * Walk over `start` and what is in it. Links are followed last and inside the root only, and each folder is entered once, so that
 * circles end.
 *
 * @throws `folder-unreadable`, `name-undecodable`
 */
export async function walk(start: string, depth: number, context: WalkContext): Promise<Walk> {
  const found: Walk = { files: [], locks: [], ignored: 0 }
  const links: Link[] = []
  const entered = new Set<string>()
  await enter({ folder: start, shown: start, depth })
  for (const link of links) {
    const target = await followLink(link.folder, context)
    if (target?.type === 'folder') await enter({ ...link, folder: target.path })
    else if (target && context.accepts(link.shown)) {
      found.files.push({ path: target.path, shown: link.shown })
    }
  }
  return found

  async function enter(first: Link): Promise<void> {
    const steps: Step[] = [{ ...first, levels: await levelsFor(first.folder, context) }]
    for (let step = steps.pop(); step; step = steps.pop()) {
      if (entered.has(step.folder)) continue
      entered.add(step.folder)
      await look(step, steps)
    }
  }

  /** Take what is in a folder; the folders in it are put on `steps`. */
  async function look(step: Step, steps: Step[]): Promise<void> {
    const entries = await list(step.folder, context)
    const levels = await levelsWithOwn(step, entries, context)
    for (const entry of entries) {
      const path = join(step.folder, entry.name)
      const shown = join(step.shown, entry.name)
      if (entry.name === lockName && entry.isFile()) found.locks.push(path)
      const isFolder = entry.isDirectory()
      const wanted = isFolder || entry.isSymbolicLink() || context.accepts(entry.name)
      if (isSkipped(entry.name) || !wanted) continue
      const below = { folder: path, shown, depth: step.depth - 1 }
      if (isIgnored(levels, path, isFolder) || context.omits(path)) found.ignored++
      else if (isFolder && step.depth > 0) steps.push({ ...below, levels })
      else if (entry.isSymbolicLink()) links.push(below)
      else if (entry.isFile()) found.files.push({ path, shown })
      else if (!isFolder) passOver(context, path, 'not-a-regular-file', kindOf(entry))
    }
  }
}

async function levelsWithOwn(
  { folder, levels }: Step,
  entries: readonly Dirent[],
  context: WalkContext,
): Promise<readonly IgnoreLevel[]> {
  if (levels.at(-1)?.folder === folder) return levels
  const own = await readLevel(
    folder,
    entries.map(({ name }) => name),
    context,
  )
  return own ? [...levels, own] : levels
}

async function list(folder: string, { disk, root }: WalkContext): Promise<Dirent[]> {
  try {
    const entries = await disk.readdir(folder, { withFileTypes: true })
    return entries.sort((a, b) => byUnit(a.name, b.name))
  } catch (error) {
    const shown = within(root, folder) || folder
    if (!isMissing(error)) throw failure('folder-unreadable', shown, wordsFor(error))
    if (folder.includes(replacement)) throw failure('name-undecodable', shown)
    // It was removed since its parent was listed.
    return []
  }
}
