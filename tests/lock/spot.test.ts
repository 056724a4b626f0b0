import { describe, expect, it } from 'vitest'
import { placeKey, spotsOf } from '../../src/lock/index.ts'
import { byUnit } from '../../src/text/by-unit.ts'
import { rawFact, type Written } from '../identify/notes.ts'

const spots = (...facts: Written[]) => spotsOf(facts.map((fact) => rawFact('a.md', fact)))

describe('what the lock keeps of a fact', () => {
  it('counts equal texts at the same place, and no others', () => {
    const twice = { text: 'Yes', under: ['Tea'] }
    const elsewhere = { text: 'Yes', under: ['Pots'] }
    expect(spots(twice, 'Yes', twice, elsewhere, 'No', twice).map(({ n }) => n)).toEqual([
      0, 0, 1, 0, 0, 2,
    ])
  })

  it('takes row and column of a cell as context, but not of the cell that names its row', () => {
    const row = { label: 'Tea', column: 'Brews for' }
    const [cell, named] = spots({ text: '3 min', within: ['Hot'], row }, { text: 'Tea', row })
    expect(cell!.context).toEqual(['Hot', 'Tea', 'Brews for'])
    expect(named!.context).toEqual([])
  })

  it('is all in composed letters', () => {
    const [apart, pins] = ['Cafe\u0301', ['id:e\u0301']]
    const [spot] = spots({ text: apart, under: [apart], within: [apart], pins })
    expect(spot).toMatchObject({
      text: 'Caf\u00E9',
      headings: ['Caf\u00E9'],
      context: ['Caf\u00E9'],
      pins: ['id:\u00E9'],
    })
  })

  it('of a dataset, which names no pins, is without', () => {
    const { pins: _, ...fact } = rawFact('a.md', 'Yes')
    expect(spotsOf([fact])[0]!.pins).toEqual([])
  })
})

describe('the key of a place', () => {
  const [spot] = spots('Yes')
  const keys = (...places: Partial<typeof spot>[]) =>
    new Set(places.map((place) => placeKey({ ...spot!, ...place }))).size

  it('keeps path, headings, context and text apart', () => {
    const none = { path: '', headings: [], context: [], text: '' }
    expect(
      keys(
        { ...none, path: 'x' },
        { ...none, headings: ['x'] },
        { ...none, context: ['x'] },
        { ...none, text: 'x' },
      ),
    ).toBe(4)
  })

  it('keeps one heading apart from the next, and one line above from the next', () => {
    expect(keys({ headings: ['ab', 'c'] }, { headings: ['a', 'bc'] })).toBe(2)
    expect(keys({ context: ['ab', 'c'] }, { context: ['a', 'bc'] })).toBe(2)
  })
})

it('strings are in the order of their units, and equal ones in none', () => {
  expect(byUnit('Z', 'a')).toBe(-1)
  expect(byUnit('a', 'Z')).toBe(1)
  expect(byUnit('a', 'a')).toBe(0)
})
