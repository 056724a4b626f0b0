import { describe, expect, test } from 'vitest'
import { advice } from '../../../src/compose/prompt/advice.ts'
import { detailsOf, factOf } from '../fact-of.ts'
import { asked } from './asked.ts'

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
