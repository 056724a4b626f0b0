import * as fc from 'fast-check'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { defaultMarkers } from '../../src/options/default-markers.ts'
import { mayHoldMarker, mended, repair } from '../../src/repair/index.ts'
import { removeControls } from '../../src/repair/controls.ts'
import { mendLineEnds } from '../../src/repair/line-ends.ts'
import { mendMojibake } from '../../src/repair/mojibake.ts'
import { after, compose, rewriter, unchanged, type Rewrite } from '../../src/repair/rewrite.ts'
import { spellings } from '../../src/repair/spellings.ts'
import { original } from '../../src/text/offsets.ts'
import { commonNames, damaged, names } from './damage.ts'

const known = () => spellings(defaultMarkers)
const marker = fc.constantFrom('📝', '💡', '❗', '❗️')
const name = fc.constantFrom(...names)
/** What a text went through. */
const passes = fc.oneof(
  fc.array(fc.constantFrom(...commonNames), { minLength: 1, maxLength: 2 }),
  fc.tuple(name),
)

/** Text as people write it, in several scripts. */
const words = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.string({ maxLength: 8 }) },
      fc.constantFrom(
        'é',
        'Größe',
        '“x”',
        'à',
        '–',
        '…',
        '→',
        '°C',
        'Łódź',
        '日本語',
        'Привет',
        '🤗',
        '**b**',
      ),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(' '))
const line = fc
  .tuple(fc.option(marker, { nil: '' }), words)
  .map(([sign, text]) => `- ${sign} ${text}`)
/** Of these every character may come back from a damaged run. */
const simpleLine = fc
  .tuple(
    fc.option(marker, { nil: '' }),
    fc.array(fc.constantFrom('é', 'Größe', '“x”', '–', '→', '15 °C', 'a')),
  )
  .map(([sign, parts]) => `- ${sign} ${parts.join(' ')}`)
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        '\r',
        '\n',
        '\r\n',
        '\0',
        '\u001f',
        'a',
        'é',
        'üìù',
        '\uf8ffüìù',
        'ðŸ“',
        '‚ùó',
        '📝',
        ' ',
        '\ufeff',
        'Ã©',
      ),
    )
    .map((parts) => parts.join('')),
)

function repaired(value: Uint8Array): VFile {
  const file = new VFile({ path: 'a.md', value })
  repair(file, defaultMarkers)
  return file
}

function expectOrdered({ text, offsets }: Pick<Rewrite, 'text' | 'offsets'>, source: string): void {
  let last = 0
  for (let offset = 0; offset <= text.length; offset++) {
    const back = original(offsets, offset)
    expect(back).toBeGreaterThanOrEqual(last)
    expect(back).toBeLessThanOrEqual(source.length)
    last = back
  }
}

describe('any text', () => {
  test('comes out with LF line ends and without controls, and its offsets lead back into it, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { value, data } = repaired(Buffer.from(text))
        // oxlint-disable-next-line no-control-regex
        expect(value).not.toMatch(/[\u0000-\u0008\u000b-\u001f]/u)
        const { offsets, original: source } = data.source!
        expectOrdered({ text: String(value), offsets }, source)
      }),
      { numRuns: 500 },
    )
  })

  test('any bytes do', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const { value, data } = repaired(bytes)
        expectOrdered({ text: String(value), offsets: data.source!.offsets }, data.source!.original)
        expect(mended(bytes, defaultMarkers).bytes.length).toBeLessThanOrEqual(bytes.length)
      }),
      { numRuns: 500 },
    )
  })

  test('where no marker is damaged, nothing is mended', () => {
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join('\n')
        expect(mendMojibake(text, known()).text).toBe(text)
      }),
    )
  })

  test('repairing twice is repairing once', () => {
    fc.assert(
      fc.property(fc.array(line), name, (lines, as) => {
        const once = mendMojibake(damaged(lines.join('\n'), as), known()).text
        expect(mendMojibake(once, known()).text).toBe(once)
      }),
    )
  })
})

describe('a damaged text with a marker', () => {
  test('is mended whole, however often it was damaged', () => {
    fc.assert(
      fc.property(fc.array(line), marker, passes, (lines, sign, chain) => {
        const truth = [...lines, `- ${sign} a`].join('\n')
        const text = damaged(truth, ...chain)
        const result = mendMojibake(text, known())
        expect(result.text).toBe(truth)
        expectOrdered(result, text)
        const count = [...truth.matchAll(/[📝💡❗]/gu)].length
        expect(result.markers).toBe(count)
      }),
    )
  })

  test('is mended line by line where only some lines were damaged', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(simpleLine, fc.boolean())), marker, name, (lines, sign, as) => {
        const all = [['日本', false] as const, ...lines, [`- ${sign} a`, true] as const]
        const text = all.map(([line, hit]) => (hit ? damaged(line, as) : line)).join('\n')
        expect(mendMojibake(text, known()).text).toBe(all.map(([line]) => line).join('\n'))
      }),
    )
  })

  test('each marker leads back to its damaged spelling', () => {
    fc.assert(
      fc.property(fc.array(line), marker, name, (lines, sign, as) => {
        const truth = [...lines, `- ${sign} a`].join('\n')
        const text = damaged(truth, as)
        const { text: back, offsets } = mendMojibake(text, known())
        for (const { 0: found, index } of back.matchAll(/[📝💡❗]/gu)) {
          const start = original(offsets, index)
          const end = original(offsets, index + found.length)
          expect(text.slice(start, end)).toBe(damaged(found, as))
        }
      }),
    )
  })

  test('is never passed over as a file without markers', () => {
    fc.assert(
      fc.property(
        fc.array(line),
        marker,
        fc.oneof(fc.constant([]), passes),
        (lines, sign, chain) => {
          const text = damaged([...lines, `- ${sign} a`].join('\n'), ...chain)
          expect(mayHoldMarker(text, defaultMarkers)).toBe(true)
          expect(mayHoldMarker(Buffer.from(text), defaultMarkers)).toBe(true)
        },
      ),
    )
  })

  test('is written back in its encoding, with BOM and line ends', () => {
    const form = fc.constantFrom('utf8', 'utf16le')
    fc.assert(
      fc.property(
        fc.array(line),
        marker,
        name,
        form,
        fc.boolean(),
        (lines, sign, as, encoding, bom) => {
          const truth = [...lines, `- ${sign} a`].join('\r\n')
          const mark = bom || encoding === 'utf16le' ? '\ufeff' : ''
          const bytes = Buffer.from(mark + damaged(truth, as), encoding)
          const result = mended(bytes, defaultMarkers)
          expect(Buffer.from(result.bytes).toString(encoding)).toBe(mark + truth)
        },
      ),
    )
  })
})

/** A rewrite of `text` that drops and shortens parts. */
function shortened(text: string, places: readonly number[]): Rewrite {
  const { replace, finish } = rewriter(text)
  let from = 0
  for (const place of places) {
    const start = from + (place % 7)
    const end = start + 1 + (place % 3)
    if (end > text.length) break
    replace(start, end, 'x'.repeat(place % 2))
    from = end
  }
  return finish()
}

test('two rewrites lead back as one', () => {
  const places = fc.array(fc.nat(1000), { maxLength: 12 })
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), places, places, (text, one, two) => {
      const first = shortened(text, one)
      const second = shortened(first.text, two)
      const both = compose(second.offsets, first.offsets)
      for (let offset = 0; offset <= second.text.length; offset++) {
        expect(original(both, offset)).toBe(
          original(first.offsets, original(second.offsets, offset)),
        )
      }
      expect(after(after(unchanged(text), first), second).text).toBe(second.text)
    }),
    { numRuns: 500 },
  )
})

test('line ends and controls change nothing else', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const lines = mendLineEnds(text)
      expect(lines.text).toBe(text.split(/\r\r?\n|\r|\n/u).join('\n'))
      const plain = removeControls(lines.text)
      expect(plain.text).toBe(
        // oxlint-disable-next-line no-control-regex
        lines.text.replace(/^\ufeff+/u, '').replaceAll(/[\u0000-\u0008\u000b-\u001f]/gu, ''),
      )
      const kept = Array.from(plain.text, (_, index) => original(plain.offsets, index))
      expect(kept.every((offset, index) => offset > (kept[index - 1] ?? -1))).toBe(true)
    }),
  )
})
