import type { Confidence } from '../types/index.ts'

/** What stands in place of a blank in plain text. */
export const blankSign = '▢'

/** `[start, end)` in `fact.text`, UTF-16 units. */
export interface Span {
  start: number
  end: number
}

/**
 * A piece of a card's front or back: `text` shows that span of the fact's own text with its formatting, `blank` hides
 * it (front) or highlights it (back), `words` are said by the card itself, plain text.
 */
export type Piece =
  ({ type: 'text' } & Span) | ({ type: 'blank' } & Span) | { type: 'words'; text: string }

/** `pieces` of `text` in plain words, a blank as its sign. */
export function promptOf(pieces: readonly Piece[], text: string): string {
  return pieces
    .map((piece) =>
      piece.type === 'words'
        ? piece.text
        : piece.type === 'blank'
          ? blankSign
          : text.slice(piece.start, piece.end),
    )
    .join('')
}

/** What a rule of the ladder asks about a fact. */
export interface Question {
  /** The rule's name. */
  rule: string
  confidence: Confidence
  /** In order; blanks of one answer that is in the text several times are several pieces. */
  front: Piece[]
  /** `details`: the points below the fact are the answer; `row`: the rest of the table's row. */
  answer: Piece[] | 'details' | 'row'
  /** The innermost heading or parent, where the front opens with it and not the breadcrumb ends with it; `''`: none. */
  lead: string
  /** Said in bare words, for `prompt` and `answer` of the dataset: a blank is `▢`. */
  prompt: string
  plainAnswer: string
  /** Folded and clipped, outermost first; without what would give the answer away. */
  breadcrumb: string[]
  /** A hint for the front, e.g. the number of points; `''`: none. */
  hint: string
  /** Which wording keeps the front unique in its deck: 0 the plain one; the lock keeps it. */
  variant: number
}

/** Whether the words of a question depend on what the markers are called. */
export const namesMarker = ({ rule }: Question): boolean => rule === 'whole'
