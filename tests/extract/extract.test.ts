import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { defaultMarkers } from '../../src/options/default-markers.ts'
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

test.each(['![[tea plant]]', '![the plant](tea.png)'])(
  '%s right above a list is no title',
  (embed) => {
    expect(facts(`# Tea\n\n${embed}\n- 📝 half oxidised\n`)[0]?.context).toEqual([])
  },
)

test('a line all in bold is the title of what follows, up to the next one or a heading', () => {
  const notes = `# Tea\n\n**Oolong**\n\nBlue tea.\n\n📝 It is half oxidised.\n\n- 📝 from Fujian\n
**Pu-erh** (aged)\n\nLeaf v. Kettle\n\n📝 It is pressed.\n\n📝 **Matcha**\n\nGround.\n\n---\n\n📝 The rest.\n\n**Keep it dry.**\n\n📝 No light.\n`
  expect(facts(notes).map(({ text, context }) => [text, context])).toEqual([
    ['It is half oxidised.', ['Oolong']],
    ['from Fujian', ['Oolong']],
    ['It is pressed.', ['Pu-erh (aged)', 'Leaf v. Kettle']],
    ['Matcha', []],
    ['The rest.', []],
    ['No light.', []],
  ])
})

test('a case of a court is a title, an entry in a list of contents is none', () => {
  for (const title of [
    'Leaf v. Kettle',
    '*Leaf v Kettle* (1838)',
    '***Leaf v. Kettle* (1838) - whoever heats a kettle owes the leaf what it loses**',
    'In re Kettle (1838)',
    '[In re Kettle v. Leaf]{.underline}',
  ])
    expect(facts(`# Tea\n\n${title}\n\nA kettle.\n\n📝 It leaks.\n`)[0]?.context).toHaveLength(1)
  for (const other of [
    'IV. Leaf v. Kettle',
    'Leaf v. Kettle 42',
    'Facts: Leaf v. Kettle',
    'green v. black',
  ])
    expect(facts(`# Tea\n\n${other}\n\nA kettle.\n\n📝 It leaks.\n`)[0]?.context).toEqual([])
})

test('what opens with the name of a case leads the list below', () => {
  for (const above of [
    '***Leaf v. Kettle* (1838)*:*** the kettle leaked',
    '*Leaf v. Kettle* -- a kettle',
    '**Leaf v. Kettle (1838): whoever heats a kettle;** owes the leaf',
  ])
    expect(facts(`# Tea\n\n${above}\n\n- 📝 it leaks\n`)[0]?.context).toHaveLength(1)
  for (const above of ['*Leaf and Kettle*: a kettle leaked', 'A kettle, as in *Leaf v. Kettle*'])
    expect(facts(`# Tea\n\n${above}\n\n- 📝 it leaks\n`)[0]?.context).toEqual([])
})

test('attributes of Pandoc are no words', () => {
  const [fact, plain] = facts(
    '# Tea {#tea .leaf}\n\n- 📝 [Steep]{.underline} it [*never* at 80 °C]{.mark} {width="2in"}, see [1] and [so [on]{.x}]\n- 📝 {x} a{.b} [c]{.d}',
  )
  expect(fact).toMatchObject({
    text: 'Steep it never at 80 °C, see [1] and [so on]',
    markdown: '*Steep* it ==*never* at 80 °C==, see [1] and [so on]',
    headings: ['Tea'],
  })
  expect(plain?.text).toBe('{x} a c')
})
