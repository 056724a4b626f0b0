import type { Ink } from '../model.ts'
import type { PlacedRun, Rect } from '../layout/placed.ts'
import type { Pdf } from './document.ts'
import type { EmbeddedFont } from './embedded-font.ts'
import type { Colour } from './palette.ts'
import { numeral } from './values.ts'

/** A piece of a line. */
export interface Piece {
  runs: readonly PlacedRun[]
  /** Of the base line. */
  y: number
  /** The line was broken after the hyphen that ends it. */
  hyphen: boolean
}

/** Writes PDF operators for text and rectangles on one page, in turn; y downwards. */
export interface Pen {
  text(pieces: readonly Piece[]): string
  rects(rects: readonly Rect[]): string
  strikes(pieces: readonly Piece[]): string
}

/** A pen for a page: remembers the colour and font that were set last. */
export function createPen(pdf: Pdf, palette: (ink: Ink) => Colour): Pen {
  let colour: Ink | null = null
  let type = ''
  const inked = (ink: Ink): string => {
    if (ink === colour) return ''
    colour = ink
    return `${palette(ink).map(numeral).join(' ')} rg `
  }
  const typed = (font: EmbeddedFont, size: number): string => {
    const wanted = `/${font.id} ${numeral(size)} Tf `
    if (wanted === type) return ''
    type = wanted
    return wanted
  }
  const rect = ({ x, y, width, height, ink }: Rect): string =>
    `${inked(ink)}${[x, y, width, height].map(numeral).join(' ')} re f`
  return {
    text(pieces) {
      const lines = pieces.flatMap(({ runs, y, hyphen }) =>
        runs.map((run, index) => {
          const font = pdf.font(run.face)
          const at = `1 0 0 -1 ${numeral(run.x)} ${numeral(y - run.rise)} Tm `
          const shown = hyphen && index === runs.length - 1 ? showKept(run, font) : show(run, font)
          return `${inked(run.ink)}${typed(font, run.size)}${at}${shown}`
        }),
      )
      return `BT\n${lines.join('\n')}\nET`
    },
    rects: (rects) => rects.map(rect).join('\n'),
    strikes: (pieces) =>
      pieces
        .flatMap(({ runs, y }) =>
          runs
            .filter((run) => run.strike)
            .map(({ x, rise, size, width, ink }) =>
              rect({ x, y: y - rise - 0.3 * size, width, height: 0.06 * size, ink }),
            ),
        )
        .join('\n'),
  }
}

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
    const before = shift + glyph.dx
    if (Math.abs(before) > 1e-4) {
      if (hex !== '') parts.push(`<${hex}>`)
      parts.push(String(Math.round(-before * 1000)))
      hex = ''
    }
    hex += font.code(glyph)
    shift = glyph.advance - face.advance(glyph.id) - glyph.dx
  }
  if (parts.length === 0) return `<${hex}> Tj`
  return `[${parts.join(' ')} <${hex}>] TJ`
}
