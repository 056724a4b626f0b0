import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { resolveSettings } from '../../src/config/resolve.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'keyfacts-config-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function put(files: Record<string, string>) {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
}

describe('where options come from', () => {
  test('a flag is stronger than the configuration, which is stronger than the default', async () => {
    await put({ 'keyfacts.config.json': '{ "title": "From file", "lang": "de" }' })
    const { settings } = await resolveSettings({ title: 'From flag' }, folder)
    expect(settings).toMatchObject({ title: 'From flag', lang: 'de', retired: 'ship' })
  })

  test('a flag that was not given does not hide the configuration', async () => {
    await put({ 'keyfacts.config.json': '{ "title": "From file" }' })
    const { settings } = await resolveSettings({ title: undefined }, folder)
    expect(settings.title).toBe('From file')
  })

  test('the configuration is searched upwards from the notes, not from the current folder', async () => {
    await put({ 'course/keyfacts.config.yaml': 'title: Course', 'course/deep/er/a.md': '' })
    const { settings } = await resolveSettings({ paths: ['course/deep/er'] }, folder)
    expect(settings).toMatchObject({
      title: 'Course',
      configPath: join(folder, 'course/keyfacts.config.yaml'),
    })
  })

  test.each([
    ['a file', ['course/one/a.md']],
    ['two folders', ['course/one', 'course/two']],
    ['a glob', ['course/**/*.md']],
    ['what is left out does not count', ['course/one', '!elsewhere/x.md']],
  ])('the notes may be given as %s', async (_, paths) => {
    await put({
      'course/keyfacts.config.json': '{ "title": "Course" }',
      'course/one/a.md': '',
      'course/two/b.md': '',
    })
    const { settings } = await resolveSettings({ paths }, folder)
    expect(settings.title).toBe('Course')
  })

  test('the nearest configuration counts alone', async () => {
    await put({
      'keyfacts.config.json': '{ "title": "Outer", "lang": "de" }',
      'in/keyfacts.config.json': '{ "title": "Inner" }',
      'in/a.md': '',
    })
    const { settings } = await resolveSettings({ paths: ['in'] }, folder)
    expect(settings).toMatchObject({ title: 'Inner', lang: null })
  })

  test('a configuration that was named is read, wherever it is', async () => {
    await put({ 'conf/mine.yaml': 'deck: Named' })
    const { settings } = await resolveSettings({ config: 'conf/mine.yaml' }, folder)
    expect(settings.deck).toBe('Named')
  })

  test('an empty YAML file, one with a byte order mark and "$schema" are fine', async () => {
    await put({ 'keyfacts.config.yaml': '# nothing yet\n' })
    await expect(resolveSettings({}, folder)).resolves.toBeDefined()
    await put({ 'b/keyfacts.config.json': '\uFEFF{ "$schema": "./x.json", "title": "T" }' })
    const { settings } = await resolveSettings({ paths: ['b'] }, folder)
    expect(settings.title).toBe('T')
    expect(settings).not.toHaveProperty('$schema')
  })
})

describe('paths', () => {
  test('those of the configuration start at its folder, those of flags at the current one', async () => {
    await put({
      'course/keyfacts.config.json':
        '{ "out": "build", "templates": "looks", "lock": "ids/keyfacts.lock" }',
      'course/a.md': '',
    })
    const { settings } = await resolveSettings({ paths: ['course'], out: 'here' }, folder)
    expect(settings).toMatchObject({
      out: join(folder, 'here'),
      templates: join(folder, 'course/looks'),
      lock: join(folder, 'course/ids/keyfacts.lock'),
    })
  })

  test('notes named in the configuration start at its folder', async () => {
    await put({ 'keyfacts.config.json': '{ "paths": ["notes", "!notes/old"] }', 'sub/x': '' })
    const { settings, base } = await resolveSettings({}, join(folder, 'sub'))
    expect(settings.paths).toEqual(['notes', '!notes/old'])
    expect(base).toBe(folder)
  })

  test('font files of the sheet are found, packages stay names', async () => {
    await put({
      'keyfacts.config.json':
        '{ "sheet": { "fonts": ["fonts/A.ttf", "./b", "@scope/noto-sans-jp"] } }',
    })
    const { settings } = await resolveSettings({}, folder)
    expect(settings.sheet.fonts).toEqual([
      join(folder, 'fonts/A.ttf'),
      join(folder, 'b'),
      '@scope/noto-sans-jp',
    ])
  })

  test('stdout stays stdout', async () => {
    const { settings } = await resolveSettings({ out: '-' }, folder)
    expect(settings.out).toBe('-')
  })

  test('without any the notes are in input/, or here if this folder has a lock', async () => {
    await put({ 'input/a.md': '' })
    expect((await resolveSettings({}, folder)).settings.paths).toEqual(['input'])
    await put({ 'keyfacts.lock': '' })
    expect((await resolveSettings({}, folder)).settings.paths).toEqual(['.'])
  })
})

test.each(['only', 'priority'])(
  'a kind in sheet.%s that no marker has is refused',
  async (name) => {
    await put({ 'keyfacts.config.json': JSON.stringify({ sheet: { [name]: ['exam', 'exma'] } }) })
    const message = `unexpected "exma" for sheet.${name}, expected kinds of markers (exam, practice, limit)`
    await expect(resolveSettings({}, folder)).rejects.toThrow(message)
  },
)

test('a list is no configuration', async () => {
  await put({ 'keyfacts.config.yaml': '- title: x' })
  const message = 'unexpected a list for the whole file, expected an object'
  await expect(resolveSettings({}, folder)).rejects.toThrow(message)
})

describe('markers', () => {
  const markersOf = async (markers: object) => {
    await put({ 'keyfacts.config.json': JSON.stringify({ markers }) })
    return (await resolveSettings({}, folder)).settings.markers
  }

  test('a kind may be reworded, switched off, given another emoji, or be new', async () => {
    const markers = await markersOf({
      exam: { label: 'Prüfung' },
      practice: false,
      limit: '🚫',
      warning: { emoji: '⚠️', color: '#aa5500' },
    })
    expect(markers).toMatchObject([
      { kind: 'exam', emoji: '📝', label: 'Prüfung', labelled: true, enabled: true },
      { kind: 'practice', emoji: '💡', labelled: false, enabled: false },
      { kind: 'limit', emoji: '🚫', label: 'Limitation', enabled: true },
      { kind: 'warning', emoji: '⚠', label: 'Warning', color: '#aa5500', labelled: false },
    ])
  })

  test.each([
    [{ mine: { label: 'No emoji' } }, /marker mine/],
    [{ mine: ' ' }, /marker mine: unexpected " ", expected an emoji/],
    [{ mine: '-' }, /marker mine: unexpected "-"/],
    [{ mine: { emoji: '⭐', aliases: ['a'] } }, /marker mine: unexpected "a"/],
    [
      { exam: { aliases: ['**Look out:**'] } },
      /unexpected "\*\*Look out:\*\*", expected the words/,
    ],
    [{ mine: '_NB_' }, /marker mine: unexpected "_NB_", expected the words as they are read/],
    [{ mine: '`NB`:' }, /expected the words as they are read/],
    [{ exam: false, practice: false, limit: false }, /unexpected false for every marker/],
    [{ mine: '📝' }, /📝, which marks exam already/],
    [{ mine: { emoji: '✅', aliases: ['💡'] } }, /which marks practice already/],
  ])('%j is refused', async (markers, message) => {
    await expect(markersOf(markers)).rejects.toThrow(message)
  })
})

describe('a configuration that is wrong ends with its file, the key, what was expected and what was there', () => {
  test.each<[name: string, text: string, rule: string, message: RegExp]>([
    [
      'json',
      '{ "title": 3 }',
      'config-value',
      /config\.json: unexpected 3 for title, expected a text/,
    ],
    [
      'json',
      '{ "retired": "keep" }',
      'config-value',
      /"keep" for retired, expected "ship" or "drop"/,
    ],
    [
      'json',
      '{ "sheet": { "floor": "5" } }',
      'config-value',
      /"5" for sheet\.floor, expected a number/,
    ],
    [
      'json',
      '{ "sheet": { "floor": 1 } }',
      'config-value',
      /1 for sheet\.floor, expected at least 3/,
    ],
    [
      'json',
      '{ "sheet": { "margins": 2 } }',
      'config-value',
      /2 for sheet\.margins, expected at least 6/,
    ],
    [
      'json',
      '{ "cards": { "off": ["objekt"] } }',
      'config-value',
      /"objekt" for cards\.off\.0, expected "object" or another of 25 names$/,
    ],
    ['json', '{ "pages": 1.5 }', 'config-value', /1\.5 for pages, expected a whole number/],
    [
      'json',
      '{ "pages": "many" }',
      'config-value',
      /"many" for pages, expected "auto" or a number/,
    ],
    ['json', '{ "paths": "notes" }', 'config-value', /"notes" for paths, expected a list/],
    [
      'json',
      '{ "paths": [""] }',
      'config-value',
      /"" for paths\.0, expected a text that is not empty/,
    ],
    [
      'json',
      '{ "format": ["docx"] }',
      'config-value',
      /"docx" for format\.0, expected "apkg", "pdf"/,
    ],
    [
      'json',
      '{ "markers": { "exam": { "color": "red" } } }',
      'config-value',
      /for markers\.exam\.color, expected a colour/,
    ],
    ['json', '{ "markers": { "Exam!": "x" } }', 'config-value', /markers.*small letters/],
    ['json', '[]', 'config-value', /expected an object/],
    ['json', 'null', 'config-value', /expected an object/],
    ['json', '{ "titel": "x" }', 'config-key', /unknown key titel \(did you mean title\?\)/],
    [
      'json',
      '{ "sheet": { "collumns": 2 } }',
      'config-key',
      /sheet\.collumns \(did you mean columns\?\)/,
    ],
    ['json', '{ "language": "de" }', 'config-key', /unknown key language \(did you mean lang\?\)/],
    [
      'yaml',
      'markers: { storm: { emoji: 🌀, colour: "#000000" } }',
      'config-key',
      /unknown key markers\.storm\.colour \(did you mean color\?\)/,
    ],
    ['yaml', 'markers: { storm: { emoji: 5 } }', 'config-value', /5 for markers\.storm\.emoji/],
    ['yaml', 'sheet: { margins: { top: 2 } }', 'config-value', /2 for sheet\.margins\.top/],
    ['yaml', 'markers: [🌀]', 'config-value', /unexpected a list for markers, expected an object/],
    ['yaml', 'sheet: []', 'config-value', /unexpected a list for sheet, expected an object/],
    [
      'yaml',
      'markers: { storm: { emoji: 🌀, prompt: "What of {topic}?" } }',
      'config-value',
      /for markers\.storm\.prompt, expected a text in which nothing but \{subject\}/,
    ],
    ['yaml', 'lang: deutsch', 'config-value', /"deutsch" for lang, expected a language tag/],
    ['json', '{ "quiet": true }', 'config-key', /unknown key quiet/],
    ['json', '{ "__proto__": { "title": "x" } }', 'config-key', /unknown key __proto__/],
    ['json', '{ "markers": { "constructor": "x" } }', 'config-key', /markers\.constructor/],
    ['json', '{ "title": ', 'config-syntax', /not JSON/],
    ['json', 'module.exports = {}', 'config-syntax', /not JSON/],
    ['yaml', 'title: [', 'config-syntax', /not YAML/],
    ['yaml', 'title: a\ntitle: b', 'config-syntax', /not YAML.*unique/],
    ['yaml', '__proto__: { title: x }', 'config-key', /__proto__/],
    ['yaml', 'just words', 'config-value', /expected an object/],
  ])('%s %j', async (type, text, ruleId, message) => {
    await put({ [`keyfacts.config.${type}`]: text })
    await expect(resolveSettings({}, folder)).rejects.toMatchObject({
      ruleId,
      exitCode: 2,
      message: expect.stringMatching(message) as string,
    })
  })

  test('a tag of YAML runs nothing', async () => {
    await put({ 'keyfacts.config.yaml': 'title: !!js/function "() => process.exit(9)"' })
    const { settings } = await resolveSettings({}, folder)
    expect(settings.title).toBe('() => process.exit(9)')
  })

  test('two configurations in one folder are one too many', async () => {
    await put({ 'keyfacts.config.json': '{}', 'keyfacts.config.yaml': '' })
    await expect(resolveSettings({}, folder)).rejects.toMatchObject({ ruleId: 'two-configs' })
  })

  test('a named one that is not there', async () => {
    await expect(resolveSettings({ config: 'no.json' }, folder)).rejects.toMatchObject({
      ruleId: 'config-unreadable',
      exitCode: 2,
    })
  })

  test('a YAML bomb ends at once', async () => {
    const levels = Array.from({ length: 12 }, (_, n) =>
      n === 0
        ? 'a0: &a0 [x, x, x, x, x, x, x, x, x]'
        : `a${n}: &a${n} [${`*a${n - 1}, `.repeat(9)}]`,
    )
    await put({ 'keyfacts.config.yaml': levels.join('\n') })
    await expect(resolveSettings({}, folder)).rejects.toMatchObject({ ruleId: 'config-syntax' })
  })

  test.each([
    ['brackets', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['keys', `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`],
    ['size', `{ "title": "${'x'.repeat(2_000_000)}" }`],
  ])('too much of %s is a message, not a crash', async (_, text) => {
    await put({ 'keyfacts.config.json': text })
    await expect(resolveSettings({}, folder)).rejects.toMatchObject({ exitCode: 2 })
  })
})
