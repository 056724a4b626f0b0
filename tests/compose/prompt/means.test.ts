import { expect, test } from 'vitest'
import { means } from '../../../src/compose/prompt/blanks/means.ts'
import { predicates } from '../../../src/compose/prompt/grammar/predicates.ts'
import { textOf } from '../../../src/compose/prompt/statement.ts'
import { takeApart } from '../../../src/compose/prompt/take-apart.ts'
import { factOf } from '../fact-of.ts'
import { contextOf } from './asked.ts'

test.each([
  ['en', 'The port warns all ships using VHF', 'VHF'],
  ['en', 'The port warns all ships by calling VHF-16 at night', 'VHF-16'],
  ['en', 'The port warns all ships via the VTS or by hand', null],
  ['en', 'The port warns all ships by calling VTS and lighting old lamps', null],
  ['en', 'The port warns all ships by learning to call VTS', null],
  ['en', 'The port warns Trinity House via VTS', null],
  ['en', 'The port warns all ships using a red lamp', null],
  ['en', 'The port runs via VTS', null],
])('what a thing with a name is used for tells which one: %s %s', (lang, text, expected) => {
  const fact = factOf(text, { headings: ['Coast', 'Lighthouse'] })
  const statement = takeApart(fact, contextOf(lang))
  const [found] = [...predicates(statement)]
  const run = means(statement, found!.rest)
  expect(run && textOf(statement, run)).toBe(expected)
})
