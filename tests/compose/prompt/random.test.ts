import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { languagePack } from '../../../src/compose/language/index.ts'
import { audit, audited } from '../../../src/compose/prompt/audit.ts'
import { ask } from '../../../src/compose/prompt/index.ts'
import { unique } from '../../../src/compose/unique.ts'
import type { Fact } from '../../../src/types/index.ts'
import { detailsOf, factOf } from '../fact-of.ts'
import { contextOf } from './asked.ts'

const words = fc.constantFrom(
  ...'the a only not is are can of to in with If because keeper lamp tower Lens light ships NACL IPv6 12 4 KB max e.g. Use enable stores - -> : , . ( ) = ▢ der die nicht Turm Licht 灯塔 は 最大 لون'.split(
    ' ',
  ),
  '**bold**',
  '`code`',
  'Use cases',
)
const line = fc.array(words, { minLength: 1, maxLength: 14 }).map((list) => list.join(' '))
const fact = fc
  .record({
    markdown: line,
    headings: fc.array(line, { maxLength: 3 }),
    context: fc.array(line, { maxLength: 3 }),
    details: fc
      .array(line, { maxLength: 3 })
      .map((lines) => detailsOf(lines.map((text) => `- ${text}`).join('\n'))),
  })
  .map(({ markdown, ...rest }) => factOf(markdown, rest))
  .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
const deck = fc
  .array(fact, { minLength: 1, maxLength: 12 })
  .map((facts) => facts.map((each, i): Fact => ({ ...each, id: `fact${i}` })))
const lang = fc.constantFrom('en', 'de', 'xx')

test('no card of any notes is broken', () => {
  fc.assert(
    fc.property(deck, lang, (facts, language) => {
      const context = contextOf(language)
      const questions = unique(
        facts.map((each) => ({ fact: each, question: ask(each, context) })),
        new Map(),
      )
      const cards = facts.map((each, i) => audited(each, questions[i]!))
      const defects = audit(cards, () => languagePack(language))
      expect(
        defects.map(({ card, defect }) => [defect, card.breadcrumb, card.prompt, card.answer]),
      ).toEqual([])
    }),
    { numRuns: 150 },
  )
})

test('pieces lie in the text, in order, and the back has all of it', () => {
  fc.assert(
    fc.property(fact, lang, (each, language) => {
      const { front, answer } = ask(each, contextOf(language))
      for (const pieces of typeof answer === 'string' ? [front] : [front, answer]) {
        let at = 0
        for (const piece of pieces) {
          if (piece.type === 'words') continue
          expect(piece.start).toBeGreaterThanOrEqual(at)
          expect(piece.end).toBeGreaterThan(piece.start)
          at = piece.end
        }
        expect(at).toBeLessThanOrEqual(each.text.length)
      }
      const back = typeof answer === 'string' ? [] : answer
      const said = back.map((piece) =>
        piece.type === 'words' ? '' : each.text.slice(piece.start, piece.end),
      )
      expect(['', each.text]).toContain(said.join(''))
    }),
    { numRuns: 150 },
  )
})

test('a question depends on its fact alone: others, and their order, change nothing', () => {
  fc.assert(
    fc.property(deck, (facts) => {
      const shared = { ...contextOf('en'), memory: { parts: new Map(), places: new Map() } }
      const together = facts.map((each) => ask(each, shared))
      expect(together).toEqual(facts.map((each) => ask(each, contextOf('en'))))
    }),
    { numRuns: 100 },
  )
})

const size = 1_000_000
test.each([
  ['spaces', ' '],
  ['hyphens', '-'],
  ['brackets', '('],
  ['arrows', '->'],
  ['commas', 'a, '],
  ['verbs', 'use '],
  ['adverbs', 'also '],
  ['hyphenated', 'a-'],
  ['numbers', '1.'],
  ['colons', 'a: '],
  ['Han', '灯'],
  ['capitals', 'A'],
  ['quotes', '"'],
])(
  'a line of a million characters is asked about in time that grows with its length: %s',
  (_, unit) => {
    const text = `x ${unit.repeat(Math.floor(size / unit.length))} y:`
    const long: Fact = {
      ...factOf('x'),
      text,
      content: [{ type: 'text', value: text }],
      headings: [text],
      context: [text, text],
    }
    // The square of a million would take hours, and the runner's patience ends after half a minute.
    for (const language of ['en', 'de', 'xx'])
      expect(ask(long, contextOf(language)).prompt).not.toBe('')
  },
)
