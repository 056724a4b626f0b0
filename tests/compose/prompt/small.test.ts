import { describe, expect, test } from 'vitest'
import { advice } from '../../../src/compose/prompt/advice.ts'
import { answersOf } from '../../../src/compose/prompt/answers.ts'
import { audit, audited } from '../../../src/compose/prompt/audit.ts'
import { blank, type Draft } from '../../../src/compose/prompt/draft.ts'
import { exampleFrom } from '../../../src/compose/prompt/examples.ts'
import {
  areToldBy,
  hasLettersOf,
  standFor,
  standForAll,
} from '../../../src/compose/prompt/letters.ts'
import { isLone, isVague } from '../../../src/compose/prompt/lone.ts'
import { isOpen } from '../../../src/compose/prompt/open.ts'
import { cutsQuotation } from '../../../src/compose/prompt/quotes.ts'
import type { Statement } from '../../../src/compose/prompt/statement.ts'
import { takeApart } from '../../../src/compose/prompt/take-apart.ts'
import { said } from '../../../src/compose/prompt/texts.ts'
import { detailsOf, factOf } from '../fact-of.ts'
import { asked, contextOf } from './asked.ts'

/** `line` taken apart, and what stands between `«` and `»` hidden. */
function hidden(line: string, lang = 'en'): [Draft, Statement] {
  const [before = '', answer = '', after = ''] = line.split(/[«»]/u)
  const statement = takeApart(factOf(before + answer + after), contextOf(lang))
  const span = { start: before.length, end: before.length + answer.length }
  return [blank(statement, [span]), statement]
}

describe('letters', () => {
  test.each([
    ['VTS', 'vessel traffic service', true],
    ['VTS', 'the old vessel-traffic/service of Kiel', true],
    ['VTSs', 'vessel  traffic - services', true],
    ['VST', 'vessel traffic service', false],
    // A plural has a small letter.
    ['VTS', 'vessel traffic office', false],
    ['VTs', 'vessel traffic office', true],
    // A letter alone is a word of its own.
    ['V', 'vessel traffic', false],
    ['s', 'ships', false],
    ['FSB', 'fog signal boat', true],
  ])('%s are among the first of %j: %j', (letters, words, expected) => {
    expect(standFor(letters, words)).toBe(expected)
  })

  test.each([
    ['VTS', 'vessel traffic service', true],
    ['VTS', 'vessel  traffic, service', true],
    ['VTSs', 'vessel traffic services', true],
    ['HRB', 'half-tide rock beacon', true],
    ['VTSO', 'VTS operator', true],
    ['FB', 'fog bell', true],
    ['SSB', 'south shore boat', true],
    ['BSS', 'boat signals of south', true],
    ['VTS', 'vessel', false],
    ['VTS', 'a vessel traffic service', false],
    ['VTS', 'vessel traffic service room', false],
    ['VTS', 'vessel service traffic', false],
    ['VTs', 'vessel traffic', true],
    ['VS', 'vessel traffic harbour service', false],
    ['VTS', 'vessel of the traffic service', true],
  ])('%s stand for all of %j: %j', (letters, words, expected) => {
    expect(standForAll(letters, words)).toBe(expected)
  })

  test.each([
    ['VTS', 'Vessel traffic service', true],
    ['VTSs', 'the vessel traffic service', true],
    ['VTS', 'Vessel tables', false],
    ['V', 'Vessel', false],
    ['Vts', 'Vessel traffic service', false],
    ['VTS now', 'Vessel traffic service', false],
    ['VTS', '12', false],
  ])('%s are told by %j: %j', (answer, seen, expected) => {
    expect(areToldBy(answer, seen)).toBe(expected)
  })

  test.each([
    ['vessel traffic service', 'a room of the VTS', true],
    ['vessel traffic service', 'a room of the XVTSX', false],
    ['fog bell', 'rung: FB', true],
    ['Fog Bell', 'rung: FoB', false],
    ['FOG bell', 'rung: FB', false],
    ['fog bell', 'rung at noon', false],
  ])('of %j stand in %j: %j', (name, seen, expected) => {
    expect(hasLettersOf(name, seen)).toBe(expected)
  })
})

test.each([
  ['«call»', false],
  ['«“call”»', false],
  ['«"call"»', false],
  ['«„Ruf“»', false],
  ['«call” and “answer»', true],
  ['«"call»', true],
  ['«call"»', true],
  ['«“call»', true],
  ['«call”»', true],
  ['«„Ruf»', true],
  ['«“one” “two”»', false],
  ['«"one" "two"»', false],
  ['«„ein“ „zwei“»', false],
  ["a 'fog «bell' rings»", true],
  ["«a 'fog» bell' rings", true],
  ['a ‘fog «bell’ rings»', true],
  ["a «'fog bell'» rings", false],
  ["a 'fog «bell»' rings", false],
  ["«the keepers' oil» and 'fog'", false],
  ["the keepers' «oil, the pilots' rope»", false],
])('%s cuts a quotation: %j', (line, expected) => {
  const [before = '', words = '', after = ''] = line.split(/[«»]/u)
  const span = { start: before.length, end: before.length + words.length }
  expect(cutsQuotation(before + words + after, span)).toBe(expected)
})

test('what a card says has its places filled, and is a symbol where a language has no words', () => {
  expect(said({ 'card.more': ' and {n} more {x} ' }, 'card.more', { n: '3' })).toBe(
    'and 3 more {x}',
  )
  expect(said({}, 'card.more', { n: '3' })).toBe('+ 3')
  expect(said({}, 'card.none')).toBe('')
})

describe('an author is told', () => {
  const of = (text: string, rest = {}) => advice(factOf(text, rest), asked(text, rest))

  test('of a text that says too little', () => {
    expect(of('Fog bell')).toBe('fragment')
    expect(of('Fog bell', { details: detailsOf('- a\n- b\n') })).not.toBe('fragment')
    expect(advice(factOf('Fog bells and horns'), asked('Fog bell'))).toBe('unsure')
  })

  test('of a guess, and of nothing where there is none', () => {
    const question = asked('Fog bell')
    expect(advice(factOf('Fog bell'), { ...question, rule: 'tail' })).toBe('unsure')
    expect(of('The horn is heard for **9 miles**')).toBeNull()
  })
})

test('points and cells are asked where they hold words', () => {
  const details = detailsOf('- hot\n- …\n- cold\n')
  const cells = ['Oil', '…', '9'].map((text) => ({ text, column: '', content: [] }))
  const row = { label: 'Oil', column: '', cells } as never
  expect(answersOf(factOf('Tea', { details }), 'details', null)).toEqual(['hot', 'cold'])
  expect(answersOf(factOf('Tea', { row }), 'row', null)).toEqual(['9'])
  expect(answersOf(factOf('Tea'), 'row', null)).toEqual([])
})

describe('examples begin', () => {
  /** The word behind what says that an example follows. */
  const from = (line: string, lang = 'en') => {
    const statement = takeApart(factOf(line), contextOf(lang))
    const found = statement.tokens.map((_, i) => exampleFrom(statement, i)).filter((to) => to > 0)
    return [...new Set(found)].map((to) => statement.tokens[to]!.text)
  }

  test.each([
    ['Ropes, e.g. hemp', ['hemp']],
    ['Ropes for example hemp', ['hemp']],
    ['Ropes (for example), hemp', [')']],
    ['Ropes, for example: hemp', ['hemp']],
    ['Ropes such as hemp', ['hemp']],
    ['Ropes of hemp', []],
    ['Ropes, for example:', [':']],
  ])('in %j with %j', (line, expected) => {
    expect(from(line)).toEqual(expected)
  })

  test('where a language has words for them', () => {
    expect(from('Ropes, e.g. hemp', 'xx')).toEqual([])
    expect(exampleFrom(takeApart(factOf('Ropes'), contextOf('en')), 9)).toBe(0)
  })
})

describe('of what is hidden', () => {
  test.each([
    ['The «keeper» sleeps', true],
    ['The «keepers of the light» sleep', false],
    ['The keeper sleeps in «Oslo» now', false],
    ['The lamp burns «12» hours', false],
    ['The «fog-horn» is loud', false],
    ['The «fog/smoke» is thick', false],
  ])('one common word is lone: %s: %j', (line, expected) => {
    expect(isLone(...hidden(line))).toBe(expected)
  })

  test('what is bare, or in no language, is not lone', () => {
    const [draft, statement] = hidden('The «keeper» sleeps')
    expect(isLone({ ...draft, bare: true }, statement)).toBe(false)
    expect(isLone({ ...draft, hidden: [] }, statement)).toBe(false)
    expect(isLone(...hidden('The «keeper» sleeps', 'xx'))).toBe(false)
  })

  test.each([
    ['The horn is heard in all «harbours»', true],
    ['The horn is heard in all «harbours» of the coast', false],
    ['The horn is heard in old «harbours»', false],
    ['Pilots have «access» to the charts', true],
    ['Pilots have «old access» to the charts', false],
  ])('a word much else could stand for is vague: %s: %j', (line, expected) => {
    expect(isVague(...hidden(line))).toBe(expected)
  })
})

describe('a blank is open', () => {
  const open = (line: string, enough = 3, lang = 'en') => isOpen(...hidden(line, lang), enough)

  test.each([
    ['Use «ropes»', true],
    ['Can be «painted red»', true],
    ['The keeper lights «lamps» every evening', false],
    // A name is one answer, and a sign or a condition asks.
    ['Use «Decca»', false],
    ['Use «Decca» and ropes', false],
    ['Rope: «hemp»', false],
    ['Rope -> «hemp»', false],
    ['Rope = «hemp»', false],
    ['Rope «hemp» = dry', false],
    ['If it rains, «wait»', false],
    // A number says something, words for anything do not.
    ['Use 12 «ropes» of 30 m', false],
    ['Different things use «ropes»', true],
  ])('%s: %j', (line, expected) => {
    expect(open(line)).toBe(expected)
  })

  test('where fewer words than wanted stand beside it, or nothing at all is hidden', () => {
    expect(open('The keeper lights «lamps» every evening', 9)).toBe(true)
    const [draft, statement] = hidden('Use «ropes»')
    expect(isOpen({ ...draft, hidden: [] }, statement, 3)).toBe(false)
  })
})

describe('a card is broken', () => {
  const pack = contextOf('en').language
  const card = (rest = {}, of = {}) => ({
    ...audited(factOf('The lamp burns oil', of), asked('The lamp burns **oil**')),
    ...rest,
  })
  const defects = (...cards: ReturnType<typeof card>[]) =>
    audit(cards, () => pack).map(({ defect }) => defect)

  test('where its front is empty, or that of another', () => {
    expect(defects(card())).toEqual([])
    expect(defects(card({ prompt: '▢ …', breadcrumb: [] }))).toContain('empty-front')
    expect(defects(card(), card())).toEqual(['same-front', 'same-front'])
  })

  test('where the front says the answer, or half of the points asked for', () => {
    expect(defects(card({ answer: 'lamp' }))).toEqual(['answer-in-front'])
    const details = detailsOf('- lamp\n- horn\n')
    expect(defects(card({ answer: 'lamp; horn' }, { details }))).toEqual(['answer-in-front'])
    const more = detailsOf('- lamp\n- horn\n- bell\n')
    expect(defects(card({ answer: 'lamp; horn; bell' }, { details: more }))).toEqual([])
  })

  test('where it names nothing, though something above does', () => {
    const bare = { prompt: 'It is ▢', breadcrumb: ['Overview'], answer: 'red' }
    expect(defects(card(bare, { headings: ['Coast', 'Lamps'] }))).toEqual(['no-subject'])
    const source = { ...factOf('x').source, path: 'a.md' }
    expect(defects(card(bare, { headings: ['Overview'], source }))).toEqual([])
  })
})
