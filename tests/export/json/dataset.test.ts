import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { toDatasetFile } from '../../../src/export/json/dataset-file.ts'
import { datasetJsonSchema } from '../../../src/export/json/json-schema.ts'
import { jsonExporter, ndjsonExporter } from '../../../src/export/json/index.ts'
import { readDataset } from '../../../src/export/json/read.ts'
import type { DatasetDetail, DatasetFile } from '../../../src/export/json/schema.ts'
import { plan } from '../../../src/index.ts'
import type { Dataset } from '../../../src/types/index.ts'

const root = resolve(import.meta.dirname, '../../..')
const notes = resolve(import.meta.dirname, 'notes')
const everything = async (paths = ['.']): Promise<Dataset> =>
  (await plan({ cwd: notes, paths, cache: false, now: 0, config: 'keyfacts.config.json' })).dataset

async function exported(dataset: Dataset, exporter = jsonExporter): Promise<string> {
  const [artifact] = await exporter.export(dataset, { version: '1.2.3' })
  return Buffer.from(artifact?.data ?? '').toString()
}

const ajv = new Ajv2020({ allErrors: true })

describe('the dataset', () => {
  test('validates against its schema, for every placement and kind of detail', async () => {
    const dataset = JSON.parse(await exported(await everything())) as DatasetFile
    const validate = ajv.compile(datasetJsonSchema())
    validate(dataset)
    expect(validate.errors).toBeNull()
    const placements = new Set(dataset.facts.map(({ placement }) => placement))
    expect([...placements].toSorted()).toEqual([
      'cell',
      'footnote',
      'heading',
      'inline',
      'item',
      'paragraph',
      'row',
    ])
    const types = new Set(
      dataset.facts.flatMap(({ details }) => allOf(details).map(({ type }) => type)),
    )
    expect([...types].toSorted()).toEqual([
      'code',
      'image',
      'item',
      'math',
      'paragraph',
      'quote',
      'row',
      'table',
    ])
  })

  test.each(['id', 'html', 'row', 'source', 'confidence'] as const)(
    'a fact without %s does not',
    async (key) => {
      const dataset = JSON.parse(await exported(await everything())) as DatasetFile
      const [first] = dataset.facts
      if (first) delete (first as Partial<typeof first>)[key]
      expect(ajv.validate(datasetJsonSchema(), dataset)).toBe(false)
    },
  )

  test('may hold keys that this version does not know', async () => {
    const dataset = JSON.parse(await exported(await everything())) as DatasetFile
    const more = {
      ...dataset,
      formatVersion: '1.7',
      mood: 'good',
      facts: dataset.facts.map((fact) => ({ ...fact, due: 3 })),
    }
    expect(ajv.validate(datasetJsonSchema(), more)).toBe(true)
    expect(readDataset(JSON.stringify(more), 'x').facts).toHaveLength(dataset.facts.length)
  })

  test('a detail that is a fact names it, and has only the keys that apply', async () => {
    const { facts } = JSON.parse(await exported(await everything())) as DatasetFile
    const ids = new Set(facts.map(({ id }) => id))
    const nested = facts
      .flatMap(({ details }) => allOf(details))
      .filter(({ fact }) => fact !== null)
    expect(nested.length).toBeGreaterThan(0)
    for (const { fact } of nested) expect(ids.has(fact ?? '')).toBe(true)
    const code = facts.flatMap(({ details }) => details).find(({ type }) => type === 'code')
    expect(Object.keys(code ?? {})).toEqual([
      'type',
      'text',
      'markdown',
      'markers',
      'fact',
      'lang',
      'details',
    ])
  })

  test('is two-space JSON with a line end, keys in the order of the schema, without a time', async () => {
    const text = await exported(await everything())
    const dataset = JSON.parse(text) as DatasetFile
    expect(text).toBe(`${JSON.stringify(dataset, null, 2)}\n`)
    expect(Object.keys(dataset)).toEqual([
      '$schema',
      'formatVersion',
      'generator',
      'title',
      'markers',
      'sources',
      'facts',
    ])
    expect(text).not.toMatch(/\d{4}-\d\d-\d\dT/)
  })

  test('is the same whatever the order in which the notes are named', async () => {
    const names = ['placements.md', 'details.md']
    const forth = await exported(await everything(names))
    expect(await exported(await everything(names.toReversed()))).toBe(forth)
  })

  test('positions point at the fact in the note', async () => {
    const { facts } = JSON.parse(await exported(await everything())) as DatasetFile
    for (const { source, text } of facts) {
      const note = readFileSync(resolve(notes, source.path), 'utf8')
      const lines = note.slice(0, source.start.offset).split('\n')
      expect([lines.length, (lines.at(-1)?.length ?? 0) + 1]).toEqual([
        source.start.line,
        source.start.column,
      ])
      const slice = note.slice(source.start.offset, source.end.offset)
      expect(letters(slice)).toContain(letters(text))
    }
  })

  test('lone surrogates and control characters survive as JSON escapes', async () => {
    const dataset = await everything()
    const strange = { ...dataset, title: 'a\uD800b\u2028' }
    const text = await exported(strange)
    expect(text).not.toContain('\uD800')
    expect((JSON.parse(text) as DatasetFile).title).toBe('a\uD800b\u2028')
  })
})

test('ndjson is the same facts, one a line', async () => {
  const dataset = await everything()
  const lines = (await exported(dataset, ndjsonExporter)).split('\n')
  expect(lines.pop()).toBe('')
  const { facts } = JSON.parse(await exported(dataset)) as DatasetFile
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(facts)
})

test('facts of any length, in any order', async () => {
  const dataset = await everything()
  const [card] = dataset.cards
  const cards = Array.from({ length: 4002 }, (_, index) => ({
    ...card!,
    fact: { ...card!.fact, text: index < 2 ? 'é'.repeat(1_000_000) : `${index}` },
  }))
  const lines = (await exported({ ...dataset, cards }, ndjsonExporter)).split('\n')
  const texts = lines.slice(0, -1).map((line) => (JSON.parse(line) as { text: string }).text)
  expect(texts).toEqual(cards.map(({ fact }) => fact.text))
})

test('the schema is written beside the dataset, and is the one that is published', async () => {
  const [, artifact] = await jsonExporter.export(await everything(), { version: '1.2.3' })
  expect(artifact?.name).toBe('facts.schema.json')
  const written = Buffer.from(artifact?.data ?? '').toString()
  await expect(written).toMatchFileSnapshot(resolve(root, 'docs/facts.schema.json'))
})

function allOf(details: readonly DatasetDetail[]): DatasetDetail[] {
  return details.flatMap((detail) => [detail, ...allOf(detail.details)])
}

function letters(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, '')
}

test('a file that is written fact by fact is the one that is written at once', async () => {
  const dataset = await everything()
  const long = 'ü😀\\'.repeat(10_000)
  const growing = [...dataset.cards, ...dataset.cards, ...dataset.cards].map((card, index) => ({
    ...card,
    html: long.repeat(1 + index / 8),
  }))
  for (const cards of [growing, growing.toReversed()]) {
    const many = { ...dataset, cards }
    const text = await exported(many)
    expect(text.length).toBeGreaterThan(2_000_000)
    expect(text).toBe(`${JSON.stringify(toDatasetFile(many, '1.2.3'), null, 2)}\n`)
  }
  const none = { ...dataset, cards: [] }
  expect(await exported(none)).toBe(`${JSON.stringify(toDatasetFile(none, '1.2.3'), null, 2)}\n`)
})
