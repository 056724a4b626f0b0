import type { ElementContent } from 'hast'
import type { Piece } from '../question.ts'
import { trimEnd } from '../../text/trim-signs.ts'
import { cut, type Fill, type Stretch, type Words } from './cut.ts'

/** What stands in place of a blank; CSS makes it a pill. */
const sign = '▢'

const blank: ElementContent = {
  type: 'element',
  tagName: 'span',
  properties: { className: ['blank'] },
  children: [{ type: 'text', value: sign }],
}

const hide: Fill = (_hidden, first) => (first ? [blank] : [])

const show: Fill = (hidden) => [
  { type: 'element', tagName: 'mark', properties: { className: ['answer'] }, children: hidden },
]

/** The front: `pieces` in order, blanks hidden. */
export function front(words: Words, pieces: readonly Piece[]): ElementContent[] {
  return runs(pieces).flatMap((run) =>
    typeof run === 'string' ? said(run) : cut(words, run, hide),
  )
}

/** All of the fact's words, what was asked of them highlighted; nothing where that is all of them. */
export function full(words: Words, answer: readonly Piece[]): ElementContent[] {
  const spans = answer.filter((piece) => piece.type !== 'words')
  const blanks = spans.filter((piece) => piece.type === 'blank')
  // Where the card itself says the answer, the fact's words beside it are its reason.
  const asked = blanks.length > 0 ? blanks : reply(answer) === null ? spans : []
  const stretches = covering(asked, words.text.length)
  const mixed = stretches.some(({ blank }) => blank) && stretches.some(({ blank }) => !blank)
  return mixed ? cut(words, stretches, show) : [...words.nodes]
}

/** What the card itself answers, where the answer is not in the fact's words; else null. */
export function reply(answer: readonly Piece[]): string | null {
  const words = answer.flatMap((piece) => (piece.type === 'words' ? [piece.text] : []))
  const text = trimEnd(words.join(''), /[\s:：]/u)
  return text === '' ? null : text
}

/** The card's own words; a blank among them looks like any other. */
function said(text: string): ElementContent[] {
  return text
    .split(sign)
    .flatMap((value, index): ElementContent[] => [
      ...(index > 0 ? [blank] : []),
      ...(value === '' ? [] : [{ type: 'text' as const, value }]),
    ])
}

/** Pieces of the fact's text that follow one another are cut at once, so that formatting runs through. */
function runs(pieces: readonly Piece[]): (string | Stretch[])[] {
  const out: (string | Stretch[])[] = []
  for (const piece of pieces) {
    if (piece.type === 'words') {
      out.push(piece.text)
      continue
    }
    const stretch = { start: piece.start, end: piece.end, blank: piece.type === 'blank' }
    const last = out.at(-1)
    if (Array.isArray(last) && last.at(-1)!.end <= stretch.start) last.push(stretch)
    else out.push([stretch])
  }
  return out
}

/** The whole text, with `asked` as blanks; overlaps are merged. */
function covering(asked: readonly { start: number; end: number }[], length: number): Stretch[] {
  const out: Stretch[] = []
  let at = 0
  for (const { start, end } of asked.toSorted((a, b) => a.start - b.start)) {
    if (end <= at) continue
    const from = Math.max(start, at)
    if (from > at) out.push({ start: at, end: from, blank: false })
    out.push({ start: from, end, blank: true })
    at = end
  }
  if (at < length) out.push({ start: at, end: length, blank: false })
  return out
}
