import { describe, expect, test } from 'vitest'
import { blank, type Draft } from '../../../src/compose/prompt/draft.ts'
import { isLone, isVague } from '../../../src/compose/prompt/guards/lone.ts'
import { isOpen } from '../../../src/compose/prompt/guards/open.ts'
import type { Statement } from '../../../src/compose/prompt/statement.ts'
import { takeApart } from '../../../src/compose/prompt/take-apart.ts'
import { factOf } from '../fact-of.ts'
import { contextOf } from './asked.ts'

/** `line` taken apart, and what stands between `«` and `»` hidden. */
function hidden(line: string, lang = 'en'): [Draft, Statement] {
  const [before = '', answer = '', after = ''] = line.split(/[«»]/u)
  const statement = takeApart(factOf(before + answer + after), contextOf(lang))
  const span = { start: before.length, end: before.length + answer.length }
  return [blank(statement, [span]), statement]
}

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
