import { createRequire } from 'node:module'

/** An unbroken stretch of text `[start, end)`, and the white space after it, up to `next`. */
export interface Stretch {
  start: number
  end: number
  next: number
  /** A line ends here in any case. */
  ends: boolean
}

/** Scripts that break between characters, by rules that a library knows (UAX #14). */
const ideographic =
  /[\u2e80-\u9fff\ua000-\ua4cf\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u{20000}-\u{3ffff}]/u

/**
 * Where lines may end: at white space, after a dash, after `/` and `-` between words. Text with ideographs is broken by
 * UAX #14.
 */
export function breakPoints(text: string): Stretch[] {
  return (ideographic.test(text) ? libraryBreaks(text) : simpleBreaks(text)).map((point) =>
    trimmed(text, point),
  )
}

interface Point {
  from: number
  to: number
  ends: boolean
}

function trimmed(text: string, { from, to, ends }: Point): Stretch {
  let end = to
  while (end > from && /[ \n]/.test(text[end - 1] ?? '')) end--
  return { start: from, end, next: to, ends }
}

/** After white space, but not before a dash or arrow that stands alone; after a dash; after `/` or `-` with at least two letters on both sides. */
const opportunity =
  /\n| (?!\n| |[-–—→=·›|+]+ )|[–—](?=[^\s–—])|(?<=[\p{L}\p{N}]{2}[-/])(?=\p{L}{2})|\u200b/gu

function simpleBreaks(text: string): Point[] {
  const points: Point[] = []
  let from = 0
  for (const match of text.matchAll(opportunity)) {
    const to = match.index + match[0].length
    if (to <= from || to >= text.length) continue
    points.push({ from, to, ends: match[0] === '\n' })
    from = to
  }
  if (from < text.length) points.push({ from, to: text.length, ends: false })
  return points
}

interface LineBreaker {
  nextBreak(): { position: number; required: boolean } | null
}

const require = createRequire(import.meta.url)

function libraryBreaks(text: string): Point[] {
  const Breaker = require('linebreak') as new (text: string) => LineBreaker
  const breaker = new Breaker(text)
  const points: Point[] = []
  let from = 0
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    points.push({ from, to: next.position, ends: next.required && next.position < text.length })
    from = next.position
  }
  return points
}
