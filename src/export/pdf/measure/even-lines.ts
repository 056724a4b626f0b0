import type { Paragraph } from '../model.ts'
import { type Line, breakLines } from './lines.ts'

/** A last line shorter than this part of the others looks lost. */
const lost = 0.24

/** Nor may any other line be shorter than this. */
const short = 0.62

/**
 * The lines of `paragraph` at `width`, as many as `countLines` says; where the last would be very short, the others are
 * broken a little earlier.
 */
export function evenLines(paragraph: Paragraph, width: number): Line[] {
  const lines = breakLines(paragraph, width)
  const last = lines.at(-1)
  if (lines.length < 2 || !last || last.width > width * lost) return lines
  for (let part = 0.97; part > 0.7; part -= 0.03) {
    const narrower = breakLines(paragraph, width * part)
    if (narrower.length > lines.length) break
    if ((narrower.at(-1)?.width ?? 0) > width * lost)
      return narrower.some(
        (line, index) => index < narrower.length - 1 && line.width < width * short,
      )
        ? lines
        : narrower
  }
  return lines
}
