import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeSheet } from '../../../src/export/pdf/sheet.ts'
import { parseTemplate } from '../../../src/export/pdf/template.ts'
import { checkSheet } from './invariants.ts'
import { makeContext } from './make-context.ts'
import { makeDataset, type ShortFact } from './make-dataset.ts'

// The full thousand: SHEET_RUNS=1000 npx vitest run tests/export/pdf/random.test.ts
const runs = Number(process.env['SHEET_RUNS'] ?? 8)

const words = (characters: string, longest: number) =>
  fc.array(
    fc.string({
      unit: fc.constantFrom(...Array.from(characters)),
      minLength: 1,
      maxLength: longest,
    }),
    {
      minLength: 1,
      maxLength: 60,
    },
  )
const latin = words('abcdefghijklmnopqrstuvwxyzABCäöüß0123456789.,;:-/()\'"', 14)
const long = words('abcdefghij_/-.', 180)
const ideographs = words('日本語中文漢字、。「」カタカナひらがな한국어', 40)
const rightToLeft = words('אבגדהוזחטיעربيةمنعلى0123()', 10)
const odd = words('📝💡👩‍💻é́ẹ̀\u200b\u00ad\u0000\ufffd→≥𝑥🇨🇭<&>', 9)

const text = fc
  .oneof(
    { weight: 6, arbitrary: latin },
    { weight: 1, arbitrary: long },
    { weight: 1, arbitrary: ideographs },
    { weight: 1, arbitrary: rightToLeft },
    { weight: 1, arbitrary: odd },
  )
  .map((parts) => parts.join(' ').slice(0, 2000) || 'x')

const heading = fc.oneof(
  fc.constantFrom('Alpha', 'Beta', 'Gamma'),
  text.map((t) => t.slice(0, 120)),
)

const short: fc.Arbitrary<ShortFact> = fc.record({
  text,
  headings: fc.array(heading, { maxLength: 3 }),
  context: fc.array(
    text.map((t) => t.slice(0, 80)),
    { maxLength: 2 },
  ),
  markers: fc.constantFrom(['📝'], ['💡'], ['❗'], ['📝', '💡']),
  details: fc.array(
    text.map((t) => t.slice(0, 150)),
    { maxLength: 4 },
  ),
})
const kinds: Record<string, string> = { '📝': 'exam', '💡': 'practice', '❗': 'limit' }

const facts = fc
  .oneof(
    { weight: 3, arbitrary: fc.array(short, { minLength: 1, maxLength: 12 }) },
    { weight: 2, arbitrary: fc.array(short, { minLength: 1, maxLength: 90 }) },
    { weight: 1, arbitrary: fc.array(short, { minLength: 100, maxLength: 600, size: 'max' }) },
  )
  .map((all) =>
    all.map((one) => ({ ...one, kinds: (one.markers ?? []).map((emoji) => kinds[emoji] ?? '') })),
  )

test('whatever the facts are, they stand on one page, each in its column, none on another, none lost in silence', () => {
  fc.assert(
    fc.property(
      facts,
      fc.constantFrom('a4', 'letter', 'a5', 'a3'),
      fc.boolean(),
      text.map((t) => t.slice(0, 300)),
      (shortFacts, paper, landscape, title) => {
        const dataset = makeDataset(shortFacts, { title })
        const context = makeContext({ landscape }, { paper })
        const made = makeSheet(dataset, context, parseTemplate({}))
        expect(made.sheet.pages).toBe(1)
        checkSheet(made, dataset, context.messages)
      },
    ),
    // A page takes a second: to look for a smaller example would take hours.
    { numRuns: runs, endOnFailure: true },
  )
}, 3_600_000)
