import type { VFile } from 'vfile'
import { failure } from '../messages/index.ts'
import { nodeDisk, type ReadDisk } from './disk.ts'
import { orMissing } from '../text/system-error.ts'
import { lookUp, omission, type Input } from './inputs.ts'
import { isThere } from './is-there.ts'
import { within } from './path.ts'
import { lockName, type Place } from './place.ts'
import { walk, type WalkContext } from './walk.ts'

/** The path of what is read from stdin. */
export const stdinPath = 'stdin.md'

export interface Listing {
  /** Paths relative to the root, with `/`, sorted by UTF-16 unit, each once. */
  paths: string[]
  /** Messages about what was passed over. */
  files: VFile[]
}

export interface ListOptions extends Place {
  /** Absolute. */
  cwd: string
  disk?: ReadDisk
}

/** Whether a file in a folder is a note, by its name. */
export const isMarkdown = (name: string): boolean => /\.(?:md|markdown)$/iu.test(name)

/**
 * List the sources at `inputs`: files (whatever their name, ignored or not), folders, globs, `-`; `!` before a path or glob leaves out,
 * and a bare name after it in any folder. In folders: `.md` and `.markdown`, but nothing hidden, in `node_modules`, or ignored by
 * `.gitignore` or `.keyfactsignore`.
 *
 * @throws `no-such-path`, `no-markdown`, `out-of-root`, `not-a-file`, `folder-unreadable`, `two-stdin`, `two-locks`, `lock-below` (a lock
 * below an input)
 */
export async function listSources(
  inputs: readonly string[],
  options: ListOptions,
): Promise<Listing> {
  const { cwd, disk = nodeDisk } = options
  const root = (await orMissing(disk.realpath(options.root))) ?? options.root
  const files: VFile[] = []
  const positive = inputs.filter((input) => !input.startsWith('!'))
  const wanted = await lookUp(positive.length > 0 ? positive : ['.'], cwd, root, disk)
  const omits = await omission(inputs, cwd, root, disk)

  const found = new Set<string>()
  let ignored = 0
  const context = { disk, root, omits, messages: files }
  for (const input of wanted) {
    const result = await search(input, context)
    await checkLocks(result.locks, options, root, disk)
    ignored += result.ignored
    for (const path of result.paths) {
      if (omits(path)) ignored++
      else found.add(within(root, path))
    }
  }
  if (wanted.some(({ type }) => type === 'stdin')) {
    if (found.has(stdinPath)) throw failure('two-stdin', stdinPath)
    found.add(stdinPath)
  }
  if (found.size === 0) throw failure('no-markdown', positive.join(', ') || '.', ignored)
  return { paths: [...found].sort(), files: eachOnce(files) }
}

interface Result {
  paths: string[]
  locks: string[]
  ignored: number
}

async function search(input: Input, context: Omit<WalkContext, 'accepts'>): Promise<Result> {
  if (input.type === 'stdin') return { paths: [], locks: [], ignored: 0 }
  if (input.type === 'file') return { paths: [input.path], locks: [], ignored: 0 }
  if (input.type === 'folder') {
    const { files, ...rest } = await walk(input.folder, Infinity, {
      ...context,
      accepts: isMarkdown,
    })
    return { paths: files.map(({ path }) => path), ...rest }
  }
  const { folder, glob } = input
  const accepts = glob.extension ? () => true : isMarkdown
  const { files, ...rest } = await walk(folder, glob.depth, { ...context, accepts })
  const matching = files.filter(({ shown }) => glob.matches(within(folder, shown)))
  return { paths: matching.map(({ path }) => path), ...rest }
}

/** Locks below the inputs that are not the lock in use: their facts would be given a second identity. */
async function checkLocks(
  found: readonly string[],
  { lockPath, lockGiven }: Place,
  root: string,
  disk: ReadDisk,
): Promise<void> {
  if (lockGiven) return
  // Without a lock by name, the one in use is in the root.
  const others = found.filter((path) => within(root, path) !== lockName).toSorted()
  if (others.length === 0) return
  const inUse = (await isThere(lockPath, disk)) ? [lockPath] : []
  const [one, ...more] = [...inUse, ...others]
  if (more.length > 0) throw failure('two-locks', [one, ...more].join(', '))
  throw failure('lock-below', one!, root)
}

/** Inputs may overlap; each message once. */
function eachOnce(files: readonly VFile[]): VFile[] {
  const byText = new Map(files.map((file) => [`${file.path}\n${String(file.messages[0])}`, file]))
  return [...byText.values()]
}
