import { describe, expect, test } from 'vitest'
import { described, owner, withoutAspect } from '../../../src/compose/prompt/grammar/owner.ts'
import { takeApart } from '../../../src/compose/prompt/take-apart.ts'
import { languagePack } from '../../../src/compose/language/index.ts'
import type { Fact } from '../../../src/types/index.ts'
import { factOf } from '../fact-of.ts'
import { contextOf } from './asked.ts'

const statement = (text: string, rest: Partial<Fact>, lang = 'en') =>
  takeApart(factOf(text, rest), contextOf(lang))

const tower = 'A tall tower that carries a lamp for ships at night'

describe('what a text may describe', () => {
  test.each([
    ['Coast', 'Lighthouse', 'Lighthouse'],
    ['Coast', 'Lighthouse (old)', 'Lighthouse'],
    ['coast', 'lighthouse', 'lighthouse'],
    ['coast', 'old stone lighthouse', 'old stone lighthouse'],
    ['coast', 'old stone lighthouse of grey', null],
    ['coast', 'lights and ships', null],
    ['coast', 'john rennie 1761-1821', 'john rennie 1761-1821'],
    ['coast', 'how it works', null],
    ['Coast', 'old stone lighthouse', null],
    ['Coast', 'What is a lighthouse', null],
    ['Coast', 'What is a lighthouse?', 'Lighthouse'],
    ['Coast', "What's Trinity House?", 'Trinity House'],
    ['Coast', 'Who is the harbour master?', 'Harbour master'],
    ['Coast', 'What is?', null],
    ['Coast', 'What are they painted with, and when?', null],
    ['Coast', 'How is a lighthouse lit?', null],
    ['Coast', 'Light, tower', null],
    ['Coast', 'Light: tower', null],
    ['Coast', 'Light of the very old northern tower', null],
    ['Coast', '1980s', null],
    ['Coast', '1990er', null],
    ['Coast', '4 Towers', 'Towers'],
    ['Coast', 'The lamps were painted quite badly', null],
    ['Coast', 'The Lamps painted', null],
    ['Coast', 'Lamps painted quite badly now', null],
    ['Coast', 'Tides overview', 'Tides'],
    ['Coast', 'Overview of tides', null],
    ['Coast', 'Introduction to tides', null],
    ['Coast', 'Ways to moor', null],
    ['Coast', 'Time to Live', 'Time to Live'],
    ['Coast', 'Key Knowledge Areas', null],
    ['Coast', 'Create a buoy', null],
    ['Coast', 'On the pier', null],
    ['Coast', 'Moving buoys', null],
    ['Coast', 'Knowing a harbour', null],
    ['Coast', 'Alternatively', null],
    ['Coast', 'Political', null],
    ['Coast', 'Knots, part 2', null],
    ['Coast', 'Knots 2', 'Knots 2'],
    ['Coast', 'Lesson 2', null],
    ['Coast', 'Debunked', null],
    ['Coast', 'Painted buoys', null],
    ['Coast', 'Painted Buoy', 'Painted Buoy'],
    ['Coast', 'Oil-fired lamp', 'Oil-fired lamp'],
    ['Coast', 'Oil-fired', 'Oil-fired'],
    ['Coast', 'Mistakes acknowledged', null],
    ['Coast', 'Boats are everywhere', null],
    ['Coast', 'Defences include', null],
    ['Coast', 'Account types', null],
    ['Coast', 'Buoy features', null],
    ['Coast', 'Parts of a boat', null],
    ['Coast', 'Harbours and Lights (HL)', 'Harbours and Lights'],
    ['Coast', 'Irish Harbours and Lights (HL)', 'Irish Harbours and Lights'],
    ['Coast', 'Harbours and Lights (old)', null],
    ['Coast', 'Harbours and Lights (RN)', null],
    ['Coast', 'Reasons for a storm', null],
    ['Coast', 'For example', null],
    ['Coast', 'Painting', 'Painting'],
    ['Coast', 'Guided Tour', 'Guided Tour'],
  ])('below %s, %s: %j', (title, heading, expected) => {
    expect(described(statement(tower, { headings: [title, heading] }))).toBe(expected)
  })

  test.each([
    // Only what names its class, or says which one, is surely a description of a lone heading.
    [tower, 'Lighthouse'],
    ['Art of lighting lamps on northern shores at night', 'Lighthouse'],
    ['The lamp that shines on northern shores at night in winter', 'Lighthouse'],
    ['Lamp that shines on northern shores at night in winter', null],
    ['Lamps shine on northern shores at night in winter', null],
    ['Very tall', null],
  ])('where only one heading stands above %s: %j', (text, expected) => {
    expect(described(statement(text, { headings: ['Lighthouse'] }))).toBe(expected)
  })

  test('is the nearest that names a thing', () => {
    for (const headings of [
      ['Coast', 'Overview', 'Lighthouse'],
      ['Coast', 'Lighthouse', 'Overview'],
      ['Coast', 'Lighthouse', 'Use cases'],
      ['Coast', 'Lighthouse (old)'],
    ])
      expect(owner(statement(tower, { headings }))).toBe('Lighthouse')
    expect(owner(statement(tower, { headings: ['Coast'], context: ['Lighthouse'] }))).toBe(
      'Lighthouse',
    )
    expect(owner(statement(tower, { headings: ['Lighthouse'] }))).toBeNull()
  })

  test.each([
    ['de', 'Ein hoher Turm, der nachts ein Licht trägt', 'Leuchtturm', 'Leuchtturm'],
    ['de', 'Ein hoher Turm, der nachts ein Licht trägt', 'Boote gebaut', 'Boote gebaut'],
    ['es', 'Una torre alta que guía los barcos', 'Faro', 'Faro'],
  ])('in %s: %s', (lang, text, heading, expected) => {
    expect(described(statement(text, { headings: ['Costa', heading] }, lang))).toBe(expected)
  })

  test('may be the page, where its file is called so', () => {
    const page = (path: string) => ({ source: { ...factOf('x').source, path } })
    expect(described(statement(tower, page('notes/Lighthouse.md')))).toBe('Lighthouse')
    expect(described(statement(tower, page('notes/Fog-bell.md')))).toBe('Fog bell')
    expect(described(statement(tower, page('Lighthouse/index.md')))).toBeNull()
    expect(
      described(statement(tower, { ...page('Lighthouse.md'), context: ['Towers'] })),
    ).toBeNull()
  })
})

test.each([
  ['Parts of a boat', 'a boat'],
  ['Reasons for a storm', 'a storm'],
  ['Boats of Kiel', 'Boats of Kiel'],
  ['Parts of', 'Parts of'],
  ['Boats', 'Boats'],
])('%s is about %s', (name, expected) => {
  expect(withoutAspect(name, languagePack('en'))).toBe(expected)
  expect(withoutAspect(name, null)).toBe(name)
})
