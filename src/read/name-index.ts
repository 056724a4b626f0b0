import { basename, dirname } from 'node:path'
import { byUnit } from '../text/by-unit.ts'
import type { ReadDisk } from './disk.ts'
import { imageName } from './image-type.ts'
import { foldName, slashed, within } from './path.ts'
import { walk } from './walk.ts'

/** Finds an image by its name, in all folders of the notes. */
export type NameIndex = (name: string, from: string) => string | null

/** Look through all folders of `root`, absolute and with its links followed. */
export async function indexNames(root: string, disk: ReadDisk): Promise<NameIndex> {
  const accepts = (name: string) => imageName.test(name)
  const { files } = await walk(root, Infinity, {
    disk,
    root,
    accepts,
    omits: () => false,
    messages: [],
    all: true,
  })
  const byName = new Map<string, string[]>()
  for (const { path } of files) {
    const name = foldName(basename(path))
    byName.set(name, [...(byName.get(name) ?? []), path])
  }
  return (name, from) => {
    const end = foldName(slashed(name))
    const found = byName.get(foldName(basename(name))) ?? []
    const fitting = found.filter((path) => `/${foldName(within(root, path))}`.endsWith(`/${end}`))
    // As Obsidian does: the one beside the note, else the one that is least deep.
    const order = (path: string) => (dirname(path) === from ? 0 : path.split(/[/\\]/u).length)
    return fitting.sort((a, b) => order(a) - order(b) || byUnit(a, b))[0] ?? null
  }
}
