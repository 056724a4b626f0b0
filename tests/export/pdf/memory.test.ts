import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pdfExporter } from '../../../src/export/pdf/index.ts'
import type { SheetMemory } from '../../../src/export/pdf/index.ts'
import { makeContext } from './make-context.ts'
import { makeDataset } from './make-dataset.ts'

const textsOf = (count: number, more: string) =>
  makeDataset([
    ...Array.from({ length: count }, (_, at) => ({ text: `Fact ${at} is about 茶 and tea` })),
    { text: more },
  ])

async function sheetOf(more: string, memory?: SheetMemory, context = makeContext()) {
  const [artifact] = await pdfExporter.export(textsOf(30, more), { ...context, memory })
  return { data: Buffer.from(artifact?.data ?? []), messages: context.messages }
}

test('a sheet is the same, and says the same, whatever sheet the process made before it', async () => {
  const memory: SheetMemory = { last: null }
  for (const more of ['first', 'second, which is longer', 'first']) {
    const kept = await sheetOf(more, memory)
    const alone = await sheetOf(more)
    expect(kept.data.equals(alone.data)).toBe(true)
    expect(kept.messages).toEqual(alone.messages)
  }
})

test('what was measured is kept, but no longer than the next sheet needs it', async () => {
  const memory: SheetMemory = { last: null }
  await sheetOf('unusual', memory)
  const first = memory.last
  await sheetOf('ordinary', memory)
  expect(memory.last?.fonts).toBe(first?.fonts)
  const words = [...(memory.last?.measured.words.keys() ?? [])]
  expect(words.some((key) => key.endsWith(':ordinary'))).toBe(true)
  expect(words.some((key) => key.endsWith(':unusual'))).toBe(false)
  const kept = [...(first?.measured.paragraphs ?? [])].filter(
    ([key, paragraph]) => memory.last?.measured.paragraphs.get(key) === paragraph,
  )
  expect(kept.length).toBeGreaterThan(0)
})

let folder: string
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'sheet-memory-'))))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a font that has changed meanwhile is read again', async () => {
  const { resolve } = createRequire(import.meta.url)
  const plex = '@expo-google-fonts/ibm-plex-sans-condensed'
  const font = join(folder, 'own.ttf')
  const context = () => makeContext({}, { template: { fonts: { regular: font } } })
  const memory: SheetMemory = { last: null }
  copyFileSync(resolve(`${plex}/400Regular/IBMPlexSansCondensed_400Regular.ttf`), font)
  const before = await sheetOf('text', memory, context())
  copyFileSync(resolve(`${plex}/600SemiBold/IBMPlexSansCondensed_600SemiBold.ttf`), font)
  const after = await sheetOf('text', memory, context())
  expect(after.data.equals(before.data)).toBe(false)
  expect(after.data.equals((await sheetOf('text', undefined, context())).data)).toBe(true)
})
