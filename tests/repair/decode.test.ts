import { describe, expect, test } from 'vitest'
import { decode, eachLost } from '../../src/repair/decode.ts'

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)))

function lost(input: Uint8Array): [offset: number, hex: string][] {
  const decoded = decode(input)
  const found: [number, string][] = []
  eachLost(decoded, (offset, start, end) => {
    found.push([offset, Buffer.from(decoded.body.subarray(start, end)).toString('hex')])
  })
  return found
}

describe('decoding', () => {
  test('UTF-8 without a BOM', () => {
    expect(decode(bytes('é📝'))).toMatchObject({ text: 'é📝', encoding: 'utf-8', bom: false })
  })

  test('UTF-8 with a BOM, which is no text', () => {
    expect(decode(bytes('\ufeffa'))).toMatchObject({ text: 'a', encoding: 'utf-8', bom: true })
  })

  test('UTF-16 where a BOM says so', () => {
    const little = bytes([0xff, 0xfe], Buffer.from('é📝', 'utf16le').toJSON().data)
    const big = bytes([0xfe, 0xff], Buffer.from('é📝', 'utf16le').swap16().toJSON().data)
    expect(decode(little)).toMatchObject({ text: 'é📝', encoding: 'utf-16le', bom: true })
    expect(decode(big)).toMatchObject({ text: 'é📝', encoding: 'utf-16be', bom: true })
  })

  test.each([
    [0xff, 0x41, 0x42],
    [0x41, 0xfe, 0x42],
    [0xfe, 0x41, 0x42],
    [0x41, 0xff, 0x42],
    [0xef, 0xbb, 0x41],
    [0xef, 0x41, 0xbf],
    [0x41, 0xbb, 0xbf],
  ])('%i, %i, %i are no BOM', (...start) => {
    expect(decode(Uint8Array.from(start))).toMatchObject({ encoding: 'utf-8', bom: false })
  })

  test('a second BOM stays, also in a file with bytes that are no text', () => {
    expect(decode(bytes('\ufeff\ufeffa')).text).toBe('\ufeffa')
    expect(decode(bytes('\ufeff\ufeffa', [0xff])).text).toBe('\ufeffa\ufffd')
  })

  test('an empty file', () => {
    expect(decode(bytes())).toMatchObject({ text: '', encoding: 'utf-8', bom: false })
  })
})

describe('bytes that are no text', () => {
  test('become U+FFFD, each with its place', () => {
    const input = bytes('é ', [0xff], ' x\n', [0xf0, 0x9f, 0x93], '!')
    expect(decode(input).text).toBe('é \ufffd x\n\ufffd!')
    expect(lost(input)).toEqual([
      [2, 'ff'],
      [6, 'f09f93'],
    ])
  })

  test('are told from a U+FFFD that the file holds itself', () => {
    expect(lost(bytes('a\ufffd', [0x80], '\ufffdb', [0xed, 0xa0, 0x80]))).toEqual([
      [2, '80'],
      [5, 'ed'],
      [6, 'a0'],
      [7, '80'],
    ])
  })

  test('a sequence that is cut short by the end of the file', () => {
    expect(lost(bytes('ab', [0xe2, 0x9d]))).toEqual([[2, 'e29d']])
  })

  test.each([
    ['too long a form', [0xc0, 0xaf], ['c0', 'af']],
    ['beyond Unicode', [0xf4, 0x90, 0x80, 0x80], ['f4', '90', '80', '80']],
    ['a lead before a lead', [0xe2, 0xe2, 0x9d, 0x97], ['e2']],
  ])('%s', (_name, sequence, expected) => {
    expect(lost(bytes(sequence)).map(([, hex]) => hex)).toEqual(expected)
  })

  test('in UTF-16: a lone surrogate and an odd last byte', () => {
    const input = bytes([0xff, 0xfe], [0x41, 0, 0x00, 0xd8, 0xfd, 0xff, 0x42, 0, 0x43])
    expect(decode(input).text).toBe('A\ufffd\ufffdB\ufffd')
    expect(lost(input)).toEqual([
      [1, '00d8'],
      [4, '43'],
    ])
  })

  test('each U+FFFD stands for its bytes, at all borders of what UTF-8 allows', () => {
    const leads = [
      0x7f, 0x80, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1, 0xec, 0xed, 0xee, 0xef, 0xf0, 0xf1, 0xf3, 0xf4,
      0xf5,
    ]
    const next = [0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0]
    const grown = (rows: number[][]) => rows.flatMap((row) => next.map((byte) => [...row, byte]))
    const two = grown(leads.map((lead) => [lead]))
    const input = bytes([...two, ...grown(two), ...grown(grown(two))].flat())
    const pieces = lost(input).map(([, hex]) => hex)
    const parts = decode(input).text.split('\ufffd')
    expect(pieces).toHaveLength(parts.length - 1)
    const again = parts.map((part, at) => Buffer.from(part).toString('hex') + (pieces[at] ?? ''))
    expect(again.join('')).toBe(input.toString('hex'))
  })

  test('as Node itself replaces them, whatever the bytes', () => {
    for (let seed = 1; seed < 400; seed++) {
      const input = Uint8Array.from({ length: 40 }, (_, index) => (seed * 7919 * (index + 3)) >> 5)
      const found = lost(input)
      const shown = [...decode(input).text.matchAll(/\ufffd/gu)].map(({ index }) => index)
      const known = found.map(([offset]) => offset)
      expect(shown.filter((offset) => !known.includes(offset)).length).toBe(
        decode(input).text.split('\ufffd').length - 1 - known.length,
      )
      // What is left besides is UTF-8.
      const whole = decode(input)
      expect(Buffer.byteLength(whole.text)).toBe(
        whole.body.length -
          found.reduce((sum, [, hex]) => sum + hex.length / 2, 0) +
          found.length * 3,
      )
    }
  })
})
