import { createHash } from 'node:crypto'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { defaultMarkers } from '../../src/options/default-markers.ts'
import { repair } from '../../src/repair/index.ts'
import { original } from '../../src/text/offsets.ts'
import { placesOf } from '../../src/text/places.ts'
import { damaged } from './damage.ts'

function repaired(value: string | Uint8Array): VFile {
  const file = new VFile({
    path: 'a.md',
    value: typeof value === 'string' ? Buffer.from(value) : value,
  })
  repair(file, defaultMarkers)
  return file
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const messages = (file: VFile) =>
  file.messages.map((message) => `${message.ruleId} ${message.name}`)

describe('a file becomes text', () => {
  test('LF, CRLF and CR give the same text and digest', () => {
    const texts = ['- 📝 a\n\nb\n', '- 📝 a\r\n\r\nb\r\n', '- 📝 a\r\rb\r'].map(repaired)
    for (const file of texts) {
      expect(file.value).toBe('- 📝 a\n\nb\n')
      expect(file.data.source?.sha256).toBe(sha256('- 📝 a\n\nb\n'))
      expect(file.messages).toEqual([])
    }
  })

  test('offsets lead back to the text with its own line ends', () => {
    const { value, data } = repaired('a\r\nb\rc\n\r\nd')
    expect(value).toBe('a\nb\nc\n\nd')
    const back = Array.from(String(value), (_, index) => original(data.source!.offsets, index))
    expect(back).toEqual([0, 1, 3, 4, 5, 6, 7, 9])
    expect(original(repaired('\r\na').data.source!.offsets, 1)).toBe(2)
  })

  test('line ends that were converted twice are one each', () => {
    const { value, data } = repaired('| a |\r\r\n|---|\r\r\n| 📝 b |\r\n')
    expect(value).toBe('| a |\n|---|\n| 📝 b |\n')
    expect(original(data.source!.offsets, String(value).indexOf('b'))).toBe(21)
    const places = placesOf(String(value), data.source)
    expect(places(String(value).indexOf('b'))).toEqual({ line: 3, column: 6, offset: 21 })
  })

  test('a BOM is no text, a second one neither', () => {
    const file = repaired('\ufeff\ufeff# A')
    expect(file.value).toBe('# A')
    expect(file.data.source).toMatchObject({ bom: true, original: '\ufeff# A' })
    expect(file.messages).toEqual([])
  })

  test('the digest is that of the text before repair, without a BOM', () => {
    const text = `${damaged('- 📝 a', 'cp1252')}\n\u0007\n`
    expect(repaired(`\ufeff${text}`).data.source?.sha256).toBe(sha256(text))
  })

  test('a value that is text already', () => {
    const file = new VFile({ value: 'a\r\n📝' })
    repair(file, defaultMarkers)
    expect(file.value).toBe('a\n📝')
  })

  test('UTF-16', () => {
    const file = repaired(Buffer.from('\ufeff- 📝 é\r\n', 'utf16le'))
    expect(file.value).toBe('- 📝 é\n')
    expect(file.data.source).toMatchObject({
      encoding: 'utf-16le',
      bom: true,
      original: '- 📝 é\r\n',
    })
  })
})

describe('what is reported', () => {
  test('control characters, which are removed', () => {
    const file = repaired('a\tb\r\n- c\u001fd\u0000\u000c\n')
    expect(file.value).toBe('a\tb\n- cd\n')
    expect(messages(file)).toEqual(['control-characters a.md:2:4'])
    expect(file.messages[0]?.reason).toContain('U+001F')
    expect(file.messages[0]?.reason).toContain('3 removed')
  })

  test('places count all line ends', () => {
    const file = repaired('a\rb\r\nc\n\n12\u0007')
    expect(messages(file)).toEqual(['control-characters a.md:5:3'])
    expect(file.messages[0]?.place).toEqual({ line: 5, column: 3, offset: 10 })
  })

  test('U+007F, U+0085 and U+2028 stay', () => {
    const file = repaired('a\u007f\u0085\u2028b')
    expect(file.value).toBe('a\u007f\u0085\u2028b')
    expect(file.messages).toEqual([])
  })

  test('bytes that are no text, with the first place', () => {
    const file = repaired(
      Buffer.concat([Buffer.from('ok\n- é '), Buffer.of(0xff), Buffer.from('\n'), Buffer.of(0xc3)]),
    )
    expect(file.value).toBe('ok\n- é \ufffd\n\ufffd')
    expect(messages(file)).toEqual(['undecodable-bytes a.md:2:5'])
    expect(file.messages[0]?.reason).toBe(
      'Unexpected 2 byte sequences that are not UTF-8, expected text; read as U+FFFD, the first one here',
    )
  })

  test('mended markers: encoding, number, characters, first place', () => {
    const file = repaired(damaged('# A – B\n\n- 📝 “a”\n- ❗️ b\n', 'Mac Roman'))
    expect(file.value).toBe('# A – B\n\n- 📝 “a”\n- ❗️ b\n')
    expect(file.data.source).toMatchObject({ repaired: 2, damage: 'Mac Roman' })
    expect(messages(file)).toEqual(['mended-text a.md:3:3'])
    expect(file.messages[0]?.reason).toMatch(/2 damaged markers.*Mac Roman.*6 characters/u)
  })

  test('nothing for a clean file', () => {
    expect(repaired('- 📝 “Größe”, l’été\n').messages).toEqual([])
  })
})
