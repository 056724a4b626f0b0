import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { defaultMarkers } from '../../src/options/default-markers.ts'
import { parse } from '../../src/parse/index.ts'

function read(value: string) {
  const file = new VFile({ path: 'notes.md', value })
  const { facts } = extract(parse(file), file, defaultMarkers)
  return {
    texts: facts.map(({ text }) => text),
    pins: facts.map(({ pins }) => pins),
    told: file.messages.map(({ ruleId, line, column }) => `${ruleId} ${line}:${column}`),
    reasons: file.messages.map(({ reason }) => reason),
  }
}

test.each(['.', ':', '-', '?!', '…'])('a marker before %j marks nothing', (sign) => {
  expect(read(`- 📝 ${sign}\n- 📝 The bell rings\n`)).toMatchObject({
    texts: ['The bell rings'],
    told: ['empty-fact 1:3'],
  })
})

test.each([
  '- 📝 →',
  '- 📝 `-`',
  '- 📝 ![](bell.png)',
  '- 📝 ?\n  - rings',
  '| a |\n| - |\n| 📝 - |',
])('%j says something', (value) => {
  expect(read(`${value}\n`)).toMatchObject({ pins: [[]], told: [] })
})

test.each([
  ['- 📝 The bell rings <!-- id: the bell -->\n', 'pin-unread 1:21'],
  ['- 📝 The bell rings <!--ID:-->\n', 'pin-unread 1:21'],
  ['📝 The bell rings\n\n<!-- id = bell -->\n', 'pin-unread 3:1'],
])('a key that cannot be read is told: %j', (value, message) => {
  expect(read(value)).toMatchObject({ pins: [[]], told: [message] })
})

test.each(['<!-- idea: the bell -->', '<!-- identified by its tone -->', '<!-- id: bell -->'])(
  'the comment %s is no key that cannot be read',
  (comment) => {
    expect(read(`- 📝 The bell rings ${comment}\n`).told).toEqual([])
  },
)

test('front matter that is no YAML: where, and why', () => {
  const { told, reasons } = read(
    '---\ntags: [bells]\ntitle: Bells: all of them\n---\n- 📝 The bell rings\n',
  )
  expect(told).toEqual(['front-matter-syntax 3:8'])
  expect(reasons[0]).toMatch(/expected YAML; passed over: Nested mappings/)
})

test('a language in words is no tag', () => {
  expect(read('---\nlang: deutsch\n---\n- 📝 Die Glocke läutet\n').told).toEqual([
    'front-matter-lang 1:1',
  ])
})

test('more facts than a file may have are told, where they begin', () => {
  const most = 120_000
  const value = '- 📝 a\n'.repeat(most + 1)
  const lines = value.trimEnd().split('\n')
  const children = lines.map((_, at) => {
    const offset = at * '- 📝 a\n'.length
    const start = { line: at + 1, column: 3, offset: offset + 2 }
    const position = { start, end: { line: at + 1, column: 7, offset: offset + 6 } }
    const text = { type: 'text' as const, value: '📝 a', position }
    return { type: 'paragraph' as const, children: [text], position }
  })
  const told = (count: number) => {
    const file = new VFile({ path: 'notes.md', value })
    const { facts } = extract(
      { type: 'root', children: children.slice(0, count) },
      file,
      defaultMarkers,
    )
    return [facts.length, file.messages.map(({ ruleId, line }) => `${ruleId} ${line}`)]
  }
  expect(told(most)).toEqual([most, []])
  expect(told(most + 1)).toEqual([0, ['too-many-facts 120001']])
})
