import { type Fonts, type GlyphRun, type Style, shape } from '../fonts/index.ts'
import type { Box, Paragraph, Span, Token } from '../model.ts'
import { directions, mirrored } from './bidi.ts'
import { breakPoints } from './breaks.ts'

/** Measures text: every (style, word) once, and every paragraph, for most rungs of the ladder share theirs. */
export interface Measurer {
  paragraph(spans: readonly Span[]): Paragraph
  /** About the width of `text` in the regular cut on one line, times the type size: quick, and rather less than more. */
  roughly(text: string): number
  /** What has been measured. */
  measured: Measured
}

/** What has been measured, by what it looks like. */
export interface Measured {
  words: Map<string, Word>
  paragraphs: Map<string, Paragraph>
}

interface Word {
  runs: GlyphRun[]
  width: number
}

/** A measurer that need not measure again what has been measured `before` in the same fonts. */
export function createMeasurer(fonts: Fonts, before: Measured | null = null): Measurer {
  const words = new Map<string, Word>()
  const paragraphs = new Map<string, Paragraph>()
  const shaped = (text: string, style: Style, rtl: boolean): Word => {
    const key = `${rtl ? '<' : '>'}${style}:${text}`
    let word = words.get(key)
    if (!word) {
      word = before?.words.get(key) ?? measureWord(text, style, rtl)
      words.set(key, word)
    }
    return word
  }
  const measureWord = (text: string, style: Style, rtl: boolean): Word => {
    const runs = shape(rtl ? mirrored(text) : text, fonts.chain(style), rtl)
    return { runs, width: runs.reduce((sum, run) => sum + run.width, 0) }
  }
  const face = fonts.chain('regular').faces[0]?.()
  const usual = face?.lineHeight ?? 1
  return {
    paragraph(spans) {
      const key = keyOf(spans)
      let paragraph = paragraphs.get(key)
      if (!paragraph) {
        paragraph = before?.paragraphs.get(key) ?? measure(spans, shaped, usual)
        paragraphs.set(key, paragraph)
      }
      return paragraph
    },
    roughly(text) {
      let width = 0
      for (const char of text) width += face?.character(char).advance ?? 0
      return width
    },
    measured: { words, paragraphs },
  }
}

/** Equal for spans that look the same. */
function keyOf(spans: readonly Span[]): string {
  let key = ''
  for (const { text, format } of spans) {
    const { style, ink, scale, rise, fill, strike, link } = format
    key += `${style} ${ink} ${scale} ${rise} ${fill} ${strike} ${link}\u0000${text}\u0000`
  }
  return key
}

/** Scripts whose letters reach higher and lower than Latin ones: their fonts say how much room a line needs. */
const tallScript =
  /[\u0590-\u109f\u1780-\u17ff\u1b00-\u1bff\u2e80-\ud7ff\uf900-\ufdff\ufe70-\ufeff]/

type Shaped = (text: string, style: Style, rtl: boolean) => Word

/** One white space between words, none at the ends of lines; a no-break space stays. */
function collapse(spans: readonly Span[]): Span[] {
  const result: Span[] = []
  let after = ' '
  for (const { text, format } of spans) {
    let kept = text
      .normalize('NFC')
      .replaceAll(/[ \t\r\f\v]+/g, ' ')
      .replaceAll(/ ?\n ?/g, '\n')
    if (/[ \n]/.test(after)) kept = kept.replace(/^ /, '')
    if (kept === '') continue
    after = kept.at(-1) ?? after
    result.push({ text: kept, format })
  }
  const last = result.at(-1)
  if (last) last.text = last.text.trimEnd()
  return result
}

/** `usual` is the line height of the text face, ems. */
function measure(source: readonly Span[], shaped: Shaped, usual: number): Paragraph {
  const spans = collapse(source)
  const text = spans.map((span) => span.text).join('')
  const { levels, rtl } = directions(text)
  const tokens: Token[] = []
  const boxes: Box[] = []
  let spanIndex = 0
  let spanEnd = spans[0]?.text.length ?? 0
  let tall = 1
  /** Tokens of `[from, to)`: cut where the format or the direction changes. */
  const add = (from: number, to: number): number => {
    let width = 0
    for (let at = from; at < to;) {
      while (at >= spanEnd) spanEnd += spans[++spanIndex]?.text.length ?? Infinity
      const level = levels?.[at] ?? 0
      let end = Math.min(to, spanEnd)
      if (levels) for (end = at + 1; end < Math.min(to, spanEnd) && levels[end] === level;) end++
      const format = (spans[spanIndex] as Span).format
      const piece = text.slice(at, end)
      const word = shaped(piece, format.style, level % 2 === 1)
      if (tallScript.test(piece))
        for (const run of word.runs) tall = Math.max(tall, run.face.lineHeight / usual)
      tokens.push({ text: piece, runs: word.runs, width: word.width * format.scale, format, level })
      width += word.width * format.scale
      at = end
    }
    return width
  }
  for (const { start, end, next, ends } of breakPoints(text)) {
    const from = tokens.length
    const width = add(start, end)
    const to = tokens.length
    const space = next > end && !ends ? add(end, next) : 0
    boxes.push({ from, to, width, space, ends })
  }
  const widest = boxes.reduce((most, box) => Math.max(most, box.width), 0)
  const total = tokens.reduce((sum, token) => sum + token.width, 0)
  return { tokens, boxes, total, widest, rtl, tall }
}
