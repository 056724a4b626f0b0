import { hash } from 'node:crypto'
import type { Card, LockFact, Spot } from '../types/index.ts'

/** 16 characters of [0-9a-f]; it only has to tell one note's versions apart. */
const digits = 16

/**
 * Hash of all that a learner sees of a card, and its tags; not of its `Source`, which moves with every heading above.
 *
 * @param base What links start with that are made from `--source-url`: left out, for it may hold a commit.
 */
export function hashCard(card: Card, base: string | null): string {
  const { Prompt, Answer, Context, Details, Hint, Kind } = card.fields
  const seen = [Prompt, Answer, Context, Details, Hint, Kind, ...card.tags.toSorted()]
  return digest(base === null ? seen : seen.map((text) => withoutBase(text, base)))
}

/** Hash of a retired fact's note: its last words. Never equal to a card's. */
export function hashRetired({ text, headings, context }: LockFact | Spot): string {
  return digest(['retired', text, headings, context])
}

/** The part of a `--source-url` before its first `{`; null where there is none. */
export function sourceBase(sourceUrl: string | null | undefined): string | null {
  const base = sourceUrl?.split('{', 1)[0] ?? ''
  return base === '' ? null : base
}

function withoutBase(html: string, base: string): string {
  return html.replaceAll(base.replaceAll('&', '&amp;'), '').replaceAll(base, '')
}

function digest(content: unknown): string {
  return hash('sha256', JSON.stringify(content), 'hex').slice(0, digits)
}
