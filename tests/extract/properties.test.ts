import * as fc from 'fast-check'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { plainText } from '../../src/extract/inline/phrase.ts'
import { defaultMarkers } from '../../src/options/default-markers.ts'
import { parse } from '../../src/parse/index.ts'
import type { RawDetail } from '../../src/types/index.ts'

function run(value: string) {
  const file = new VFile({ path: 'notes.md', value })
  return { ...extract(parse(file), file, defaultMarkers), messages: file.messages.map(String) }
}

/** Pieces of notes, good and broken, in any order. */
const piece = fc.constantFrom(
  '📝',
  '💡',
  '❗️',
  '❗',
  ':memo:',
  '🤗',
  ' ',
  ' ',
  '\n',
  '\n\n',
  '\n  ',
  '\n    ',
  '\t',

  '- ',
  '* ',
  '1. ',
  '> ',
  '# ',
  '## ',
  '- [ ] ',
  '- [x] ',
  '[!] ',
  '> [!note] ',
  '\n!!! note\n    ',
  '\n??? "a 📝"\n    ',
  '\n    === "b"\n        ',
  '|',
  '\n|-|-|\n',
  '**',
  '*',
  '_',
  '`',
  '```\n',
  '~~',
  '==',
  '%%',
  '$',
  '$$',
  '\\',
  '&#128221;',
  '<br>',
  '<b>',

  '<!--',
  '-->',
  '<!-- id: x -->',
  '[[',
  ']]',
  '![[',
  '[',
  ']',
  '(',
  ')',
  '](a.md)',
  '![',
  '[^1]',

  '[^1]: ',
  '[ref]: x',
  '---\n',
  'title: x\n',
  '#tag',
  ' ^id',
  ':',
  '：',
  '"',
  '「',
  '」',
  '=',
  ',',

  'word',
  'Limit',
  'marked with',
  'legend',
  'é',
  '制限',
  'לחם',
  '🇨🇭',
  '👩‍🍳',
  '\uFEFF',
  '\u2028',
  '\0',
)
const notes = fc.oneof(
  { weight: 6, arbitrary: fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
)

function eachDetail(details: readonly RawDetail[], see: (detail: RawDetail) => void): void {
  for (const detail of details) {
    see(detail)
    eachDetail(detail.details, see)
  }
}

describe('any notes', () => {
  test('give facts that are inside the file, in order, and say nothing about markers', () => {
    fc.assert(
      fc.property(notes, (value) => {
        const { facts } = run(value)
        let last = -1
        for (const { source, markers, kinds, text, content, marked, details } of facts) {
          const { start, end } = source
          expect(start.offset).toBeGreaterThanOrEqual(last)
          expect(end.offset).toBeGreaterThanOrEqual(start.offset)
          expect(end.offset).toBeLessThanOrEqual(value.length)
          last = start.offset
          const lines = value.slice(0, start.offset).split(/\r\r?\n|\r|\n/u)
          expect([start.line, start.column]).toEqual([lines.length, lines.at(-1)!.length + 1])
          expect(markers.length).toBeGreaterThan(0)
          expect(new Set(markers).size).toBe(markers.length)
          expect(kinds.length).toBe(markers.length)
          expect(plainText(content)).toBe(text)
          expect(text).toBe(text.replace(/\s+/gu, ' ').trim())
          for (const clause of marked) expect(text).toContain(clause)
          expect(JSON.stringify(content)).not.toContain('"position"')
          const inner: number[] = []
          eachDetail(details, ({ fact }) => {
            if (fact !== null) inner.push(fact)
          })
          expect(inner.every((index) => index in facts)).toBe(true)
        }
      }),
      { numRuns: 400 },
    )
  })

  test('give the same facts again, and leave the tree alone', () => {
    fc.assert(
      fc.property(notes, (value) => {
        const file = new VFile({ path: 'notes.md', value })
        const tree = parse(file)
        const before = JSON.stringify(tree)
        const once = extract(tree, file, defaultMarkers)
        expect(JSON.stringify(tree)).toBe(before)
        expect(extract(tree, file, defaultMarkers)).toEqual(once)
        expect(JSON.parse(JSON.stringify(once))).toEqual(once)
      }),
      { numRuns: 150 },
    )
  })
})

const words = fc.stringMatching(/^[A-Za-z]{2,8}( [A-Za-z]{2,8}){1,4}$/u)

test('a fact of plain words is found wherever it is nested', () => {
  const container = fc.constantFrom('- ', '> ', '1. ', '* ', '> - ', '- > ')
  fc.assert(
    fc.property(fc.array(container, { maxLength: 20 }), words, (containers, text) => {
      const { facts } = run(`${containers.join('')}📝 ${text}\n`)
      expect(facts.map((fact) => fact.text)).toEqual([text])
    }),
    { numRuns: 150 },
  )
})

test('text without a marker around it is not changed', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('é', 'ü', '“x”', '日本', 'a_b', '2 * 3', '😀', '½', 'ﬁ'), {
        minLength: 1,
      }),
      (parts) => {
        const text = parts.join(' ')
        expect(run(`- 📝 so ${text}\n`).facts[0]?.text).toBe(`so ${text}`)
      },
    ),
    { numRuns: 100 },
  )
})

const inline = fc.constantFrom(
  'word',
  'a_b',
  '_x_',
  '*x*',
  '**x**',
  '~~x~~',
  '`x`',
  '``a`b``',
  '$a+b$',
  '[x](y.md)',
  '[x](<a b>)',

  '![x](y.png "t")',
  '\\*',
  '\\_',
  '\\[',
  '\\`',
  '\\<',
  '&amp;',
  '&lt;b&gt;',
  'a*b',
  '2 * 3',
  '[x]',
  '(y)',
  '==x==',
  '#',
  '1.',
  '-',
  '+',
  '>',
  '!',
  '|',
  '~',
  '\\$5$',
  'x<y',
  '<br>',
  'é',
  '日本',
)

test('the markdown of a fact says the same when it is read again', () => {
  fc.assert(
    fc.property(fc.array(inline, { minLength: 1, maxLength: 8 }), (parts) => {
      const [fact] = run(`- 📝 a ${parts.join(' ')} z\n`).facts
      const [again] = run(`- 📝 ${fact!.markdown}\n`).facts
      expect(again?.text).toBe(fact!.text)
    }),
    { numRuns: 500 },
  )
})
