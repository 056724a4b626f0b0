import { describe, expect, test } from 'vitest'
import { compareDatasets } from '../../../src/export/json/compare.ts'
import { readDataset } from '../../../src/export/json/read.ts'
import { toDatasetFile } from '../../../src/export/json/dataset-file.ts'
import type { DatasetFile } from '../../../src/export/json/schema.ts'
import { plan } from '../../../src/index.ts'
import { resolve } from 'node:path'

const cwd = resolve(import.meta.dirname, 'notes')
const { dataset } = await plan({ cwd, paths: ['.'], cache: false, now: 0 })
const before = toDatasetFile(dataset, '1.0.0')

/** `before` with `change` made to a copy. */
function after(change: (copy: DatasetFile) => void): DatasetFile {
  const copy = structuredClone(before)
  change(copy)
  return copy
}

const nothing = { added: [], removed: [], changed: [], around: [] }

describe('two datasets mean the same', () => {
  test.each<[string, (copy: DatasetFile) => void]>([
    ['they are the same', () => {}],
    ['another version wrote one', (copy) => (copy.generator.version = '9.9.9')],
    ['the minor format differs', (copy) => (copy.formatVersion = '1.9')],
    [
      'offsets differ, for line ends do',
      (copy) => copy.facts.forEach((fact) => (fact.source.start.offset += 9)),
    ],
    ['one has more keys', (copy) => copy.facts.forEach((fact) => (fact.stars = 5))],
  ])('where %s', (_, change) => {
    expect(compareDatasets(before, after(change))).toEqual(nothing)
    expect(compareDatasets(after(change), before)).toEqual(nothing)
  })
})

describe('what is different is found', () => {
  test.each<[string, (copy: DatasetFile) => void, string]>([
    ['a word', (copy) => (copy.facts[0]!.text += '!'), 'changed'],
    ['a nested detail', (copy) => (copy.facts[3]!.details = []), 'changed'],
    ['a line', (copy) => (copy.facts[0]!.source.start.line += 1), 'changed'],
    ['the prompt alone', (copy) => (copy.facts[0]!.prompt = 'Else?'), 'changed'],
    ['a fact that came', (copy) => copy.facts.push({ ...copy.facts[0]!, id: 'new' }), 'added'],
    ['a fact that went', (copy) => copy.facts.pop(), 'removed'],
  ])('%s', (_, change, kind) => {
    const difference = compareDatasets(before, after(change))
    expect(difference).toMatchObject({ ...nothing, [kind]: [expect.anything()] })
  })

  test('title, markers and sources', () => {
    const other = after((copy) => {
      copy.title = 'Else'
      copy.sources.pop()
    })
    expect(compareDatasets(before, other).around).toEqual(['title', 'sources'])
  })
})

describe('what is no dataset is refused', () => {
  test.each([
    ['text', 'dataset-invalid'],
    ['[]', 'dataset-invalid'],
    ['null', 'dataset-invalid'],
    ['{"formatVersion": 1}', 'dataset-invalid'],
    ['{"formatVersion": "1.0"}', 'dataset-invalid'],
    ['{"formatVersion": "2.0"}', 'dataset-newer'],
    ['{"formatVersion": "10.3"}', 'dataset-newer'],
  ])('%s', (text, ruleId) => {
    expect(() => readDataset(text, 'x.json')).toThrow(expect.objectContaining({ ruleId }) as Error)
  })

  test('one of the facts lacks something: it is named', () => {
    const broken = after((copy) => delete (copy.facts[2] as Partial<{ text: string }>).text)
    expect(() => readDataset(JSON.stringify(broken), 'x.json')).toThrow(/x\.json.*facts\.2\.text/)
  })

  test('a byte order mark is no harm', () => {
    expect(readDataset(`\uFEFF${JSON.stringify(before)}`, 'x.json')).toEqual(before)
  })
})
