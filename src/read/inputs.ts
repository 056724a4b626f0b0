import { basename, dirname, join, resolve } from 'node:path'
import { failure } from '../messages/index.ts'
import type { ReadDisk } from './disk.ts'
import { orMissing, wordsFor } from '../text/system-error.ts'
import { isGlob, parseGlob, type Glob } from './glob.ts'
import { kindOf } from './kind-of.ts'
import { isInside, slashed, within } from './path.ts'

/** An input, looked up. Paths are absolute, with their links followed. */
export type Input =
  | { type: 'stdin' }
  | { type: 'file'; path: string }
  | { type: 'folder'; folder: string }
  | { type: 'glob'; folder: string; glob: Glob }

/**
 * What each of `inputs` is.
 *
 * @throws `no-such-path` with all that are missing, `not-a-file`, `out-of-root`
 */
export async function lookUp(
  inputs: readonly string[],
  cwd: string,
  root: string,
  disk: ReadDisk,
): Promise<Input[]> {
  const found: Input[] = []
  const missing: string[] = []
  for (const text of inputs) {
    const input = await lookUpOne(text, cwd, root, disk)
    if (input) found.push(input)
    else missing.push(text)
  }
  if (missing.length > 0) throw failure('no-such-path', missing.join(', '))
  return found
}

async function lookUpOne(
  text: string,
  cwd: string,
  root: string,
  disk: ReadDisk,
): Promise<Input | null> {
  if (text === '-') return { type: 'stdin' }
  const path = resolve(cwd, text)
  const real = await realpath(path, disk)
  if (real === null) return isGlob(text) ? lookUpGlob(text, cwd, root, disk) : null
  const info = await disk.stat(real)
  if (info.isFile()) return { type: 'file', path: await inRoot(path, real, text, root, disk) }
  if (!info.isDirectory()) throw failure('not-a-file', text, kindOf(info))
  if (!isInside(root, real)) throw failure('out-of-root', text, root)
  return { type: 'folder', folder: real }
}

async function lookUpGlob(
  text: string,
  cwd: string,
  root: string,
  disk: ReadDisk,
): Promise<Input | null> {
  const glob = parseGlob(slashed(text))
  const folder = await realpath(resolve(cwd, glob.base), disk)
  if (folder === null) return null
  if (!isInside(root, folder)) throw failure('out-of-root', text, root)
  return { type: 'glob', folder, glob }
}

/** Where a named file is in the root: a link out of it is read under its own name, for whoever names it wants it. */
async function inRoot(
  path: string,
  real: string,
  text: string,
  root: string,
  disk: ReadDisk,
): Promise<string> {
  if (isInside(root, real)) return real
  const folder = await disk.realpath(dirname(path))
  if (isInside(root, folder)) return join(folder, basename(path))
  throw failure('out-of-root', text, root)
}

async function realpath(path: string, disk: ReadDisk): Promise<string | null> {
  try {
    return await orMissing(disk.realpath(path))
  } catch (error) {
    throw failure('no-such-path', `${path}: ${wordsFor(error)}`)
  }
}

/**
 * Whether a path, absolute and with its links followed, is left out by a `!` of `inputs`. What leaves out a folder leaves out all
 * that is in it; a bare name leaves out what has this name in any folder.
 */
export async function omission(
  inputs: readonly string[],
  cwd: string,
  root: string,
  disk: ReadDisk,
): Promise<(path: string) => boolean> {
  const tests: ((path: string) => boolean)[] = []
  for (const input of inputs) {
    if (!input.startsWith('!')) continue
    const text = slashed(input.slice(1))
    const { base, matches } = parseGlob(text)
    if (!text.includes('/')) {
      tests.push((path) => within(root, path).split('/').some(matches))
      continue
    }
    const folder = (await realpath(resolve(cwd, base), disk)) ?? resolve(cwd, base)
    tests.push((path) => {
      const parts = within(folder, path).split('/')
      return (
        isInside(folder, path) &&
        parts.some((_, index) => matches(parts.slice(0, index + 1).join('/')))
      )
    })
  }
  return (path) => tests.some((test) => test(path))
}
