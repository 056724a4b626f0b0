import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, isAbsolute, join, resolve } from 'node:path'

/** A font as found: its regular cut, and a bold one where its package has one. */
export interface FontFiles {
  regular: string
  bold: string | null
}

/**
 * Find the font that `name` means: a file (absolute, or relative to `root`), a file inside an npm package, or an npm
 * package of fonts, looked for in the `node_modules` of `root` and above, then in our own. Null: no such thing.
 */
export function findFont(name: string, root: string): FontFiles | null {
  const path = isAbsolute(name) ? [name] : [resolve(root, name), ...packages(name, root)]
  const found = path.find((path) => existsSync(path))
  if (found === undefined) return null
  if (!statSync(found).isDirectory()) return { regular: found, bold: null }
  const files = fontsIn(found)
  const regular = cut(files, /400Regular\/|[-_]Regular\./) ?? files[0]
  return regular === undefined
    ? null
    : { regular, bold: cut(files, /700Bold\/|[-_]Bold\./) ?? null }
}

function packages(name: string, root: string): string[] {
  return [root, import.meta.dirname].flatMap((from) =>
    parents(from).map((folder) => join(folder, 'node_modules', name)),
  )
}

function parents(folder: string): string[] {
  const parent = dirname(folder)
  return parent === folder ? [folder] : [folder, ...parents(parent)]
}

function fontsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(?:ttf|otf)$/i.test(name) && !name.includes('node_modules/'))
    .sort()
    .map((name) => join(folder, name))
}

const cut = (files: string[], pattern: RegExp): string | undefined =>
  files.find((file) => pattern.test(file.replaceAll('\\', '/')) && !/italic/i.test(file))
