import { expect, test } from 'vitest'
import { marks } from '../../src/text/marks.ts'
import { inline, wordsOf } from '../compose/fact-of.ts'

function found(markdown: string): string[] {
  const content = inline(markdown)
  const text = wordsOf(content)
  return marks(content, text).map(({ type, start, end }) => `${type}: ${text.slice(start, end)}`)
}

test.each([
  ['plain', []],
  ['a **bold** and `code`', ['strong: bold', 'code: code']],
  ['**a** **b**', ['strong: a', 'strong: b']],
  ['**bold `code` on**', ['strong: bold code on', 'code: code']],
  ['a [link **in bold**](https://example.org)', ['link: link in bold', 'strong: in bold']],
  ['*slanted* $x^2$', ['emphasis: slanted', 'math: x^2']],
  ['~~gone **b**~~', ['strong: b']],
  ['**two   words**', ['strong: two words']],
])('%s', (markdown, expected) => {
  expect(found(markdown)).toEqual(expected)
})

test('stops where text and content run apart', () => {
  expect(marks(inline('**a** b **c**'), 'a x c')).toEqual([{ type: 'strong', start: 0, end: 1 }])
})
