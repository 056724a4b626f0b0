import type { Detail, Texts } from '../../types/index.ts'
import { escapeHtml } from '../../text/escape-html.ts'
import { said } from '../prompt/texts.ts'
import { blocks, type Render } from './blocks.ts'

/** Shown at once; the rest is behind a fold. */
const shown = { items: 12, characters: 600 }
/** More than this no card holds, folded or not. */
const most = { items: 300, depth: 12 }

/** What may still be shown. */
interface Room {
  items: number
  /** UTF-16 units. */
  characters: number
}

/** What hangs below a fact, as HTML: at most 12 points and 600 characters, the rest in a fold that opens. */
export function detailsHtml(details: readonly Detail[], render: Render, texts: Texts): string {
  const [first, rest] = split(prune(details, { items: most.items }, 0), shown)
  const hidden = rest.reduce((sum, detail) => sum + count(detail), 0)
  if (hidden === 0) return blocks(first, render)
  const more = escapeHtml(said(texts, 'card.more', { n: String(hidden) }))
  const fold = `<details><summary>${more}</summary>${blocks(rest, render)}</details>`
  return blocks(first, render) + fold
}

function prune(details: readonly Detail[], left: { items: number }, depth: number): Detail[] {
  if (depth === most.depth) return []
  return details.flatMap((detail) => {
    if (left.items === 0) return []
    left.items--
    return [{ ...detail, details: prune(detail.details, left, depth + 1) }]
  })
}

/**
 * Cut `details` where `room` ends, if possible between two on the outermost level; what is cut from within one goes on
 * in the second part without it.
 */
function split(details: readonly Detail[], room: Room): [Detail[], Detail[]] {
  let { items, characters } = room
  const end = details.findIndex((detail) => {
    items -= count(detail)
    characters -= length(detail)
    return items < 0 || characters < 0
  })
  if (end !== 0) return end < 0 ? [[...details], []] : [details.slice(0, end), details.slice(end)]
  const [only, ...rest] = details
  if (!only || only.type === 'table' || only.details.length === 0)
    return [details.slice(0, 1), rest]
  const left = { items: room.items - 1, characters: room.characters - only.text.length }
  const [kept, hidden] = split(only.details, left)
  return [[{ ...only, details: kept }], [...hidden, ...rest]]
}

/** A table is as many points as it has rows. */
function count({ type, details }: Detail): number {
  const own = type === 'table' ? 0 : 1
  return details.reduce((sum, detail) => sum + count(detail), own)
}

function length({ text, details }: Detail): number {
  return details.reduce((sum, detail) => sum + length(detail), text.length)
}
