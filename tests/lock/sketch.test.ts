import { describe, expect, it } from 'vitest'
import { compareSketches, type Detailed, sketchDetails } from '../../src/lock/sketch.ts'

const detail = (text: string, details: Detailed[] = [], url?: string): Detailed => ({
  text,
  details,
  url,
})
const sketch = (...texts: string[]) => sketchDetails(texts.map((text) => detail(text)))

/** `count` different words. */
const words = (count: number, from = 0) =>
  Array.from({ length: count }, (_, n) => `word${from + n}`).join(' ')

describe('the sketch of details', () => {
  it('is what locks hold that were written before: a hash of all words, then of single ones in order', () => {
    expect(sketch('Steep the leaves twice')).toBe('bzfc6gvejwjjynp')
    expect(sketch('tea')).toBe('cw0cw0')
  })

  it('is empty where there are no words', () => {
    expect(sketch()).toBe('')
    expect(sketch('… — !')).toBe('')
  })

  it('does not look at order, case, markup, blanks, or how letters are composed', () => {
    const same = sketch('Café, hot', 'two cups')
    expect(sketch('two   CUPS *hot* café')).toBe(same)
    expect(sketch('cafe\u0301 hot two cups')).toBe(same)
    expect(sketch('hot café two')).not.toBe(same)
  })

  it('takes numbers, marks of scripts, words of details below and addresses', () => {
    const all = [
      sketch('tea 1'),
      sketch('tea 2'),
      sketch('चाय'),
      sketch('चय'),
      sketchDetails([detail('tea', [detail('1', [detail('hot')])])]),
      sketchDetails([detail('tea', [], 'a.md')]),
      sketchDetails([detail('tea', [], 'b.md')]),
      sketch('tea'),
    ]
    expect(new Set(all).size).toBe(all.length)
    expect(sketchDetails([detail('tea', [detail('1')])])).toBe(sketch('tea 1'))
  })

  it('has at most eight words, whose hashes are the smallest', () => {
    expect(sketch(words(8))).toHaveLength(27)
    expect(sketch(words(300))).toHaveLength(27)
    const hashes = sketch(words(300)).slice(3).match(/.../g)!
    expect(hashes.toSorted()).toEqual(hashes)
  })

  it('does not look at what comes after 2000 words, or after 20,000 characters of a detail', () => {
    const most = Array.from({ length: 2000 }, (_, n) => `word${n}`)
    expect(sketch(...most, 'tea')).toBe(sketch(...most))
    expect(sketch(...most.slice(1), 'tea')).not.toBe(sketch(...most.slice(1)))
    const long = 'tea '.repeat(5000)
    expect(sketch(`${long}hot`)).toBe(sketch(long))
  })
})

describe('how alike details are', () => {
  const alike = (a: string, b: string) => compareSketches(sketch(a), sketch(b))

  it('is 1 for the same words, in any order', () => {
    expect(alike('tea in cups', 'cups in tea')).toBe(1)
  })

  it('is 0 where either has none, or both', () => {
    expect(alike('', 'tea')).toBe(0)
    expect(alike('tea', '')).toBe(0)
    expect(alike('', '')).toBe(0)
  })

  it('is 0 where no word is shared', () => {
    expect(alike('tea pots', 'blue cups')).toBe(0)
  })

  it('of few words is their overlap, a little less than 1', () => {
    expect(alike('tea pots cups', 'tea pots milk')).toBeCloseTo(0.9 * (2 / 4))
    expect(alike('tea', 'tea pots cups milk')).toBeCloseTo(0.9 * (1 / 4))
    expect(alike('tea pots cups milk', 'tea')).toBeCloseTo(0.9 * (1 / 4))
  })

  it('of many words is estimated from eight of them', () => {
    expect(alike(words(100), `${words(100)} tea`)).toBeGreaterThan(0.75)
    expect(alike(words(100), words(100, 50))).toBeGreaterThan(0.1)
    expect(alike(words(100), words(100, 50))).toBeLessThan(0.6)
    expect(alike(words(100), words(100, 100))).toBe(0)
  })
})
