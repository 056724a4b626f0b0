import { readFileSync } from 'node:fs'
import { failure } from '../../../messages/index.ts'
import { createFace, type Face } from './face.ts'
import { findFont } from './find.ts'
import { openFont } from './fontkit.ts'
import type { FaceChain } from './shape.ts'

export type { Face } from './face.ts'
export { shape, type FaceChain, type Glyph, type GlyphRun, type Missing } from './shape.ts'

/** The cuts that a sheet is set in. */
export const styles = ['regular', 'italic', 'bold', 'boldItalic', 'code'] as const
export type Style = (typeof styles)[number]

/** Which font is which: a file, a file in an npm package, or an npm package. */
export type FontNames = Record<Style | 'emoji', string>

/** The faces for a style, opened when first asked for. */
export type Fonts = (style: Style) => FaceChain

/**
 * Find and read all fonts; `more` are asked, in order, for characters that the others lack.
 *
 * @throws a failure that names the font that is missing or of the wrong form
 */
export function loadFonts(names: FontNames, more: readonly string[], root: string): Fonts {
  const find = (name: string) => {
    const files = findFont(name, root)
    if (!files) throw failure('font-missing', name)
    return files
  }
  const named = (name: string) => face(find(name).regular)
  const faces = Object.fromEntries(styles.map((style) => [style, named(names[style])])) as Record<
    Style,
    () => Face
  >
  const emoji = named(names.emoji)
  const extra = more.map((name) => {
    const { regular, bold } = find(name)
    return { regular: face(regular), bold: bold === null ? face(regular) : face(bold) }
  })
  const chain = (style: Style): FaceChain => {
    const heavy = style === 'bold' || style === 'boldItalic'
    const own = style === 'code' ? [faces.code(), faces.regular()] : [faces[style]()]
    return {
      faces: [...own, ...extra.map((font) => (heavy ? font.bold : font.regular)())],
      emoji: emoji(),
    }
  }
  return once(chain)
}

/** The face of a file: read and judged now, parsed when it is first used. */
function face(path: string): () => Face {
  const data = readFont(path)
  let face: Face | undefined
  return () => {
    try {
      face ??= createFace(path, data, openFont(data))
    } catch (error) {
      throw failure('font-form', path, error instanceof Error ? error.message : String(error))
    }
    return face
  }
}

function readFont(path: string): Uint8Array {
  let data: Uint8Array
  try {
    data = readFileSync(path)
  } catch {
    throw failure('font-missing', path)
  }
  const form = Buffer.from(data.subarray(0, 4)).toString('latin1')
  if (form === '\0\u0001\0\0' || form === 'OTTO' || form === 'true') return data
  const forms: Record<string, string> = { wOF2: 'woff2', wOFF: 'woff', ttcf: 'a font collection' }
  throw failure('font-form', path, `it is ${forms[form] ?? 'something else'}`)
}

function once<Argument, Result>(
  make: (argument: Argument) => Result,
): (argument: Argument) => Result {
  const made = new Map<Argument, Result>()
  return (argument) => {
    let result = made.get(argument)
    if (result === undefined) {
      result = make(argument)
      made.set(argument, result)
    }
    return result
  }
}
