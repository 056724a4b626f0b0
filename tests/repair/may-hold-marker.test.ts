import { describe, expect, test } from 'vitest'
import { defaultMarkers } from '../../src/markers.ts'
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
  })

  test.each(['a 📝', '❗️', '&#x1F4DD; a', '- üìù a', '- ðŸ’¡'])('finds one in %s', (text) => {
    expect(may(text, ...defaultMarkers)).toEqual(yes)
  })

  test.each([
    ['1⃣', '1️⃣ a'],
    ['❤‍🔥', '❤️‍🔥 a'],
    ['👩‍💻', '👩‍💻 a'],
    ['✓', '&check; a'],
    ['★', '&starf; a'],
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

  test('says yes to UTF-16 unseen', () => {
    expect(mayHoldMarker(Buffer.from('\ufeffa', 'utf16le'), defaultMarkers)).toBe(true)
  })
})
