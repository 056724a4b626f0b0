import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { defaultMarkers } from '../../src/options/default-markers.ts'
import { parse } from '../../src/parse/index.ts'

/** The nodes of what hangs below a fact, where `below` is its Markdown. */
function contents(below: string): unknown[] {
  const lines = below.split('\n').map((line) => `  ${line}\n`)
  const file = new VFile({ path: 'notes.md', value: `- 📝 fact\n\n${lines.join('')}` })
  const [fact] = extract(parse(file), file, defaultMarkers).facts
  return fact!.details.map(({ content }) => content)
}

const text = (value: string) => ({ type: 'text', value })
const cell = (...children: object[]) => ({ type: 'tableCell', children })

test('code is a node of its own, without what Markdown says after its language', () => {
  expect(contents('```sh title="x"\nls\n```\n\n    ls')).toEqual([
    [{ type: 'code', lang: 'sh', meta: null, value: 'ls' }],
    [{ type: 'code', lang: null, meta: null, value: 'ls' }],
  ])
})

test('a formula is a node of its own', () => {
  expect(contents('$$\na^2\n$$')).toEqual([
    [expect.objectContaining({ type: 'math', value: 'a^2' })],
  ])
})

test('an image alone is a node of its own', () => {
  const image = { type: 'image', url: 'a.png', title: null, alt: 'oven' }
  expect(contents('![oven](a.png)')).toEqual([[image]])
})

test('a table keeps its columns and loses its markers, its rows are not said again', () => {
  const table = '| a | b | c |\n| :- | -: | - |\n| 📝 one | *two* | 3 |'
  const children = [
    { type: 'tableRow', children: [cell(text('a')), cell(text('b')), cell(text('c'))] },
    {
      type: 'tableRow',
      children: [
        cell(text('one')),
        cell({ type: 'emphasis', children: [text('two')] }),
        cell(text('3')),
      ],
    },
  ]
  expect(contents(table)).toEqual([[{ type: 'table', align: ['left', 'right', null], children }]])
})

test('a quote that starts with a list says nothing itself', () => {
  expect(contents('> - point')).toEqual([[]])
})

test('words around a comment are one text', () => {
  const file = new VFile({ path: 'notes.md', value: '- 📝 a <!-- x -->b ==c==<!-- y --> d' })
  const [fact] = extract(parse(file), file, defaultMarkers).facts
  const mark = { type: 'strong', data: { hName: 'mark' }, children: [text('c')] }
  expect(fact!.content).toEqual([text('a b '), mark, text(' d')])
})

test('an embedded image is one that is looked for in the whole vault', () => {
  const image = { type: 'image', url: 'a.png', title: null, alt: 'oven', data: { wiki: true } }
  expect(contents('![[a.png|oven]]')).toEqual([[image]])
})

test('a cloze of Anki or Logseq is a highlight, its hint is left out', () => {
  const contentOf = (line: string) => {
    const file = new VFile({ path: 'notes.md', value: line })
    return extract(parse(file), file, defaultMarkers).facts.map(({ text, content }) => [
      text,
      content.map(({ type }) => type),
    ])
  }
  const marked = ['text', 'strong', 'text']
  expect(contentOf('- 📝 It burns {{c1::colza oil}} all night')).toEqual([
    ['It burns colza oil all night', marked],
  ])
  expect(contentOf('- 📝 It burns {{c12::colza oil::which oil}} all night')).toEqual([
    ['It burns colza oil all night', marked],
  ])
  expect(contentOf('- 📝 Both ==lamps== burn {{c1::oil}}')).toEqual([
    ['Both lamps burn oil', ['text', 'strong', 'text', 'strong']],
  ])
  for (const line of ['It burns {{cloze colza oil}} all night', 'It burns ^^colza oil^^ all night'])
    expect(contentOf(`- 📝 ${line}`)).toEqual([['It burns colza oil all night', marked]])
  expect(contentOf('- 📝 It burns {{c1::oil::Note: of whales}} all night')).toEqual([
    ['It burns oil all night', marked],
  ])
  expect(contentOf('- 📝 A {{c1::lamp burns ==oil== all night')).toEqual([
    ['A {{c1::lamp burns oil all night', marked],
  ])
  for (const line of ['It burns {{c1::oil all night', 'The {{ cookie }} and {{c::oil}} stay'])
    expect(contentOf(`- 📝 ${line}`)).toEqual([[line, ['text']]])
})

test('what Logseq keeps of a block is no part of what it says', () => {
  const id = '65a1b2c3-1111-2222-3333-444455556666'
  const factsOf = (value: string) => {
    const file = new VFile({ path: 'notes.md', value })
    return extract(parse(file), file, defaultMarkers).facts.map(({ text, details }) => [
      text,
      ...details.map((detail) => detail.text),
    ])
  }
  expect(factsOf(`- 📝 The bell rings\n  id:: ${id}\n  collapsed:: true\n\t- twice`)).toEqual([
    ['The bell rings', 'twice'],
  ])
  expect(factsOf(`- ### 📝 The bell rings\n  card-last-interval:: 4\n  id:: ${id}\n`)).toEqual([
    ['The bell rings'],
  ])
  expect(factsOf(`- 📝 The bell ((${id})) rings ((${id}))`)).toEqual([['The bell rings']])
  for (const line of [
    'id:: names a block',
    'heading:: course to the north',
    'Range:: 12 miles',
    'The bell ((old one)) rings',
  ])
    expect(factsOf(`- 📝 ${line}`)).toEqual([[line]])
  expect(factsOf('- 📝 Heading\n  heading:: the angle to north')).toEqual([
    ['Heading heading:: the angle to north'],
  ])
  expect(factsOf('- heading:: 📝 course to the north')).toEqual([['heading:: course to the north']])
  expect(factsOf('- 📝 The bell rings\n  range:: 2 miles')).toEqual([
    ['The bell rings range:: 2 miles'],
  ])
})

test('a line end that is written as a reference ends no line: the source does not tell where it is', () => {
  const value = '📝 rope&#10;📝 bell\n📝 mast\n'
  const file = new VFile({ path: 'notes.md', value })
  const { facts } = extract(parse(file), file, defaultMarkers)
  expect(facts.map(({ source: { start, end } }) => value.slice(start.offset, end.offset))).toEqual([
    value.trimEnd(),
  ])
})
