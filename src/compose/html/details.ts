import type { Detail, Texts } from '../../types/index.ts'
import { escapeHtml } from '../../text/escape-html.ts'
import { said } from '../prompt/texts.ts'

/** Gives the HTML of a detail's own content, its children left out. */
export type Render = (detail: Detail) => string

/** Shown at once; the rest is behind a fold. */
const shown = { items: 12, characters: 600 }
/** More than this no card holds, folded or not. */
const most = { items: 300, depth: 12 }

/** What hangs below a fact, as HTML: at most 12 points and 600 characters, the rest in a fold that opens. */
export function detailsHtml(details: readonly Detail[], render: Render, texts: Texts): string {
  const [first, rest] = split(prune(details, { items: most.items }, 0), { ...shown })
  const hidden = rest.reduce((sum, detail) => sum + count(detail), 0)
  if (hidden === 0) return level(first, render)
  const more = escapeHtml(said(texts, 'card.more', { n: String(hidden) }))
  return `${level(first, render)}<details><summary>${more}</summary>${level(rest, render)}</details>`
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
 * Cut `details` where `left` is used up, if possible between two on the outermost level; what is cut from within one
 * goes on in the second part without it.
 */
function split(
  details: readonly Detail[],
  left: { items: number; characters: number },
): [Detail[], Detail[]] {
  const end = details.findIndex((detail) => {
    left.items -= count(detail)
    left.characters -= length(detail)
    return left.items < 0 || left.characters < 0
  })
  if (end !== 0) return end < 0 ? [[...details], []] : [details.slice(0, end), details.slice(end)]
  const [only, ...rest] = details
  if (!only || only.details.length === 0) return [details.slice(0, 1), rest]
  const [kept, hidden] = split(only.details, {
    items: shown.items - 1,
    characters: shown.characters - only.text.length,
  })
  return [[{ ...only, details: kept }], [...hidden, ...rest]]
}

/** A table is as many points as it has rows: they are in its own HTML. */
function count({ type, details }: Detail): number {
  if (type === 'table') return Math.max(1, details.length)
  return details.reduce((sum, detail) => sum + count(detail), 1)
}

function length({ type, text, details }: Detail): number {
  if (type === 'table') return text.length
  return details.reduce((sum, detail) => sum + length(detail), text.length)
}

function level(details: readonly Detail[], render: Render): string {
  return runs(details)
    .map((run) => block(run, render))
    .join('')
}

/** Neighbours of one type stand in one list, table or quotation. */
function runs(details: readonly Detail[]): [Detail, ...Detail[]][] {
  const out: [Detail, ...Detail[]][] = []
  for (const detail of details) {
    const last = out.at(-1)
    if (last && last[0].type === detail.type) last.push(detail)
    else out.push([detail])
  }
  return out
}

function block(run: readonly [Detail, ...Detail[]], render: Render): string {
  switch (run[0].type) {
    case 'item':
      return `<ul>${run.map((detail) => item(detail, render)).join('')}</ul>`
    case 'row':
      return `<table><tbody>${run.map(row).join('')}</tbody></table>`
    case 'quote':
      return quote(run, render)
    case 'table':
    case 'code':
    case 'math':
      return run.map(render).join('')
    default:
      return run.map((detail) => paragraph(detail, render)).join('')
  }
}

function item(detail: Detail, render: Render): string {
  const box = detail.checked === undefined ? '' : detail.checked ? '☑ ' : '☐ '
  const task = detail.checked === undefined ? '' : ' class="task"'
  const below = level(detail.details, render)
  return `<li dir="auto"${task}>${box}${marked(detail)}${render(detail)}${below}</li>`
}

function paragraph(detail: Detail, render: Render): string {
  const html = render(detail)
  const own = html === '' ? '' : `<p dir="auto">${marked(detail)}${html}</p>`
  return own + level(detail.details, render)
}

/** A detail that is a fact itself has a card of its own: its markers say so. */
function marked({ markers }: Detail): string {
  return markers.length > 0 ? `${escapeHtml(markers.join(' '))} ` : ''
}

function row({ header, cells = [] }: Detail): string {
  const name = header ? 'th' : 'td'
  const columns = cells.map((cell) => `<${name} dir="auto">${escapeHtml(cell)}</${name}>`)
  return `<tr>${columns.join('')}</tr>`
}

/** A quotation, or a callout as GitHub and Obsidian write it: `[!note] Title`. */
function quote(run: readonly Detail[], render: Render): string {
  const callout = /^\[!([a-z]+)\][+-]?/iu.exec(run[0]!.text)
  const attribute = callout ? ` class="callout callout-${callout[1]!.toLowerCase()}"` : ''
  const lines = run.map((detail) => paragraph(detail, render)).join('')
  return `<blockquote${attribute}>${lines}</blockquote>`
}
