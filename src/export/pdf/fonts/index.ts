import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import { failure } from '../../../messages/index.ts'
import { createFace, type Face } from './face.ts'
import { findFont } from './find.ts'
import type { FaceChain } from './shape.ts'

export type { Face } from './face.ts'
export { shape, type FaceChain, type Glyph, type GlyphRun } from './shape.ts'

/** The cuts that a sheet is set in. */
export const styles = ['regular', 'italic', 'bold', 'boldItalic', 'code'] as const
export type Style = (typeof styles)[number]

/** Which font is which: a file, a file in an npm package, or an npm package. */
export type FontNames = Record<Style | 'emoji', string> & { fallback: readonly string[] }

/** The fonts of a sheet. */
export interface Fonts {
  /** Which files they are, and of when: fonts with the same are the same. */
  key: string
  /** The faces for a style, in the order in which they are asked for a character. */
  chain(style: Style): FaceChain
}

/** A font that is read when it is first asked for. */
type LazyFace = () => Face

/**
 * Find all fonts, and look what they are; they are read when a character is first asked of them. `more` are asked, in
 * order, for characters that the text fonts lack, before the template's own fallbacks. `before` are the fonts of an
 * earlier sheet, which are given again if nothing has changed.
 *
 * @throws a failure that names the font that is missing or of the wrong form
 */
export function loadFonts(
  names: FontNames,
  more: readonly string[],
  root: string,
  before: Fonts | null = null,
): Fonts {
  const faces = new Map<string, LazyFace>()
  const faceOf = (path: string): LazyFace => {
    let face = faces.get(path)
    if (!face) faces.set(path, (face = lazyFace(path)))
    return face
  }
  const find = (name: string) => {
    const files = findFont(name, root)
    if (!files) throw failure('font-missing', name)
    return files
  }
  const own = Object.fromEntries(
    styles.map((style) => [style, faceOf(find(names[style]).regular)]),
  ) as Record<Style, LazyFace>
  const emoji = faceOf(find(names.emoji).regular)
  const others = [...more, ...names.fallback].map((name) => {
    const files = find(name)
    const cut = (style: Style): LazyFace => faceOf(files[style === 'code' ? 'regular' : style])
    return Object.fromEntries(styles.map((style) => [style, cut(style)])) as Record<Style, LazyFace>
  })
  const key = [...faces.keys()].map(stateOf).join('\n')
  if (key === before?.key) return before
  const chains = new Map<Style, FaceChain>()
  return {
    key,
    chain(style) {
      let chain = chains.get(style)
      if (!chain) {
        const text = style === 'code' ? [own.code, own.regular] : [own[style]]
        chain = { faces: [...text, ...others.map((font) => font[style])], emoji }
        chains.set(style, chain)
      }
      return chain
    },
  }
}

function stateOf(path: string): string {
  const { mtimeMs, size } = statSync(path)
  return `${path} ${mtimeMs} ${size}`
}

function lazyFace(path: string): LazyFace {
  checkForm(path)
  let face: Face | undefined
  return () => {
    try {
      return (face ??= createFace(path, readFileSync(path)))
    } catch (error) {
      throw failure('font-form', path, error instanceof Error ? error.message : String(error))
    }
  }
}

const forms: Record<string, string> = {
  wOF2: 'it is a woff2 file',
  wOFF: 'it is a woff file',
  ttcf: 'it is a collection of fonts',
}

/** Look at the first bytes of a font file. */
function checkForm(path: string): void {
  const first = Buffer.alloc(4)
  try {
    const file = openSync(path, 'r')
    readSync(file, first, 0, 4, 0)
    closeSync(file)
  } catch {
    throw failure('font-missing', path)
  }
  const form = first.toString('latin1')
  if (form !== '\0\u0001\0\0' && form !== 'OTTO' && form !== 'true')
    throw failure('font-form', path, forms[form] ?? 'it is not a font')
}
