import type { Tag } from '../language/pack.ts'
import type { Piece, Span } from '../question.ts'
import type { Draft } from './draft.ts'
import type { Statement } from './statement.ts'

/** Numbers of sources, and addresses that stand before or behind all words, are left to the back. */
export function* withoutSources(statement: Statement, drafts: Iterable<Draft>): Iterable<Draft> {
  const said = withoutAddresses(statement)
  const whole = said.start === 0 && said.end === statement.text.length
  for (const draft of drafts) {
    const reads = draft.hidden.every(({ start, end }) => start >= said.start && end <= said.end)
    yield reads && !whole ? { ...draft, front: draft.front.flatMap(within(said)) } : draft
  }
}

const address = /^https?:\/\//u

/** Before an address they show that the sentence needs it: `at https://…`, `see https://…`. */
const needing: ReadonlySet<Tag> = new Set<Tag>(['prep', 'adjunct', 'to', 'finite', 'verb', 'be'])

/** Where the text begins and ends, an address alone before or behind its sentences left out. */
function withoutAddresses({ text, end, tokens, tags }: Statement): Span {
  const first = text.indexOf(' ')
  const last = text.lastIndexOf(' ')
  const opens = first > 0 && address.test(text) && /^[\p{Lu}\p{Lo}]/u.test(text.slice(first + 1))
  const start = opens ? first + 1 : 0
  const before = tokens.findLastIndex((token) => token.end <= last)
  const closes = last > start && address.test(text.slice(last + 1))
  return { start, end: closes && !needing.has(tags[before]!) ? Math.min(last, end) : end }
}

/** What of a piece lies in a part of the text. */
function within(part: Span): (piece: Piece) => Piece[] {
  return (piece) => {
    if (piece.type === 'words') return [piece]
    const [start, end] = [Math.max(piece.start, part.start), Math.min(piece.end, part.end)]
    return start < end ? [{ ...piece, start, end }] : []
  }
}
