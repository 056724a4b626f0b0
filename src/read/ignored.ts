import { dirname, join } from 'node:path'
import ignore, { type Ignore } from 'ignore'
import { VFile } from 'vfile'
import { report } from '../messages/index.ts'
import type { ReadDisk } from './disk.ts'
import { orMissing } from '../text/system-error.ts'
import { isInside, within } from './path.ts'

/** The later has the last word. */
const names = ['.gitignore', '.keyfactsignore']

/** Runs of `*` that a line may have: a stranger's line with many of them keeps a matcher busy for hours. */
const mostStars = 4

/** What the ignore files of one folder say. */
export interface IgnoreLevel {
  /** Absolute. */
  folder: string
  rules: Ignore
}

export interface IgnoreContext {
  disk: ReadDisk
  /** Where messages about ignore files are put; paths are relative to it. */
  root: string
  messages: VFile[]
  /** Ignore files are none. */
  all?: boolean
}

/** Whether `levels`, the outermost first, leave out `path`; the innermost that says anything decides, as in Git. */
export function isIgnored(levels: readonly IgnoreLevel[], path: string, folder: boolean): boolean {
  for (const level of levels.toReversed()) {
    const inside = within(level.folder, path)
    if (inside === '') continue
    const { ignored, unignored } = level.rules.test(folder ? `${inside}/` : inside)
    if (ignored || unignored) return ignored
  }
  return false
}

/** The levels that hold for what is in `folder`: from the top of its Git repository, or from the root, down to it. */
export async function levelsFor(folder: string, context: IgnoreContext): Promise<IgnoreLevel[]> {
  if (context.all) return []
  const top = await findTop(context)
  const above: string[] = []
  for (let at = folder; isInside(top, at); at = dirname(at)) {
    above.unshift(at)
    if (at === top) break
  }
  const levels: IgnoreLevel[] = []
  for (const at of above) {
    const level = await readLevel(at, names, context)
    if (level) levels.push(level)
  }
  // Whoever names a folder wants it read, ignored or not.
  return levels.filter((level) => !isIgnored([level], folder, true))
}

/** The Git repository around the root, else the root. */
async function findTop({ disk, root }: IgnoreContext): Promise<string> {
  for (let at = root; ; at = dirname(at)) {
    if (await orMissing(disk.lstat(join(at, '.git')))) return at
    if (at === dirname(at)) return root
  }
}

/** What the ignore files of `folder` say, of whose entries `entries` are the names; null: nothing. */
export async function readLevel(
  folder: string,
  entries: readonly string[],
  context: IgnoreContext,
): Promise<IgnoreLevel | null> {
  if (context.all) return null
  const rules = ignore({ ignorecase: false })
  let any = false
  for (const name of names) {
    if (!entries.includes(name)) continue
    const path = join(folder, name)
    const info = await orMissing(context.disk.stat(path))
    if (!info?.isFile()) continue
    const text = await context.disk.readFile(path, 'utf8')
    any = true
    addLines(rules, text, path, context)
  }
  return any ? { folder, rules } : null
}

function addLines(rules: Ignore, text: string, path: string, context: IgnoreContext): void {
  const lines = text.replace(/^\ufeff/u, '').split(/\r?\n/u)
  for (const [index, line] of lines.entries()) {
    const stars = line.startsWith('#') ? 0 : (line.match(/\*+/gu) ?? []).length
    if (stars <= mostStars) {
      rules.add(line)
      continue
    }
    const file = new VFile({ path: within(context.root, path), cwd: context.root })
    const point = { line: index + 1, column: 1 }
    report(file, 'ignore-pattern', { start: point, end: point }, line.slice(0, 80), mostStars)
    context.messages.push(file)
  }
}
