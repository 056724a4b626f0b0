import type { Glyph, GlyphRun } from '../fonts/index.ts'
import type { Token } from '../model.ts'

/** After these a long word is broken rather than elsewhere. */
const seam = /[-/\\_.,:;?&=#+@)\]}|]$/u

/**
 * Cut `token` into parts of which the first fits `room` (or is empty and left out) and the others fit `width`: after a
 * seam in the last third if there is one, else anywhere between characters. A single character wider than `width` stays.
 */
export function chopToken(token: Token, room: number, width: number): Token[] {
  if (token.width <= room) return [token]
  const units = unitsOf(token)
  const parts: Token[] = []
  let start = 0
  let space = room
  while (start < units.length) {
    let used = 0
    let end = start
    while (end < units.length && used + (units[end]?.width ?? 0) <= space + 1e-9)
      used += units[end++]?.width ?? 0
    if (end < units.length) end = atSeam(units, start, end)
    if (end === start && space >= width) end = start + 1
    if (end > start) parts.push(join(token, units.slice(start, end)))
    start = end
    space = width
  }
  return parts
}

/** One cluster of glyphs, in logical order. */
interface Unit {
  run: GlyphRun
  glyphs: Glyph[]
  width: number
  text: string
}

function unitsOf(token: Token): Unit[] {
  const units: Unit[] = []
  for (const run of token.runs)
    for (const glyph of run.glyphs) {
      const width = glyph.advance * token.format.scale
      const last = units.at(-1)
      if (glyph.text === '' && last?.run === run) {
        last.glyphs.push(glyph)
        last.width += width
      } else {
        // What stands in for a character that no face has is a run of its own.
        const text = run.glyphs.length === 1 ? run.text : glyph.text
        units.push({ run, glyphs: [glyph], width, text })
      }
    }
  return token.level % 2 === 1 ? units.reverse() : units
}

function atSeam(units: Unit[], start: number, end: number): number {
  for (let at = end; at > start + (end - start) * 0.66; at--)
    if (seam.test(units[at - 1]?.text ?? '')) return at
  return end
}

function join(token: Token, logical: Unit[]): Token {
  const units = token.level % 2 === 1 ? [...logical].reverse() : logical
  const runs: (GlyphRun & { glyphs: Glyph[] })[] = []
  for (const unit of units) {
    const last = runs.at(-1)
    const em = unit.width / token.format.scale
    if (last?.face === unit.run.face) {
      last.glyphs.push(...unit.glyphs)
      last.width += em
      last.text += unit.text
    } else runs.push({ face: unit.run.face, glyphs: [...unit.glyphs], width: em, text: unit.text })
  }
  return {
    ...token,
    text: logical.map((unit) => unit.text).join(''),
    runs,
    width: units.reduce((sum, unit) => sum + unit.width, 0),
  }
}
