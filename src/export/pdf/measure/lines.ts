import type { Box, Paragraph, Token } from '../model.ts'
import { chopToken } from './chop.ts'

/** A line of a paragraph: tokens `[from, to)` of the paragraph it belongs to. */
export interface Line {
  tokens: readonly Token[]
  /** Times the type size, without white space at its end. */
  width: number
  /** White space was at its end in the text. */
  spaced: boolean
}

/** What rounding may add to a line that just fits, times the type size. */
const tolerance = 1e-6

/** How many lines `paragraph` takes at `width`; both times the type size. */
export function countLines(paragraph: Paragraph, width: number): number {
  let lines = 1
  let used = 0
  let pending = 0
  for (const box of fitted(paragraph, width).boxes) {
    if (used > 0 && used + pending + box.width > width + tolerance) {
      lines++
      used = 0
      pending = 0
    }
    used += pending + box.width
    pending = box.space
    if (box.ends) {
      lines++
      used = 0
      pending = 0
    }
  }
  return lines
}

/** The lines of `paragraph` at `width`, as many as `countLines` says. */
export function breakLines(paragraph: Paragraph, width: number): Line[] {
  const { boxes, tokens } = fitted(paragraph, width)
  const lines: Line[] = []
  let first = 0
  let used = 0
  let pending = 0
  const end = (next: number) => {
    const last = boxes[next - 1]
    const from = boxes[first]?.from ?? 0
    lines.push({
      tokens: last && next > first ? tokens.slice(from, last.to) : [],
      width: used,
      spaced: (last?.space ?? 0) > 0,
    })
    first = next
    used = 0
    pending = 0
  }
  boxes.forEach((box, index) => {
    if (used > 0 && used + pending + box.width > width + tolerance) end(index)
    used += pending + box.width
    pending = box.space
    if (box.ends) end(index + 1)
  })
  end(boxes.length)
  return lines
}

/** `paragraph` with boxes wider than `width` broken by force, so that all fit. */
function fitted(paragraph: Paragraph, width: number): Pick<Paragraph, 'tokens' | 'boxes'> {
  if (paragraph.widest <= width) return paragraph
  const tokens: Token[] = []
  const boxes: Box[] = []
  for (const [at, box] of paragraph.boxes.entries()) {
    const own = paragraph.tokens.slice(box.from, box.to)
    const pieces = box.width <= width ? [own] : chop(own, width)
    pieces.forEach((piece, index) => {
      const from = tokens.length
      for (const token of piece) tokens.push(token)
      const last = index === pieces.length - 1
      boxes.push({
        from,
        to: tokens.length,
        width: piece.reduce((sum, token) => sum + token.width, 0),
        space: last ? box.space : 0,
        ends: last && box.ends,
      })
    })
    const next = paragraph.boxes[at + 1]?.from ?? paragraph.tokens.length
    for (let index = box.to; index < next; index++) tokens.push(paragraph.tokens[index]!)
  }
  return { tokens, boxes }
}

function chop(tokens: readonly Token[], width: number): Token[][] {
  const pieces: Token[][] = [[]]
  let used = 0
  for (const token of tokens) {
    for (const part of chopToken(token, width - used, width)) {
      if (used > 0 && used + part.width > width + tolerance) {
        pieces.push([])
        used = 0
      }
      pieces.at(-1)?.push(part)
      used += part.width
    }
  }
  return pieces
}
