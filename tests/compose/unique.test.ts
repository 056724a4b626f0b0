import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ask } from '../../src/compose/prompt/index.ts'
import { frontOf, unique, type Asked } from '../../src/compose/unique.ts'
import type { Fact } from '../../src/types/index.ts'
import { factOf } from './fact-of.ts'
import { contextOf } from './prompt/asked.ts'

const context = contextOf('en')
const none = new Map<string, number>()

function card(id: string, text: string, rest: Partial<Fact> = {}): Asked {
  const fact = factOf(text, { headings: ['Harbours', 'Tides'], ...rest, id })
  return { fact, question: ask(fact, context) }
}

const fronts = (asked: readonly Asked[], settled = none) => unique(asked, settled).map(frontOf)

describe('unique', () => {
  test('leaves fronts alone that are', () => {
    const deck = [
      card('a', 'Spring tides follow the **full moon**'),
      card('b', 'Neap tides follow the **half moon**'),
    ]
    expect(unique(deck, none)).toEqual(deck.map(({ question }) => question))
  })

  test('tells equal fronts apart by their path', () => {
    const twins = ['North Sea', 'Baltic'].map((sea) =>
      card(sea, 'Colour: red', { headings: [sea, 'Marks', 'Buoys'] }),
    )
    const told = unique(twins, none)
    expect(new Set(told.map(frontOf)).size).toBe(2)
    expect(new Set(told.map(({ variant }) => variant))).toEqual(new Set([0, 1]))
    expect(told.find(({ variant }) => variant === 1)?.breadcrumb.join()).toMatch(
      /North Sea|Baltic/u,
    )
  })

  test('then by the first letters of the answer', () => {
    const told = unique([card('a', 'Colour: red'), card('b', 'Colour: green')], none)
    expect(told[1]).toMatchObject({ variant: 2, hint: 'g…' })
  })

  test('at last by a number', () => {
    const deck = ['a', 'b', 'c', 'd'].map((id) => card(id, 'Colour: red'))
    expect(unique(deck, none).map(({ hint }) => hint)).toEqual(['', 'r…', 'r… · (2)', 'r… · (3)'])
    const settled = new Map([['d', 4]])
    expect(unique(deck, settled).map(({ hint }) => hint)).toEqual([
      '',
      'r…',
      'r… · (2)',
      'r… · (3)',
    ])
    expect(unique(deck.slice(2), settled).map(({ hint }) => hint)).toEqual(['', 'r… · (3)'])
  })

  test('the same fact many times', () => {
    const { fact, question } = card('a', 'Colour: red')
    const deck = Array.from({ length: 1000 }, (_, i) => ({
      fact: { ...fact, id: `id${i}` },
      question,
    }))
    expect(new Set(fronts(deck)).size).toBe(1000)
  })

  test('does not depend on the order of the facts', () => {
    const deck = ['c', 'a', 'b'].map((id) => card(id, 'Colour: red'))
    expect(fronts(deck.toReversed())).toEqual(fronts(deck).toReversed())
  })

  test('unrelated facts, added, edited or removed, change no front even without a lock', () => {
    const mine = [card('m', 'Colour: red'), card('p', 'The quay is built of **granite**')]
    const others = [card('a', 'Gulls eat **herring**'), card('z', 'Speed: 12 knots')]
    const edited = [card('a', 'Gulls eat **crabs**')]
    const alone = unique(mine, none)
    for (const deck of [others, edited])
      expect(unique([...deck, ...mine], none).slice(-2)).toEqual(alone)
  })

  test('a new or a gone card changes no settled one', () => {
    const old = ['m', 'p', 'x'].map((id) => card(id, 'Colour: red'))
    const before = unique(old, none)
    const settled = new Map(old.map(({ fact }, i) => [fact.id, before[i]!.variant]))
    const added = ['a', 'n', 'z'].map((id) => card(id, 'Colour: red'))
    expect(unique([...added, ...old], settled).slice(3)).toEqual(before)
    expect(unique(old.slice(1), settled)).toEqual(before.slice(1))
    expect(new Set(fronts([...added, ...old], settled)).size).toBe(6)
  })

  test('what was chosen is chosen again by the next build, whatever the lock had before', () => {
    const texts = ['Colour: red', 'Colour: green', 'Speed: 12 knots']
    const one = fc.record({
      id: fc.stringMatching(/^[a-z]{1,2}$/),
      text: fc.constantFrom(...texts),
      headings: fc.subarray(['Harbours', 'Tides', 'Marks'], { minLength: 1 }),
      variant: fc.option(fc.nat(5)),
    })
    const decks = fc.uniqueArray(one, { selector: ({ id }) => id, maxLength: 12 })
    // Asked once: there are but a few.
    const known = new Map<string, Asked>()
    const cardOf = ({ id, text, headings }: { id: string; text: string; headings: string[] }) => {
      const key = [text, ...headings].join()
      const { fact, question } = known.get(key) ?? card(id, text, { headings })
      known.set(key, { fact, question })
      return { fact: { ...fact, id }, question }
    }
    fc.assert(
      fc.property(decks, (deck) => {
        const asked = deck.map(cardOf)
        const before = deck.flatMap(({ id, variant }) =>
          variant === null ? [] : [[id, variant] as const],
        )
        const chosen = unique(asked, new Map(before))
        const after = new Map(asked.map(({ fact }, i) => [fact.id, chosen[i]!.variant]))
        expect(unique(asked, after)).toEqual(chosen)
      }),
    )
  })
})
