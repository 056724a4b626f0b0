import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { defaultMarkers } from '../../src/options/default-markers.ts'
import { parse } from '../../src/parse/index.ts'

/** What stands above the fact of a list below `paragraph`, with a line between them. */
function above(paragraph: string): readonly string[] {
  const file = new VFile({ path: 'notes.md', value: `${paragraph}\n\n- 📝 half oxidised\n` })
  return extract(parse(file), file, defaultMarkers).facts[0]!.context
}

test.each([
  ['Oolong:', ['Oolong:']],
  ['乌龙茶：', ['乌龙茶：']],
  ['Oolong: a blue tea', []],
  ['**Oolong**', ['Oolong']],
  ['*Oolong*', ['Oolong']],
  ['**Oolong** and *more*', []],
  ['**Oolong** **tea**', []],
  ['~~Oolong~~', []],
  ['[](a.md)', []],
])('%j above a list', (paragraph, context) => {
  expect(above(paragraph)).toEqual(context)
})

test.each(['![](kettle.png)', '<p>\n  <img src="kettle.png">\n</p>', '![[kettle.png]]'])(
  'italics below %j are its caption and lead nothing',
  (picture) => {
    expect(above(`${picture}\n\n*Oolong*`)).toEqual([])
    expect(above(`${picture}\n\n**Oolong**`)).toEqual(['Oolong'])
    expect(above(`${picture}\n\nBlack tea.\n\n*Oolong*`)).toEqual(['Oolong'])
    expect(above(`${picture}\n\n*Leaves of oolong:*`)).toEqual(['Leaves of oolong:'])
  },
)

test.each([
  ['one two three four five', ['one two three four five']],
  ['one two three four five six', []],
])('%j right above a list', (words, context) => {
  const file = new VFile({ path: 'notes.md', value: `${words}\n- 📝 half oxidised\n` })
  expect(extract(parse(file), file, defaultMarkers).facts[0]!.context).toEqual(context)
})
