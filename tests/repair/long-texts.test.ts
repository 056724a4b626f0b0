import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { defaultMarkers } from '../../src/options/default-markers.ts'
import { mended, repair } from '../../src/repair/index.ts'
import { damaged } from './damage.ts'

// A repair that takes longer than its text is long would need minutes here; one that recurses would run out of stack.
const size = 1_000_000
const proof = `日本\n- ${damaged('📝', 'cp1252')} a\n`

test.each([
  ['line feeds', '\r\n'],
  ['carriage returns', '\r'],
  ['controls', '\0'],
  ['controls between letters', 'a\u0001'],
  ['BOMs', '\ufeff'],
  ['markers', '📝'],
  ['damaged markers', damaged('📝', 'Mac Roman')],
  ['markers that lost a character', 'üìù'],
  ['the same, inside a word', 'xâ—'],
  ['starts of markers', 'ðŸ'],
  ['first characters of markers', 'ð'],
  ['one run that can be mended', 'Ã©'],
  ['one run that cannot', 'Ã'],
  ['question marks', 'ðŸ“?'],
  ['U+FFFD', '\ufffd'],
])('1 MB of %s', (_name, part) => {
  const text = proof + part.repeat(Math.ceil(size / Buffer.byteLength(part)))
  const file = new VFile({ path: 'a.md', value: Buffer.from(text) })
  repair(file, defaultMarkers)
  expect(String(file.value).startsWith('日本\n- 📝 a\n')).toBe(true)
})

test.each([0xff, 0xe2, 0x80, 0x00])('1 MB of the byte %i', (byte) => {
  const bytes = Buffer.concat([Buffer.from(proof), Buffer.alloc(size, byte)])
  const result = mended(bytes, defaultMarkers)
  expect(result.markers).toBe(1)
  expect(Buffer.compare(result.bytes.subarray(-size), Buffer.alloc(size, byte))).toBe(0)
})
