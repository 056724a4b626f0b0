import { isAbsolute, relative, sep } from 'node:path'

/** `path` with `/`, whatever the system writes. */
export const slashed = (path: string): string => (sep === '/' ? path : path.replaceAll(sep, '/'))

/** `path` relative to `folder`, with `/`; `''` for the folder itself. Both absolute. */
export function within(folder: string, path: string): string {
  return slashed(relative(folder, path))
}

/** Whether `path` is `folder` or in it, by name: links are not followed. Both absolute. */
export function isInside(folder: string, path: string): boolean {
  const inside = relative(folder, path)
  return inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside)
}

/** `name` as disks compare it that take `A` for `a`, and NFD for NFC. */
export const foldName = (name: string): string => name.normalize('NFC').toLowerCase()

/** What Node gives for bytes of a name that are no UTF-8: no file is found by it. */
export const replacement = '\uFFFD'
