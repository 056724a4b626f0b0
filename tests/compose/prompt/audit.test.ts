import { describe, expect, test } from 'vitest'
import { audit, audited } from '../../../src/compose/prompt/audit.ts'
import { detailsOf, factOf } from '../fact-of.ts'
import { asked, contextOf } from './asked.ts'

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
