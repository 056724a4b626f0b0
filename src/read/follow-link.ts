import { kindOf } from './kind-of.ts'
import { passOver } from './pass-over.ts'
import { isInside } from './path.ts'
import type { WalkContext } from './walk.ts'

/** Where the link at `path` leads, if that is a file or folder in the root; else null, and a message where the link looks like notes. */
export async function followLink(
  path: string,
  context: WalkContext,
): Promise<{ type: 'file' | 'folder'; path: string } | null> {
  const { disk, root, accepts } = context
  const target = await disk.realpath(path).catch(() => null)
  const info = target === null ? null : await disk.stat(target).catch(() => null)
  if (target === null || !info) {
    if (accepts(path)) passOver(context, path, 'broken-symlink')
    return null
  }
  if (!info.isDirectory() && !accepts(path)) return null
  if (!isInside(root, target)) passOver(context, path, 'link-out-of-root', target)
  else if (info.isDirectory()) return { type: 'folder', path: target }
  else if (info.isFile()) return { type: 'file', path: target }
  else passOver(context, path, 'not-a-regular-file', kindOf(info))
  return null
}
