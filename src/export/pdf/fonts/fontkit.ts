import { createRequire } from 'node:module'
import type { Subset } from './subset.ts'

/** What is used of a fontkit font. */
export interface FontkitFont {
  layout(
    text: string,
    features?: string[] | Record<string, boolean>,
    script?: string,
    language?: string,
    direction?: 'ltr' | 'rtl',
  ): { glyphs: FontkitGlyph[]; positions: FontkitPosition[] }
  createSubset(): Subset
}

interface FontkitGlyph {
  id: number
  codePoints: number[]
}

/** Font units. */
interface FontkitPosition {
  xAdvance: number
  xOffset: number
  yOffset: number
}

const require = createRequire(import.meta.url)

/**
 * Read a TrueType or OpenType font. Loaded as CommonJS, which is half as slow as its ES module.
 *
 * @throws if the data is not a font
 */
export function openFont(data: Uint8Array): FontkitFont {
  const fontkit = require('fontkit') as { create(data: Uint8Array): FontkitFont }
  return fontkit.create(data)
}
