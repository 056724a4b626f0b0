import { describe, expect, test } from 'vitest'
import { mathSpans } from '../../../src/export/pdf/content/math.ts'
import { plainFormat } from '../../../src/export/pdf/content/format.ts'
import { loadFonts } from '../../../src/export/pdf/fonts/index.ts'
import { createMeasurer } from '../../../src/export/pdf/measure/index.ts'
import { breakLines, countLines } from '../../../src/export/pdf/measure/lines.ts'
import { visualOrder } from '../../../src/export/pdf/layout/order.ts'
import { parseTemplate } from '../../../src/export/pdf/template.ts'

const root = new URL('../../../', import.meta.url).pathname
const measurer = createMeasurer(loadFonts(parseTemplate({}).fonts, [], root))
const paragraph = (text: string, style: 'regular' | 'bold' | 'code' = 'regular') =>
  measurer.paragraph([{ text, format: { ...plainFormat, style } }])
const lines = (text: string, width: number): string[] =>
  breakLines(paragraph(text), width).map((line) => line.tokens.map((token) => token.text).join(''))

describe('lines', () => {
  test('are broken at white space, which is collapsed', () => {
    expect(lines('one  two\tthree', 3)).toEqual(['one', 'two', 'three'])
  })
  test('end where the text says so', () => {
    expect(lines('one\ntwo', 100)).toEqual(['one', 'two'])
  })
  test('keep a hyphen and a slash at their ends', () => {
    expect(lines('state-of-the-art and/or', 5)).toEqual(['state-of-', 'the-art and/', 'or'])
  })
  test('do not begin with a dash that stands between words', () => {
    expect(lines('findings - it is', 4)).toEqual(['findings -', 'it is'])
  })
  test('break a word that is too wide by force, after a sign if there is one near', () => {
    const address = 'https://example.org/very/long/address/that/no/line/holds'
    const broken = lines(address, 8)
    expect(broken.join('')).toBe(address)
    expect(broken.length).toBeGreaterThan(2)
    expect(broken[0]).toMatch(/[./]$/)
  })
  test('break between ideographs, but not before a comma', () => {
    for (const line of lines('日本語、中国語、韓国語、英語', 3.2)) expect(line).not.toMatch(/^、/)
  })
  test('are as many as were counted', () => {
    const text = paragraph('some words of very different lengths, extraordinarily so, a b c d e')
    for (let width = 1; width < 40; width += 0.7)
      expect(breakLines(text, width)).toHaveLength(countLines(text, width))
  })
  test('are never wider than they may be', () => {
    const text = paragraph('WWWWWWWWWWWWWWWWWWWWWWWW iiiiiiiiii wWwWwWwW')
    for (let width = 1.2; width < 12; width += 0.3)
      for (const line of breakLines(text, width))
        expect(line.width).toBeLessThanOrEqual(width + 1e-6)
  })
})

describe('faces', () => {
  test('are chosen by character: text, Greek, emoji, signs', () => {
    const runs = (text: string) =>
      paragraph(text).tokens.flatMap((token) =>
        token.runs.map((run) => run.face.id.split('/').at(-1)),
      )
    expect(runs('a')).toEqual(['IBMPlexSansCondensed_400Regular.ttf'])
    expect(runs('жα')).toEqual(['RobotoCondensed_400Regular.ttf'])
    expect(runs('📝')).toEqual(['NotoEmoji_500Medium.ttf'])
    expect(runs('∈')).toEqual(['NotoSansMath_400Regular.ttf'])
  })
  test('draw joined emoji as one, and copy as all of them', () => {
    const [token] = paragraph('👩‍💻').tokens
    const glyphs = token?.runs.flatMap((run) => run.glyphs) ?? []
    expect(glyphs).toHaveLength(1)
    expect(glyphs[0]?.text).toBe('👩‍💻')
  })
  test('that lack a character have another in its place, which copies as it', () => {
    const glyphs = paragraph('ᚠ').tokens.flatMap(({ runs }) => runs.flatMap((run) => run.glyphs))
    expect(glyphs).toMatchObject([{ text: 'ᚠ', instead: '□' }])
  })
})

test('right-to-left words stand from right to left, numbers among them do not', () => {
  const { tokens, rtl } = paragraph('אחת 12 שתיים (three)')
  expect(rtl).toBe(true)
  const words = visualOrder(tokens, rtl)
    .map((token) => token.text.trim())
    .filter(Boolean)
  expect(words.join(' ')).toBe(
    '( three ) שתיים 12 אחת'.replace('( three )', words.slice(0, 3).join(' ')),
  )
  expect(words.at(-1)).toBe('אחת')
})

describe('mathematics as text', () => {
  const read = (tex: string) =>
    mathSpans(tex, plainFormat)
      .map(({ text, format }) =>
        format.rise > 0 ? `^${text}` : format.rise < 0 ? `_${text}` : text,
      )
      .join('')
  test.each([
    ['x^2', 'x^2'],
    ['x_{ij}', 'x_i_j'],
    ['\\alpha \\to \\beta', 'α → β'],
    ['\\Delta G = \\Delta H', 'ΔG  =  ΔH'],
    ['\\frac{1}{2}', '1/2'],
    ['\\frac{a+b}{c}', '(a + b)/c'],
    ['\\sqrt{2}', '√2'],
    ['\\text{if } x \\ge 0', 'if  x  ≥ 0'],
    ['\\left( a \\right)', '( a )'],
    ['\\ce{2 H2 + O2 -> 2 H2O}', '2 H_2 + O_2 → 2 H_2O'],
    ['\\ce{SO4^2- + Ca(OH)2}', 'SO_4^2− + Ca(OH)_2'],
    ['\\ce{H+ + HC#CH <=> Na^{+}} x', 'H^+ + HC≡CH ⇌ Na^+ x'],
    ['\\ce {H2O', 'H_2O'],
    ['\\ce', ''],
    ['\\unknown{a}', 'unknown a'],
    ['}{', '}'],
    ['\\', ''],
  ])('%s', (tex, text) => {
    expect(read(tex).replaceAll(/ +/g, ' ').trim()).toBe(text.replaceAll(/ +/g, ' ').trim())
  })
  test('takes no longer than its length', () => {
    expect(read('{'.repeat(20_000)).length).toBeGreaterThan(0)
    expect(read('\\frac'.repeat(20_000)).length).toBeGreaterThan(0)
    expect(read('\\ce{'.repeat(20_000)).length).toBeGreaterThan(0)
    expect(read(`\\ce{${'^{'.repeat(20_000)}`).length).toBeGreaterThan(0)
    expect(read(`\\ce{^${'1'.repeat(40_000)}`).length).toBeGreaterThan(0)
  })
})
