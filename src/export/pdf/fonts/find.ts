import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, isAbsolute, join, resolve } from 'node:path'

/** Files of a font: its regular cut, and others where its package has them. */
export interface FontFiles {
  regular: string
  italic: string
  bold: string
  boldItalic: string
}

/**
 * Find the font that `name` means: a file (absolute, or relative to `root`), a file inside an npm package, or an npm
 * package of fonts, looked for in the `node_modules` of `root` and above, then in our own. Null: no such thing.
 */
export function findFont(name: string, root: string): FontFiles | null {
  const paths = isAbsolute(name) ? [name] : [resolve(root, name), ...packages(name, root)]
  const found = paths.find((path) => existsSync(path))
  if (found === undefined) return null
  if (!statSync(found).isDirectory())
    return { regular: found, italic: found, bold: found, boldItalic: found }
  const files = fontsIn(found)
  const regular = files.find(isCut(/Regular\./, false)) ?? files[0]
  if (regular === undefined) return null
  const italic = files.find(isCut(/(?:Regular_|-)Italic\./, true)) ?? regular
  const bold =
    files.find(isCut(/SemiBold\./, false)) ?? files.find(isCut(/Bold\./, false)) ?? regular
  const boldItalic =
    files.find(isCut(/SemiBold_?Italic\./, true)) ??
    files.find(isCut(/Bold_?Italic\./, true)) ??
    bold
  return { regular, italic, bold, boldItalic }
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

/** All fonts in a folder, sorted. */
function fontsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(?:ttf|otf)$/i.test(name) && !name.includes('node_modules/'))
    .sort()
    .map((name) => join(folder, name))
}

const isCut =
  (pattern: RegExp, italic: boolean) =>
  (path: string): boolean =>
    pattern.test(path) && /italic/i.test(path) === italic
