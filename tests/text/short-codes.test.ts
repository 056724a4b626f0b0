import { expect, test } from 'vitest'
import { defaultMarkers } from '../../src/options/default-markers.ts'
import { emojiOfShortCode, shortCodesOf } from '../../src/text/short-codes.ts'

test.each(defaultMarkers)('$emoji is known by its short codes', ({ emoji, aliases }) => {
  expect(aliases).toEqual(shortCodesOf(emoji))
  expect(aliases.map(emojiOfShortCode)).toEqual(aliases.map(() => emoji))
})

test('an emoji is known with and without its variation selector', () => {
  expect(shortCodesOf('⚠')).toEqual([':warning:'])
  expect(shortCodesOf('⚠️')).toEqual([':warning:'])
  expect(emojiOfShortCode(':warning:')).toBe('⚠')
})

test.each(['memo', ':nothing_like_it:', ':constructor:', '!!', ''])(
  '%s is no short code',
  (text) => {
    expect(emojiOfShortCode(text)).toBeNull()
  },
)

test('a plain string has no short codes', () => expect(shortCodesOf('!!')).toEqual([]))
