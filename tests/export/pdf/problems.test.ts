import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pdfExporter } from '../../../src/export/pdf/index.ts'
import { Failure } from '../../../src/messages/index.ts'
import { makeContext } from './make-context.ts'
import { makeDataset } from './make-dataset.ts'

const dataset = makeDataset([{ text: 'A fact' }])
let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sheet-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

async function failureOf(make: () => Promise<unknown>): Promise<Failure> {
  const error = await make().then(
    () => null,
    (error: unknown) => error,
  )
  if (!(error instanceof Failure)) throw new Error(`Expected a failure, got ${String(error)}`)
  expect(error.exitCode).toBe(2)
  expect(error.message).not.toContain('\n')
  return error
}

describe('what cannot be used ends the build with one line', () => {
  test.each([
    [{ colors: { title: 'blue' } }, 'key "colors.title": Expected a colour such as "#1f6feb"'],
    [{ colours: {} }, 'key "colours": no such key'],
    [{ sizes: { largest: 'big' } }, 'key "sizes.largest"'],
    [{ sizes: { largest: 1000 } }, 'key "sizes.largest"'],
    [[], 'Cannot use templates/pdf/sheet.json'],
    ['text', 'Cannot use templates/pdf/sheet.json'],
  ])('template %j', async (template, message) => {
    const failure = await failureOf(() =>
      pdfExporter.export(dataset, makeContext({}, { template })),
    )
    expect(failure.message).toContain(message)
  })

  test('a paper that is not known', async () => {
    const failure = await failureOf(() =>
      pdfExporter.export(dataset, makeContext({}, { paper: 'napkin' })),
    )
    expect(failure.message).toMatch(/^Cannot use the paper "napkin", expected a3, a4, /)
  })

  test.each([
    ['absent.ttf', null, 'Cannot find the font "absent.ttf"'],
    ['web.woff2', 'wOF2xxxx', 'it is a woff2 file'],
    ['web.woff', 'wOFFxxxx', 'it is a woff file'],
    ['several.ttc', 'ttcfxxxx', 'it is a collection of fonts'],
    ['words.ttf', 'these are words', 'it is not a font'],
    ['empty.ttf', '', 'it is not a font'],
  ])('font %s', async (name, content, message) => {
    if (content !== null) writeFileSync(join(folder, name), content)
    const context = makeContext({ fonts: [name] }, { root: folder })
    const failure = await failureOf(() => pdfExporter.export(dataset, context))
    expect(failure.message).toContain(message)
  })

  test('a font that is cut off in the middle, when a character is asked of it', async () => {
    writeFileSync(join(folder, 'cut.ttf'), '\0\u0001\0\0\0\u0020 and nothing more')
    const context = makeContext({ fonts: ['cut.ttf'] }, { root: folder })
    const wanting = makeDataset([{ text: '日' }])
    const failure = await failureOf(() => pdfExporter.export(wanting, context))
    expect(failure.message).toContain('cut.ttf')
  })
})

test('characters that no font has are named', async () => {
  const context = makeContext()
  await pdfExporter.export(makeDataset([{ text: 'tea is 茶, 茶道 too' }]), context)
  expect(context.messages).toEqual(['sheet-characters 茶 (U+8336), 道 (U+9053)'])
})
