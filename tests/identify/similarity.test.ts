import { describe, expect, it } from 'vitest'
import {
  bareText,
  bareWords,
  countLetters,
  dice,
  diceAtMost,
  profileCache,
  profileOf,
} from '../../src/identify/similarity.ts'

const alike = (a: string, b: string): number => dice(profileOf(a), profileOf(b))

describe('a text made bare', () => {
  it('has letters, digits and symbols, small, with one space between words', () => {
    expect(bareWords('  “At most” 5,000 GB/s – (C++), Größe!  ')).toBe(
      'at most 5 000 gb s c++ größe',
    )
    expect(bareText('  “At most” 5,000 GB/s – (C++), Größe!  ')).toBe('atmost5000gbsc++größe')
  })

  it('is the same in NFC and NFD', () => {
    expect(bareText('Gro\u0308\u00DFe')).toBe('gr\u00F6\u00DFe')
    expect(bareWords('Gro\u0308\u00DFe')).toBe('gr\u00F6\u00DFe')
  })

  it('keeps the marks of scripts that need them', () => {
    expect(bareText('किताब')).toBe('किताब')
  })

  it('is the text itself where it has nothing else', () => {
    expect(bareText('--?')).toBe('--?')
    expect(bareText('')).toBe('')
  })

  it('says as much as it has letters; those of dense scripts count twice', () => {
    expect(countLetters('Max. 5 GB!')).toBe(6)
    expect(countLetters('存储桶 S3')).toBe(8)
    expect(countLetters('한국 ไทย')).toBe(10)
    expect(countLetters('')).toBe(0)
  })
})

describe('how alike two texts are', () => {
  it('is 1 for the same, 0 for nothing in common', () => {
    expect(alike('A bucket.', 'a  BUCKET')).toBe(1)
    expect(alike('abc', 'xyz')).toBe(0)
    expect(alike('abc', '')).toBe(0)
  })

  it('counts the pairs and fours of characters that both have', () => {
    // ' ab ' has ' a', 'ab', 'b ' and ' ab '; ' ac ' shares the first only.
    expect(profileOf('ab')).toHaveLength(4)
    expect(alike('ab', 'ac')).toBe(2 / 8)
    // ' abcd ' has five pairs and three fours; with ' abce ' it shares three pairs and one four.
    expect(alike('abcd', 'abce')).toBe((2 * 4) / 16)
  })

  it('counts a pair as often as both have it', () => {
    // ' aa ' and ' aaa ': pairs ' a', 'aa', 'a '; fours none.
    expect(alike('aa', 'aaa')).toBeCloseTo((2 * 3) / (4 + 6))
    expect(alike('aaaa aaaa', 'aaaa')).toBeLessThan(0.8)
  })

  it('does not depend on the side', () => {
    const [a, b] = ['a bucket is kept in three zones', 'three zones keep a bucket']
    expect(alike(a, b)).toBe(alike(b, a))
  })

  it('is never more than the lengths allow', () => {
    const [a, b] = [profileOf('abcdef'), profileOf('abcdefghijkl')]
    expect(diceAtMost(a, b)).toBeCloseTo((2 * 12) / (12 + 24))
    expect(dice(a, b)).toBeLessThanOrEqual(diceAtMost(a, b))
    expect(diceAtMost(a, a)).toBe(1)
  })

  it('takes pairs from the first 400 characters only, fours from 20,000', () => {
    expect(profileOf('a'.repeat(1000))).toHaveLength(400 + 999)
    expect(profileOf('a'.repeat(50_000))).toHaveLength(400 + 19_999)
    expect(profileOf('a'.repeat(100))).toHaveLength(101 + 99)
  })

  it('tells an edit from another sentence on the matter', () => {
    const text = 'Use groups to assign permissions, for users inherit them'
    expect(
      alike(text, 'Use user groups to assign permissions; users inherit them'),
    ).toBeGreaterThan(0.75)
    expect(alike(text, 'Attach policies to roles, for services assume them')).toBeLessThan(0.4)
  })

  it('does not take long texts of one language for alike', () => {
    const words = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
    const text = (step: number) =>
      Array.from({ length: 400 }, (_, n) => words[(n * step + n * n) % words.length]).join(' ')
    expect(alike(text(5), text(7))).toBeLessThan(
      dice(profileOf(text(5)).slice(0, 400), profileOf(text(7)).slice(0, 400)) + 1,
    )
    expect(alike(`${text(5)} a`, `${text(5)} b`)).toBeGreaterThan(0.98)
  })

  it('makes the profile of a text once', () => {
    const profile = profileCache()
    expect(profile('abc')).toBe(profile('abc'))
    expect(profile('abc')).toEqual(profileOf('abc'))
    expect(profile('abd')).not.toEqual(profile('abc'))
  })
})
