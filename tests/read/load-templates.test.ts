import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { defaultMarkers } from '../../src/options/default-markers.ts'
import { loadTemplates } from '../../src/read/index.ts'
import { tree } from './tree.ts'

const shipped = (name: string) =>
  readFileSync(resolve(import.meta.dirname, '../../templates', name), 'utf8')

describe('templates', () => {
  test('are the shipped ones', async () => {
    const templates = await loadTemplates(null)
    expect(templates.anki).toEqual({
      front: shipped('anki/front.html'),
      back: shipped('anki/back.html'),
      css: shipped('anki/style.css'),
    })
    expect(templates.sheet).toEqual(JSON.parse(shipped('pdf/sheet.json')))
    expect(templates.texts.en).toEqual(JSON.parse(shipped('texts/en.json')))
    expect(templates.overridden).toEqual([])
  })

  test('of the user lie over them, file by file', async () => {
    const folder = tree({
      'anki/style.css': '\ufeff.card {}\r\n',
      'README.md': '',
      'anki/.DS_Store': '',
    })
    const templates = await loadTemplates(folder)
    expect(templates.anki.css).toBe('.card {}\n')
    expect(templates.anki.front).toBe(shipped('anki/front.html'))
    expect(templates.overridden).toEqual(['anki/style.css'])
  })

  test('of texts lie over them wording by wording; another language says the rest in English', async () => {
    const english = JSON.parse(shipped('texts/en.json')) as Record<string, string>
    const [key = '', other = ''] = Object.keys(english)
    const folder = tree({
      'texts/en.json': JSON.stringify({ [key]: 'Mine' }),
      'texts/fi.json': JSON.stringify({ [key]: 'Minun' }),
    })
    const { texts } = await loadTemplates(folder)
    expect(texts.en).toEqual({ ...english, [key]: 'Mine' })
    expect(texts.fi).toEqual({ ...english, [key]: 'Minun' })
    expect(texts.fi?.[other]).toBe(english[other])
  })

  test('every shipped language says all that English says, with the same places, and names the kinds', async () => {
    const { texts } = await loadTemplates(null)
    const { en = {}, ...others } = texts
    const places = (said: string | undefined) => said?.match(/\{\w+\}/gu)?.sort() ?? null
    for (const [language, own] of Object.entries(others)) {
      const raw = JSON.parse(shipped(`texts/${language}.json`)) as Record<string, string>
      for (const [key, said] of Object.entries(en))
        expect([language, key, places(raw[key])]).toEqual([language, key, places(said)])
      for (const { kind } of defaultMarkers) expect(own[`kind.${kind}`]).toMatch(/./u)
    }
  })

  test.each([
    ['anki/fornt.html', '', 'template-unknown'],
    ['texts/en.yaml', '', 'template-unknown'],
    ['pdf/sheet.json', '{', 'template-invalid'],
    ['texts/en.json', '[]', 'template-invalid'],
    ['texts/de.json', '{"a": 1}', 'template-invalid'],
  ])('%s with %j is refused: %s', async (name, text, ruleId) => {
    const folder = tree({ [name]: text })
    const error: unknown = await loadTemplates(folder).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ ruleId, exitCode: 2 })
    expect(String(error)).toContain(join(folder, name))
  })

  test('a folder that is not there is refused', async () => {
    await expect(loadTemplates(join(tree(), 'none'))).rejects.toMatchObject({
      ruleId: 'template-missing',
      exitCode: 2,
    })
  })
})
