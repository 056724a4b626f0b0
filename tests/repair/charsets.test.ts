import { describe, expect, test } from 'vitest'
import { charsets, damage, encode, undo } from '../../src/repair/charsets.ts'

const high = Uint8Array.from({ length: 128 }, (_, index) => index + 128)
const [macRoman, cp1252, latin1, cp1250, cp1251, cp437, cp850] = charsets

describe('character sets', () => {
  test('Mac Roman is what the Encoding Standard calls macintosh', () => {
    expect(macRoman!.high).toBe(new TextDecoder('macintosh').decode(high))
  })

  test('cp1252 is Latin-1 but for 27 characters, and for the five undefined bytes it is a control', () => {
    const others = Array.from(cp1252!.high).filter((char, index) => char !== latin1!.high[index])
    expect(others.join('')).toBe('€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ')
    const undefinedBytes = encode('\u0081\u008d\u008f\u0090\u009d', cp1252!)
    expect(undefinedBytes).toEqual(Uint8Array.of(0x81, 0x8d, 0x8f, 0x90, 0x9d))
  })

  test('cp1250 and cp1251 are what the Encoding Standard says', () => {
    expect(cp1250!.high).toBe(new TextDecoder('windows-1250').decode(high))
    expect(cp1251!.high).toBe(new TextDecoder('windows-1251').decode(high))
  })

  test.each(charsets)('$name has a character of its own for each byte', ({ high }) => {
    expect(new Set(high).size).toBe(128)
  })

  test.each(charsets)('$name: damage can be undone', (charset) => {
    const text = 'a\0\n\u007fé€📝❗️日本𝄞\ufffd'
    expect(undo(damage(text, charset), charset)).toBe(text)
  })

  test.each(charsets)('$name: what is written well is not undone', (charset) => {
    for (const text of ['é', '“Größe”', 'a – b', '📝', 'Ñandú °C']) {
      expect(undo(text, charset)).toBeNull()
    }
  })
})

test('marks of the sample: the spellings that people see', () => {
  expect(damage('📝', macRoman!)).toBe('\uf8ffüìù')
  expect(damage('💡', macRoman!)).toBe('\uf8ffüí°')
  expect(damage('❗', macRoman!)).toBe('‚ùó')
  expect(damage('📝', cp1252!)).toBe('ðŸ“\u009d')
  expect(damage('📝', cp1251!)).toBe('рџ“ќ')
  expect(damage('❗', cp1250!)).toBe('âť—')
  expect(damage('💡', cp437!)).toBe('≡ƒÆí')
  expect(damage('❗', cp850!)).toBe('ÔØù')
})
