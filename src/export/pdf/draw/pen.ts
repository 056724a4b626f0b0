import type { Ink } from '../model.ts'
import type { PlacedRun, Rect } from '../layout/placed.ts'
import { numeral } from './numeral.ts'
import type { Colour } from './palette.ts'
import type { Pdf } from './pdfkit.ts'
import type { UsedFont, UsedFonts } from './used-fonts.ts'

/** A piece of a line. */
export interface Piece {
  runs: PlacedRun[]
  /** Of the base line. */
  y: number
  /** The line was broken after the hyphen that ends it. */
  hyphen: boolean
}

/** Writes PDF operators for text and rectangles on one page, in turn; y downwards, as pdfkit turns the page. */
export interface Pen {
  text(pieces: readonly Piece[]): string
  rects(rects: readonly Rect[]): string
  strikes(pieces: readonly Piece[]): string
}

/** A pen for the page `pdf` is at: remembers the colour and font that were set last. */
export function createPen(pdf: Pdf, fonts: UsedFonts, palette: (ink: Ink) => Colour): Pen {
  const known = pdf.page.fonts
  let colour: Ink | null = null
  let type = ''
  const inked = (ink: Ink): string => {
    if (ink === colour) return ''
    colour = ink
    return `${palette(ink).map(numeral).join(' ')} rg `
  }
  const typed = (font: UsedFont, size: number): string => {
    const wanted = `/${font.id} ${numeral(size)} Tf `
    if (wanted === type) return ''
    type = wanted
    known[font.id] ??= font.ref()
    return wanted
  }
  const rect = ({ x, y, width, height, ink }: Rect): string =>
    `${inked(ink)}${[x, y, width, height].map(numeral).join(' ')} re f`
  return {
    text(pieces) {
      const lines = pieces.flatMap(({ runs, y, hyphen }) =>
        runs.map((run, index) => {
          const font = fonts(run.face)
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
function showKept(run: PlacedRun, font: UsedFont): string {
  const before = show({ ...run, glyphs: run.glyphs.slice(0, -1) }, font)
  const last = show({ ...run, glyphs: run.glyphs.slice(-1) }, font)
  return `${before} ${copiedAs('-\u200b', last)}`
}

/** What `operators` show is copied as `text`. */
function copiedAs(text: string, operators: string): string {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
  const hex = units.map((unit) => unit.toString(16).padStart(4, '0')).join('')
  return `/Span <</ActualText <feff${hex}>>> BDC ${operators} EMC`
}

/** The operators that show a run; glyphs that are not set at their own advance are moved. */
function show({ glyphs, face }: PlacedRun, font: UsedFont): string {
  const shown: string[] = []
  let parts: string[] = []
  let codes = ''
  let shift = 0
  const endCodes = () => {
    if (codes !== '') parts.push(`(${codes})`)
    codes = ''
  }
  const end = () => {
    endCodes()
    const [first] = parts
    if (parts.length === 1 && first?.startsWith('(')) shown.push(`${first} Tj`)
    else if (parts.length > 0) shown.push(`[${parts.join(' ')}] TJ`)
    parts = []
  }
  for (const glyph of glyphs) {
    const before = shift + glyph.dx
    if (Math.abs(before) > 1e-4) {
      endCodes()
      parts.push(String(Math.round(-before * 1000)))
    }
    if (glyph.instead === undefined) codes += font.code(glyph)
    else {
      end()
      shown.push(copiedAs(glyph.text, `(${font.code(glyph)}) Tj`))
    }
    shift = glyph.advance - face.advance(glyph.id) - glyph.dx
  }
  end()
  return shown.join(' ')
}
