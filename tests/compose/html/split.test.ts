import { expect, test } from 'vitest'
import { detailsHtml } from '../../../src/compose/html/index.ts'
import type { Detail } from '../../../src/types/index.ts'
import { detailsOf } from '../fact-of.ts'

/** What is shown at once and what is behind the fold, each detail as its text. */
function parts(details: readonly Detail[]): [string, string] {
  const html = detailsHtml(
    details,
    (content) => content.map((node) => ('value' in node ? node.value : node.type)).join(''),
    { 'card.more': '{n} more:' },
  )
  const [shown = '', hidden = ''] = html.split('<details>')
  return [shown, hidden].map((part) => part.replaceAll(/<[^>]*>/gu, '')) as [string, string]
}

const point = (text: string, details: Detail[] = []): Detail => ({
  ...detailsOf('- x')[0]!,
  text,
  content: [{ type: 'text', value: text }],
  details,
})

const long = (length: number) => 'x'.repeat(length)

test('exactly six hundred characters are shown, those below a point counted', () => {
  expect(parts([point(long(300)), point(long(299), [point('y')])])[1]).toBe('')
  expect(parts([point(long(300)), point(long(299), [point('yz')])])).toEqual([
    long(300),
    `2 more:${long(299)}yz`,
  ])
})

test('a first point that is too long is cut inside, and what is cut goes on in the fold', () => {
  const many = [point('a', [point(long(400)), point(long(300), [point('c')])]), point('d')]
  expect(parts(many)).toEqual([`a${long(400)}`, `3 more:${long(300)}cd`])
  expect(parts([point(long(599), [point('b'), point('c')])])).toEqual([`${long(599)}b`, '1 more:c'])
})

test('a first point with nothing below it is shown whole', () => {
  expect(parts([point(long(700)), point('b')])).toEqual([long(700), '1 more:b'])
})

test('a table is never cut, and is as many points as it has rows', () => {
  const rows = Array.from({ length: 13 }, (_, n) => ({ ...point(`${n}`), type: 'row' as const }))
  const table = { ...point('table', rows), type: 'table' as const }
  expect(parts([table])[1]).toBe('')
  expect(parts([table, point('b')])).toEqual(['table', '1 more:b'])
  expect(parts([point('a'), table])).toEqual(['a', '13 more:table'])
})
