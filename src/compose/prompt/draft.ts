import type { Confidence } from '../../types/index.ts'
import type { Piece, Span } from '../question.ts'
import type { Statement } from './statement.ts'

/** A question as a rule proposes it, before the guards. */
export interface Draft {
  front: Piece[]
  answer: Piece[] | 'details' | 'row'
  /** What is asked, in bare words. */
  plain: string
  /** A heading or parent that is the answer, and so leaves the breadcrumb. */
  name?: string
  hint?: string
  /** Where it differs from the rule's own. */
  confidence?: Confidence
}

/** A rung of the ladder: proposes questions, best first; the first that passes the guards is asked. */
export interface Rule {
  name: string
  confidence: Confidence
  /** Whether it needs the word lists of a language. */
  language: boolean
  propose(statement: Statement): Iterable<Draft>
}

/** `shown` of the text with `blanks` hidden; they must lie inside it, in order. */
export function blank(statement: Statement, blanks: readonly Span[], shown?: Span): Draft {
  const whole = { start: 0, end: statement.text.length }
  const hidden = blanks.map((span) => statement.text.slice(span.start, span.end))
  return {
    front: cut(shown ?? whole, blanks),
    answer: cut(whole, blanks),
    plain: [...new Set(hidden)].join(', '),
  }
}

function cut(shown: Span, blanks: readonly Span[]): Piece[] {
  const pieces: Piece[] = []
  let at = shown.start
  for (const { start, end } of blanks) {
    if (start > at) pieces.push({ type: 'text', start: at, end: start })
    pieces.push({ type: 'blank', start, end })
    at = end
  }
  if (at < shown.end) pieces.push({ type: 'text', start: at, end: shown.end })
  return pieces
}
