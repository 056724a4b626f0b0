import type { GlyphRun } from '../fonts/index.ts'
import type { Line } from '../measure/lines.ts'
import type { Token } from '../model.ts'
import { visualOrder } from './order.ts'
import type { PlacedLine, PlacedRun, Rect } from './placed.ts'

/** Where a line goes: from `x`, `width` wide, at its start, or at the other side where it is written from there. */
export interface LinePlace {
  x: number
  y: number
  width: number
  align: 'left' | 'right'
  /** Type size, points. */
  size: number
}

/** Glyphs of `line` in their places. */
export function placeLine(line: Line, rtl: boolean, place: LinePlace): PlacedLine {
  const width = line.width * place.size
  const start = place.align === 'right' ? place.x + place.width - width : place.x
  const runs: PlacedRun[] = []
  const fills: Rect[] = []
  let x = start
  for (const token of visualOrder(line.tokens, rtl)) {
    addFill(fills, token, x, place)
    for (const run of token.runs) {
      add(runs, placedRun(run, token, x, place.size))
      x += run.width * token.format.scale * place.size
    }
  }
  return { x: start, y: place.y, width, runs, fills, spaced: line.spaced }
}

function placedRun(run: GlyphRun, { format }: Token, x: number, size: number): PlacedRun {
  const own = format.scale * size
  return {
    x,
    width: run.width * own,
    text: run.text,
    face: run.face,
    glyphs: [...run.glyphs],
    size: own,
    ink: format.ink,
    rise: format.rise * own,
    strike: format.strike,
    link: format.link,
  }
}

/** Join what is drawn alike. */
function add(runs: PlacedRun[], run: PlacedRun): void {
  const last = runs.at(-1)
  const alike =
    last?.face === run.face &&
    last.size === run.size &&
    last.ink === run.ink &&
    last.rise === run.rise &&
    last.strike === run.strike &&
    last.link === run.link
  if (!last || !alike) {
    runs.push(run)
    return
  }
  last.glyphs.push(...run.glyphs)
  last.text += run.text
  last.width += run.width
}

function addFill(fills: Rect[], { format, width }: Token, x: number, place: LinePlace): void {
  if (format.fill === null) return
  const { size } = place
  const last = fills.at(-1)
  if (last && last.ink === format.fill && Math.abs(last.x + last.width - x) < 0.2 * size) {
    last.width = x + width * size - last.x
    return
  }
  const height = 1.14 * size
  fills.push({ x, y: place.y - 0.86 * size, width: width * size, height, ink: format.fill })
}
