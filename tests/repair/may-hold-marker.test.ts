import { describe, expect, test } from 'vitest'
import { defaultMarkers } from '../../src/options/default-markers.ts'
import { mayHoldMarker } from '../../src/repair/index.ts'
import type { Marker } from '../../src/types/index.ts'

const marker = (emoji: string, ...aliases: string[]): Marker => ({
  ...defaultMarkers[0]!,
  emoji,
  aliases,
})
const may = (text: string, ...markers: Marker[]): boolean[] => [
  mayHoldMarker(text, markers),
  mayHoldMarker(Buffer.from(text), markers),
]
const [yes, no] = [
  [true, true],
  [false, false],
]

describe('a cheap look for markers', () => {
  test('finds none in a text without', () => {
    expect(may('# A\n\n- é “x” 🤗 – & R&D\n', ...defaultMarkers)).toEqual(no)
    expect(may('', ...defaultMarkers)).toEqual(no)
    expect(may('📝')).toEqual(no)
    expect(may('null')).toEqual(no)
    expect(may('&#x1F4DD;')).toEqual(no)
  })

  test.each(['a 📝', '❗️', '&#x1F4DD; a', '- üìù a', '- ðŸ’¡'])('finds one in %s', (text) => {
    expect(may(text, ...defaultMarkers)).toEqual(yes)
  })

  test.each([
    ['1⃣', '1️⃣ a'],
    ['[!ebb]', '> [!EBB]\n> a'],
    ['[!Ébb]', '> [!ébb]\n> a'],
    ['❤‍🔥', '❤️‍🔥 a'],
    ['👩‍💻', '👩‍💻 a'],
    ['✓', '&check; a'],
    ['★', '&starf; a'],
    // Signs that mean something in a pattern.
    ['->', '- -> a'],
    ['(!)', '(!) a'],
  ])('finds %s in other spellings', (emoji, text) => {
    expect(may(text, marker(emoji))).toEqual(yes)
  })

  test('finds aliases, also with backslashes and as names of HTML', () => {
    for (const text of [':memo: a', 'a !!', String.raw`\!! a`, '&excl;&excl; a']) {
      expect(may(text, marker('📝', ':memo:', '!!'))).toEqual(yes)
    }
    expect(may('a TODO: b', marker('📝', 'TODO:'))).toEqual(yes)
    expect(may('a b!', marker('📝', '!!'))).toEqual(no)
  })

  test('looks at backslashes and ampersands only where a marker may hide behind them', () => {
    expect(may(String.raw`a \!\! b`, marker('📝', '!!'))).toEqual(yes)
    expect(may(String.raw`a \b & c`, marker('📝', ':memo:'))).toEqual(no)
    expect(may(String.raw`a \b & c`, marker('📝', 'TODO'))).toEqual(no)
    expect(may(String.raw`a \b`, marker('📝', 'x:a:'))).toEqual(yes)
    expect(may(String.raw`a \b`, marker('📝', ':a:x'))).toEqual(yes)
    expect(may(String.raw`a \b`, marker('📝', '→!'))).toEqual(no)
  })

  test('looks for the rarest character of an emoji, and not for empty aliases', () => {
    expect(may('👩 a', marker('👩‍💻'))).toEqual(no)
    expect(may('💻 a', marker('👩‍💻'))).toEqual(yes)
    expect(may('🏴 a', marker('🏴‍☠️'))).toEqual(yes)
    expect(may('☠ a', marker('🏴‍☠️'))).toEqual(no)
    expect(may('a', marker('📝', ''))).toEqual(no)
  })

  test('says yes to UTF-16 unseen', () => {
    expect(mayHoldMarker(Buffer.from('\ufeffa', 'utf16le'), defaultMarkers)).toBe(true)
  })
})
