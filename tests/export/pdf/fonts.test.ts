import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { createFace } from '../../../src/export/pdf/fonts/face.ts'
import { openFont } from '../../../src/export/pdf/fonts/fontkit.ts'

/** What fontkit says of a font, which our own reading is held against. */
interface Reference {
  unitsPerEm: number
  ascent: number
  descent: number
  capHeight: number
  xHeight: number
  italicAngle: number
  postscriptName: string
  characterSet: number[]
  bbox: { minX: number; minY: number; maxX: number; maxY: number }
  glyphForCodePoint(codePoint: number): { id: number }
  hmtx: { metrics: { length: number; get(index: number): { advance: number } } }
}

const { resolve } = createRequire(import.meta.url)

test.each([
  'ibm-plex-sans-condensed/400Regular/IBMPlexSansCondensed_400Regular.ttf',
  'ibm-plex-sans-condensed/600SemiBold_Italic/IBMPlexSansCondensed_600SemiBold_Italic.ttf',
  'ibm-plex-mono/400Regular/IBMPlexMono_400Regular.ttf',
  'noto-emoji/500Medium/NotoEmoji_500Medium.ttf',
  'noto-sans-math/400Regular/NotoSansMath_400Regular.ttf',
])('%s has the glyphs, widths and measures that a library finds in it', (name) => {
  const data = readFileSync(resolve(`@expo-google-fonts/${name}`))
  const face = createFace(name, data)
  const reference = openFont(data) as unknown as Reference
  const { metrics } = face
  const em = (value: number) => value / reference.unitsPerEm
  const { metrics: widths } = reference.hmtx
  for (const point of reference.characterSet) {
    const { id } = reference.glyphForCodePoint(point)
    expect(face.glyph(point)).toBe(id)
    expect(face.advance(id)).toBe(em(widths.get(Math.min(id, widths.length - 1)).advance))
  }
  for (const point of [0xffff, 0x10ffff, 0xe123]) expect(face.glyph(point)).toBe(0)
  expect(metrics).toMatchObject({
    name: reference.postscriptName,
    ascent: em(reference.ascent),
    descent: em(reference.descent),
    italicAngle: reference.italicAngle,
    xHeight: em(reference.xHeight),
  })
  const { minX, minY, maxX, maxY } = reference.bbox
  expect(metrics.box).toEqual([minX, minY, maxX, maxY].map(em))
  expect(metrics.capHeight).toBe(em(reference.capHeight || reference.ascent))
})
