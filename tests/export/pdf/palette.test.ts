import { expect, test } from 'vitest'
import { paletteOf } from '../../../src/export/pdf/draw/palette.ts'
import { parseTemplate } from '../../../src/export/pdf/template.ts'
import { makeDataset } from './make-dataset.ts'

const { markers } = makeDataset([{ text: 'x' }])
const { colors } = parseTemplate({})

test('without colours text and markers are black, what is quiet is grey, and nothing has a tint', () => {
  const palette = paletteOf(colors, markers, true)
  for (const ink of ['text', 'title', 'link', ...markers.map(({ kind }) => `marker:${kind}`)])
    expect(palette(ink)).toEqual([0, 0, 0])
  for (const ink of ['quiet', 'rule', 'sectionFill']) {
    const [red, green, blue] = palette(ink)
    expect([green, blue]).toEqual([red, red])
    expect(red).toBeGreaterThan(0.3)
  }
})

test('with colours a marker has its own', () => {
  const palette = paletteOf(colors, markers, false)
  const inks = markers.map(({ kind }) => palette(`marker:${kind}`).join(' '))
  expect(new Set(inks).size).toBe(markers.length)
})
