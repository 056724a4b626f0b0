import { describe, expect, test } from 'vitest'
import { pdfExporter } from '../../../src/export/pdf/index.ts'
import type { Dataset, Detail } from '../../../src/types/index.ts'
import { makeContext } from './make-context.ts'
import { detail, makeDataset, type ShortFact } from './make-dataset.ts'
import { readPdf } from './read-pdf.ts'

const list = <T>(length: number, make: (index: number) => T): T[] =>
  Array.from({ length }, (_, index) => make(index))

async function sheetOf(dataset: Dataset): Promise<Uint8Array> {
  const [artifact] = await pdfExporter.export(dataset, makeContext())
  return artifact?.data ?? new Uint8Array()
}

/** A megabyte of it: what is quadratic takes minutes, which is more than a test may. */
const parts = ['x', 'word ', 'a/', '茶', '🤗\u200D', 'שלום ']

test.each(parts)('a fact of a megabyte of %j becomes one page', async (part) => {
  const text = part.repeat(1_000_000 / part.length)
  expect((await readPdf(await sheetOf(makeDataset([{ text }])))).pages).toBe(1)
})

test.each([1, 2, 3])('a megabyte in each of %i headings is shortened', async (count) => {
  const headings = list(count, (n) => `${n} is long `.repeat(90_000))
  const { pages, text } = await readPdf(await sheetOf(makeDataset([{ text: 'At last', headings }])))
  expect(pages).toBe(1)
  expect(text).toContain('At last')
})

test('a title of a megabyte is shortened', async () => {
  const title = 'All that is known '.repeat(50_000)
  const { pages, text } = await readPdf(
    await sheetOf(makeDataset([{ text: 'At last' }], { title })),
  )
  expect(pages).toBe(1)
  expect(text).toContain('At last')
})

/** `value`, which calls `read` for every property that is read of it or of anything in it. */
function watched<T extends object>(value: T, read: () => void): T {
  const made = new WeakMap<object, object>()
  const watch = (one: unknown): unknown => {
    if (typeof one !== 'object' || one === null) return one
    const proxy =
      made.get(one) ?? new Proxy(one, { get: (...all) => (read(), watch(Reflect.get(...all))) })
    made.set(one, proxy)
    return proxy
  }
  return watch(value) as T
}

async function readsOf(dataset: Dataset): Promise<number> {
  let count = 0
  const data = await sheetOf(watched(dataset, () => count++))
  expect((await readPdf(data)).pages).toBe(1)
  return count
}

const nested = (depth: number): Detail =>
  list(depth, String).reduce((inner, text) => ({ ...detail(text), details: [inner] }), detail('.'))

/** So many facts, sections … of a size at which the page has long been full. */
const many: [string, number, (count: number) => ShortFact[]][] = [
  ['facts', 10_000, (count) => list(count, (n) => ({ text: `Fact ${n} of many` }))],
  [
    'sections',
    2500,
    (count) => list(count, (n) => ({ text: `Fact ${n}`, headings: [`Part ${n}`] })),
  ],
  [
    'details',
    1000,
    (count) => [{ text: 'All of it:', details: list(count, (n) => `matter ${n}`) }],
  ],
  ['details in details', 500, (count) => [{ text: 'All of it:', details: [nested(count)] }]],
  ['headings above a fact', 1000, (count) => [{ text: 'At last', headings: list(count, String) }]],
  [
    'markers',
    1000,
    (count) => list(count, (n) => ({ text: `Fact ${n}`, markers: [`m${n}`], kinds: [`k${n}`] })),
  ],
]

describe('twice as many', () => {
  test.each(many)('%s are no more than twice the work', async (_, count, make) => {
    const once = await readsOf(makeDataset(make(count)))
    expect(await readsOf(makeDataset(make(count * 2)))).toBeLessThan(once * 2.5)
  })
})
