import { describe, expect, test } from 'vitest'
import { defaultMarkers } from '../../src/options/default-markers.ts'
import { mended } from '../../src/repair/index.ts'
import { damaged } from './damage.ts'

describe('a note mended for good', () => {
  test('says what was mended', () => {
    const before = damaged('- 📝 “a”\n', 'cp1252')
    expect(mended(Buffer.from(before), defaultMarkers)).toEqual({
      bytes: Buffer.from('- 📝 “a”\n'),
      before,
      after: '- 📝 “a”\n',
      damage: 'cp1252',
      markers: 1,
      characters: 3,
    })
  })

  test('is the same object where nothing is to be mended', () => {
    const bytes = Buffer.from('\ufeff- 📝 é\r\n\u0007')
    const result = mended(bytes, defaultMarkers)
    expect(result.bytes).toBe(bytes)
    expect(result).toMatchObject({ damage: null, markers: 0, characters: 0 })
  })

  test('keeps control characters and a mixture of line ends', () => {
    const bytes = Buffer.from('- \uf8ffüìù a\r\n\u000c\rb\n')
    expect(Buffer.from(mended(bytes, defaultMarkers).bytes).toString()).toBe(
      '- 📝 a\r\n\u000c\rb\n',
    )
  })

  test('keeps bytes that are no text, and U+FFFD', () => {
    const bytes = Buffer.concat([
      Buffer.from('é \ufffd '),
      Buffer.of(0xff, 0xe2, 0x9d),
      Buffer.from('\n- ðŸ’¡ a '),
      Buffer.of(0x80),
    ])
    const truth = Buffer.concat([
      Buffer.from('é \ufffd '),
      Buffer.of(0xff, 0xe2, 0x9d),
      Buffer.from('\n- 💡 a '),
      Buffer.of(0x80),
    ])
    expect(Buffer.from(mended(bytes, defaultMarkers).bytes)).toEqual(truth)
  })

  test('keeps bytes that are no text at its very start', () => {
    const bytes = Buffer.concat([Buffer.of(0xff), Buffer.from('\n- ðŸ’¡ a')])
    const truth = Buffer.concat([Buffer.of(0xff), Buffer.from('\n- 💡 a')])
    expect(Buffer.from(mended(bytes, defaultMarkers).bytes)).toEqual(truth)
  })

  test('may be in a script of which each character takes three bytes', () => {
    const bytes = Buffer.from(`日本語の灯台${'港'.repeat(40)}\n- ðŸ’¡ a`)
    expect(Buffer.from(mended(bytes, defaultMarkers).bytes).toString()).toBe(
      `日本語の灯台${'港'.repeat(40)}\n- 💡 a`,
    )
  })

  test('stays UTF-16', () => {
    const bytes = Buffer.from('\ufeff- üìù a\r\n', 'utf16le').swap16()
    const result = Buffer.from(mended(bytes, defaultMarkers).bytes).swap16()
    expect(result.toString('utf16le')).toBe('\ufeff- 📝 a\r\n')
  })
})
