import type { ElementContent } from 'hast'
import type { Piece } from '../question.ts'
import { cut, type Fill, type Stretch } from './cut.ts'

/** What stands in place of a blank; CSS makes it a pill. */
const sign = '▢'

const hide: Fill = (_hidden, first) =>
  first
    ? [
        {
          type: 'element',
          tagName: 'span',
          properties: { className: ['blank'] },
          children: [{ type: 'text', value: sign }],
        },
      ]
    : []

const show: Fill = (hidden) => [
  { type: 'element', tagName: 'mark', properties: { className: ['answer'] }, children: hidden },
]

/** A fact's own words: as elements, and as plain text. */
export interface Words {
  nodes: readonly ElementContent[]
  text: string
}

/** The front: `pieces` in order, blanks hidden. */
export function front(words: Words, pieces: readonly Piece[]): ElementContent[] {
  return runs(pieces).flatMap((run) =>
    typeof run === 'string' ? [plain(run)] : cut(words.nodes, words.text, run, hide),
  )
}

/** All of the fact's words, its `answer` highlighted. */
export function full(words: Words, answer: readonly Piece[]): ElementContent[] {
  const spans = answer.filter((piece) => piece.type !== 'words')
  const blanks = spans.filter((piece) => piece.type === 'blank')
  // Without a blank the spans themselves are the answer: what comes after a label, a marked clause.
  const asked = blanks.length > 0 ? blanks : spans
  return cut(words.nodes, words.text, covering(asked, words.text.length), show)
}

/** What the card itself answers, where the answer is not in the fact's words; else null. */
export function reply(answer: readonly Piece[]): string | null {
  const said = answer.filter((piece) => piece.type === 'words')
  return said.length > 0 && said.length === answer.length
    ? said.map((piece) => piece.text).join('')
    : null
}

function plain(value: string): ElementContent {
  return { type: 'text', value }
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
