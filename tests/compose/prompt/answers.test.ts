import { expect, test } from 'vitest'
import { answersOf } from '../../../src/compose/prompt/points/answers.ts'
import { detailsOf, factOf } from '../fact-of.ts'

test('points and cells are asked where they hold words', () => {
  const details = detailsOf('- hot\n- …\n- cold\n')
  const cells = ['Oil', '…', '9'].map((text) => ({ text, column: '', content: [] }))
  const row = { label: 'Oil', column: '', cells } as never
  expect(answersOf(factOf('Tea', { details }), 'details', null)).toEqual(['hot', 'cold'])
  expect(answersOf(factOf('Tea', { row }), 'row', null)).toEqual(['9'])
  expect(answersOf(factOf('Tea'), 'row', null)).toEqual([])
})
