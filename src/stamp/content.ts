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
  const fields = [Prompt, Answer, Context, Details, Hint, Kind].map(asShown)
  const seen = base === null ? fields : fields.map((html) => withoutBase(html, base))
  return digest([...seen, ...card.tags.toSorted()])
}

/** Hash of a retired fact's note: its last words. Never equal to a card's. */
export function hashRetired({ text, headings, context }: LockFact | Spot): string {
  return digest(['retired', text, headings, context])
}

/** The part of a `--source-url` before its first `{`; null where there is none. */
export function sourceBase(sourceUrl: string | null | undefined): string | null {
  return sourceUrl?.split('{', 1)[0] || null
}

/** White space as a browser shows it: a line that is wrapped elsewhere in the notes is no change. */
function asShown(html: string): string {
  // Most lines are as they are shown: to look costs less than to make them anew.
  if (!/[^\S ]| {2}/.test(html)) return html
  let verbatim = false
  const parts = html.split(/(<\/?pre\b)/)
  return parts
    .map((part) => {
      if (part === '<pre' || part === '</pre') verbatim = part === '<pre'
      return verbatim ? part : part.replaceAll(/\s+/g, ' ')
    })
    .join('')
}

function withoutBase(html: string, base: string): string {
  return html.replaceAll(base.replaceAll('&', '&amp;'), '').replaceAll(base, '')
}

function digest(content: unknown): string {
  return hash('sha256', JSON.stringify(content), 'hex').slice(0, digits)
}
