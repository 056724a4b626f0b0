import type { Face } from '../fonts/index.ts'
import type { Ink } from '../model.ts'
import type { PlacedRun, Rect } from '../layout/placed.ts'
import type { Colour } from './palette.ts'
import { type EmbeddedFont, type Pdf, embed } from './pdfkit.ts'

/** Writes PDF operators for text and rectangles; y downwards, as pdfkit turns the page. */
export interface Pen {
  /** `hyphen`: the line was broken after the hyphen that ends it. */
  text(runs: readonly PlacedRun[], y: number, hyphen?: boolean): string
  rects(rects: readonly Rect[]): string
  strikes(runs: readonly PlacedRun[], y: number): string
}

export function createPen(pdf: Pdf, palette: (ink: Ink) => Colour): Pen {
  const fonts = new Map<Face, EmbeddedFont>()
  const fontOf = (face: Face): EmbeddedFont => {
    let font = fonts.get(face)
    if (!font) fonts.set(face, (font = embed(pdf, face)))
    pdf.page.fonts[font.id] ??= font.ref()
    return font
  }
  const colour = (ink: Ink) => `${palette(ink).map(short).join(' ')} rg`
  return {
    text: (runs, y, hyphen = false) =>
      runs
        .map((run, index) => {
          const font = fontOf(run.face)
          const at = `1 0 0 -1 ${short(run.x)} ${short(y - run.rise)} Tm`
          return `${colour(run.ink)} /${font.id} ${short(run.size)} Tf ${at} ${hyphen && index === runs.length - 1 ? showKept(run, font) : show(run, font)}`
        })
        .join('\n'),
    rects: (rects) =>
      rects
        .map(
          ({ x, y, width, height, ink }) =>
            `${colour(ink)} ${[x, y, width, height].map(short).join(' ')} re f`,
        )
        .join('\n'),
    strikes: (runs, y) =>
      runs
        .filter((run) => run.strike)
        .map((run) => {
          const line = [run.x, y - run.rise - 0.3 * run.size, run.width, 0.06 * run.size]
          return `${colour(run.ink)} ${line.map(short).join(' ')} re f`
        })
        .join('\n'),
  }
}

/** Thousandths of a point are less than any printer shows. */
const short = (value: number): string => String(Math.round(value * 1000) / 1000)

/**
 * A run that ends with a hyphen at the end of a line. Programs that copy text take such a hyphen for one of
 * hyphenation and drop it; followed by a zero-width space it stays.
 */
function showKept(run: PlacedRun, font: EmbeddedFont): string {
  const before = show({ ...run, glyphs: run.glyphs.slice(0, -1) }, font)
  const last = show({ ...run, glyphs: run.glyphs.slice(-1) }, font)
  return `${before} /Span <</ActualText <FEFF002D200B>>> BDC ${last} EMC`
}

/** The operator that shows a run; glyphs that are not set at their own advance are moved. */
function show({ glyphs, face }: PlacedRun, font: EmbeddedFont): string {
  const parts: string[] = []
  let hex = ''
  let shift = 0
  for (const glyph of glyphs) {
    const own = face.advance(glyph.id)
    const before = shift + glyph.dx
    if (Math.abs(before) > 1e-4) {
      if (hex !== '') parts.push(`<${hex}>`)
      parts.push(String(Math.round(-before * 1000)))
      hex = ''
    }
    hex += include(font, glyph.id, own, glyph.text)
    shift = glyph.advance - own - glyph.dx
  }
  if (parts.length === 0) return `<${hex}> Tj`
  return `[${parts.join(' ')} <${hex}>] TJ`
}

/** Number of a glyph in the subset, four hexadecimal digits. */
function include(font: EmbeddedFont, glyph: number, advance: number, text: string): string {
  const id = font.subset.includeGlyph(glyph)
  font.widths[id] ??= advance * 1000
  // A part of a cluster without text of its own still has to copy as something: a zero-width space.
  font.unicode[id] ??=
    text === '' ? [0x200b] : Array.from(text, (char) => char.codePointAt(0) ?? 0x200b)
  return id.toString(16).padStart(4, '0')
}
