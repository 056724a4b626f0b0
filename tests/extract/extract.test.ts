import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { defaultMarkers } from '../../src/markers.ts'
import { parse } from '../../src/parse/index.ts'

function facts(value: string) {
  const file = new VFile({ path: 'notes.md', value })
  return extract(parse(file), file, defaultMarkers).facts
}

test('a marked item is a fact with its headings, context and details', () => {
  const [fact, ...others] = facts('# Tea\n\n- Green\n  - 📝 **Steep** at 80 °C\n    - never boil\n')
  expect(others).toEqual([])
  expect(fact).toMatchObject({
    markers: ['📝'],
    kinds: ['exam'],
    placement: 'item',
    text: 'Steep at 80 °C',
    markdown: '**Steep** at 80 °C',
    headings: ['Tea'],
    context: ['Green'],
    source: { start: { line: 4, column: 5 }, anchor: '#tea' },
  })
  expect(fact?.details.map(({ type, text }) => [type, text])).toEqual([['item', 'never boil']])
})

test('a line all in bold above a list is its title', () => {
  const [fact] = facts('# Tea\n\n**Oolong**\n\n- 📝 half oxidised\n')
  expect(fact?.context).toEqual(['Oolong'])
  const [title] = facts('# Tea\n\n📝 *Rules*\n\n- warm the pot\n')
  expect(title?.details.map(({ text }) => text)).toEqual(['warm the pot'])
  const [after] = facts('# Tea\n\nTea is **old**\n\n- 📝 half oxidised\n')
  expect(after?.context).toEqual([])
})

test('a few words right above a list are its title', () => {
  const [fact] = facts('# Tea\n\nOolong (blue)\n- 📝 half oxidised\n')
  expect(fact?.context).toEqual(['Oolong (blue)'])
  const [title] = facts('# Tea\n\n📝 Rules of brewing\n- warm the pot\n')
  expect(title?.details.map(({ text }) => text)).toEqual(['warm the pot'])
  for (const above of [
    'Oolong\n',
    'Oolong is old.',
    'All of the leaves are half oxidised',
    'Pu-erh\nOolong',
  ])
    expect(facts(`# Tea\n\n${above}\n- 📝 half oxidised\n`)[0]?.context).toEqual([])
})
