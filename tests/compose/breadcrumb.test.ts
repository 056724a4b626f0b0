import { describe, expect, test } from 'vitest'
import { breadcrumb, place } from '../../src/compose/breadcrumb/index.ts'
import { languagePack } from '../../src/compose/language/index.ts'
import { stems } from '../../src/compose/language/stem.ts'
import type { Fact } from '../../src/types/index.ts'
import { factOf } from './fact-of.ts'

const pack = languagePack('en')

function shown(rest: Partial<Fact>, answer = '', name: string | null = null) {
  const found = place(factOf('text', rest), pack).place
  return breadcrumb(found, pack, { stems: stems(answer, pack), name, exact: null })
}

const crumbs = (...all: Parameters<typeof shown>): readonly string[] => shown(...all).texts

describe('a breadcrumb', () => {
  test('has at most three parts, the direct parent last', () => {
    const headings = ['Coast', 'Harbours', 'Lights']
    const context = ['Towers', 'Lenses', 'Mercury bath']
    expect(crumbs({ headings, context })).toEqual(['Lights', 'Lenses', 'Mercury bath'].slice(-3))
  })

  test('leaves out the title where the rest says enough', () => {
    expect(crumbs({ headings: ['Coast', 'Harbours', 'Lights'] })).toEqual(['Harbours', 'Lights'])
  })

  test('takes a heading that names something where the nearest ones do not', () => {
    expect(crumbs({ headings: ['Coast', 'Lightships', 'Overview', 'Limitations'] })).toEqual(
      expect.arrayContaining(['Lightships', 'Limitations']),
    )
  })

  test.each([
    // What names nothing takes what does with it, but no more.
    [['Coast', 'Harbours', 'Limitations'], [], ['Harbours', 'Limitations']],
    [['Coast', 'Lightships', 'Overview', 'Lamps'], [], ['Overview', 'Lamps']],
    [
      ['Coast'],
      ['Masts', 'Lamps', 'Oil', 'Overview', 'Limitations'],
      ['Oil', 'Overview', 'Limitations'],
    ],
    [['Coast', 'Overview', 'Limitations', 'Summary'], [], ['Coast', 'Limitations', 'Summary']],
  ])('of %j and %j is %j', (headings, context, expected) => {
    expect(crumbs({ headings, context })).toEqual(expected)
  })

  test('tells its stems, and whether a part of it names something', () => {
    const both = shown({ headings: ['Coast', 'Harbours', 'Overview'] })
    expect([...both.stems].toSorted()).toEqual([...stems('Harbours Overview', pack)].toSorted())
    expect(both.named).toBe(true)
    const none = shown({ headings: ['Overview'], source: { ...factOf('x').source, path: 'a.md' } })
    expect(none.named).toBe(false)
  })

  test('drops numbers, brackets and signs', () => {
    expect(crumbs({ headings: ['Coast', '1882 Storm'], context: ['19. Jahrhundert'] })).toEqual([
      '1882 Storm',
      '19. Jahrhundert',
    ])
    expect(crumbs({ headings: ['1. Coast', '2.3 Lights (LED, oil (old))', '🚢 Ships:'] })).toEqual([
      'Lights',
      'Ships',
    ])
  })

  test('cuts a parent where its first statement ends', () => {
    const context = [
      'Lights are switched off by day, which saves oil and spares the lens a good deal of heat',
    ]
    expect(crumbs({ headings: ['Coast'], context }).at(-1)).toBe('Lights are switched off by day')
  })

  test('leaves out a heading that is a formula', () => {
    expect(crumbs({ headings: ['Coast', String.raw`\beta-Plane`] }).at(-1)).toContain('Plane')
    const headings = [String.raw`\displaystyle F=k\frac{q_{1}q_{2}}{r^{2}}`]
    expect(
      crumbs({ headings, source: { ...factOf('text').source, path: 'notes/Coast Guard.md' } }),
    ).toEqual(['Coast Guard'])
    expect(
      crumbs({ headings: ['Coast', String.raw`Deriving \displaystyle E=mc^{2} again`] }).at(-1),
    ).toBe('Deriving E=mc^{2} again')
  })

  test('does not cut a case between its parties', () => {
    const context = [
      'Reed v. King: whoever moors a boat at the pier of another owes him what he loses by it',
    ]
    expect(crumbs({ headings: ['Coast'], context }).at(-1)).toBe('Reed v. King')
    const long = [
      'Reed v. King of Ilfra owes all that the owner of a pier may lose by a boat that is moored to it',
    ]
    expect(crumbs({ headings: ['Coast'], context: long }).at(-1)).toBe(long[0])
  })

  test('folds a part that a later one repeats', () => {
    expect(crumbs({ headings: ['Coast', 'Lights', 'Lights of the coast'] })).toEqual([
      'Lights of the coast',
    ])
  })

  test('drops a heading that gives the answer away, and the one that is the answer', () => {
    const headings = ['Coast', 'Harbours', 'Mercury bath']
    expect(crumbs({ headings }, 'a bath of mercury')).toEqual(['Coast', 'Harbours'])
    expect(crumbs({ headings }, '', 'Mercury bath')).toEqual(['Coast', 'Harbours'])
    expect(crumbs({ headings }, '', 'MercuryBath')).toEqual(['Coast', 'Harbours'])
    // Half of an answer may be read.
    expect(crumbs({ headings }, 'a bath of oil and tin in brass')).toContain('Mercury bath')
    expect(crumbs({ headings: ['Coast', 'Harbours', 'Mercury'] }, 'mercury bath')).toContain(
      'Mercury',
    )
  })

  test('takes the file where no heading stands above', () => {
    const source = { ...factOf('x').source, path: 'notes/01-tide-tables.md' }
    expect(crumbs({ headings: [], source })).toEqual(['tide tables'])
  })

  test('takes the file where the only heading counts lectures', () => {
    const source = { ...factOf('x').source, path: 'notes/tide-tables.md' }
    expect(crumbs({ headings: ['Lecture 11/3'], source })).toEqual(['tide tables', 'Lecture 11/3'])
  })

  test('leaves out the middle where it is too long, then cuts the outer one off', () => {
    const heading = 'Lighthouses of northern shores and islands'
    const [first, last] = ['Towers that stand in deep waters', 'Lamps whose oil is pumped up']
    expect(crumbs({ headings: ['Coast', heading], context: [first, last] })).toEqual([
      heading,
      first,
      last,
    ])
    const longer = `${first} for many years or at least some months`
    expect(crumbs({ headings: ['Coast', heading], context: [longer, last] })).toEqual([
      heading,
      last,
    ])
    const long = 'Lamps whose oil is pumped up by a clockwork at each hour, twi'
    const headings = ['Coast', `${heading} beyond the cape where no pilot lives but one who is old`]
    const shown = crumbs({ headings, context: [`${long}ce in winter, and on Sundays`] })
    expect(shown).toEqual([
      'Lighthouses of northern shores and islands beyond the cape where no pilot lives …',
      'Lamps whose oil is pumped up by a clockwork at each hour',
    ])
  })

  test('is short whatever stands above', () => {
    const headings = ['x '.repeat(5000), 'y'.repeat(5000), `(${'('.repeat(5000)}`]
    expect(crumbs({ headings }).join(' › ').length).toBeLessThan(240)
    expect(crumbs({ headings: ['x'.repeat(200)] })).toEqual([`${'x'.repeat(140)} …`])
  })
})

test('an answer takes every way it is called out of the breadcrumb', () => {
  const headings = ['Coast', 'Harbours', 'AIS']
  expect(crumbs({ headings }, '', 'Automatic Identification System (AIS)')).toEqual([
    'Coast',
    'Harbours',
  ])
})

test('a parent that names nothing does not stand alone', () => {
  const parent = 'There can be many of these at any given time but that is not …'
  const shown = crumbs({
    headings: ['Coast', 'Lanterns of the northern lighthouses and their keepers'],
    context: [parent],
  })
  expect(shown.join(' ')).toContain('Lanterns')
})
