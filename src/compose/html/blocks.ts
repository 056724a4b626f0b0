import type { PhrasingContent, RootContent } from 'mdast'
import type { Detail } from '../../types/index.ts'
import { escapeHtml } from '../../text/escape-html.ts'

type Content = (PhrasingContent | RootContent)[]

/** Gives the safe HTML of some nodes. */
export type Render = (content: Content) => string

/** Neighbours of one kind: they stand in one list, table or quotation. */
type Run = readonly [Detail, ...Detail[]]

/** `details` with all that is below them, as HTML. */
export function blocks(details: readonly Detail[], render: Render): string {
  return runs(details)
    .map((run) => block(run, render))
    .join('')
}

function runs(details: readonly Detail[]): Run[] {
  const out: [Detail, ...Detail[]][] = []
  for (const detail of details) {
    const last = out.at(-1)?.at(-1)
    if (last && follows(detail, last)) out.at(-1)!.push(detail)
    else out.push([detail])
  }
  return out
}

function follows(detail: Detail, last: Detail): boolean {
  if (detail.type !== last.type || detail.type === 'quote') return false
  return detail.number === undefined
    ? last.number === undefined
    : last.number !== undefined && detail.number === last.number + 1
}

function block(run: Run, render: Render): string {
  switch (run[0].type) {
    case 'item':
      return list(run, render)
    case 'row':
      return `<table><tbody>${run.map(row).join('')}</tbody></table>`
    case 'quote':
      return run.map((detail) => quote(detail, render)).join('')
    case 'table':
    case 'code':
    case 'math':
      return run.map(({ content }) => render(content)).join('')
    default:
      return run.map((detail) => paragraph(detail, detail.content, render)).join('')
  }
}

function list(run: Run, render: Render): string {
  // The whole list has one direction, for its signs stand on one side.
  const items = run.map((detail) => item(detail, render)).join('')
  const first = run[0].number
  if (first === undefined) return `<ul dir="auto">${items}</ul>`
  const start = first === 1 ? '' : ` start="${first}"`
  return `<ol dir="auto"${start}>${items}</ol>`
}

function item(detail: Detail, render: Render): string {
  const { checked, content, details } = detail
  const box = checked === undefined ? '' : checked ? '☑ ' : '☐ '
  const task = checked === undefined ? '' : ' class="task"'
  const below = blocks(details, render)
  return `<li${task}>${box}${marked(detail)}${render(content)}${below}</li>`
}

function paragraph(detail: Detail, content: Content, render: Render): string {
  const html = render(content)
  const own = html === '' ? '' : `<p dir="auto">${marked(detail)}${html}</p>`
  return own + blocks(detail.details, render)
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

/** A quotation, or a callout with its title; without one its kind is the title. */
function quote(detail: Detail, render: Render): string {
  const { callout, content } = detail
  if (!callout) return `<blockquote>${paragraph(detail, content, render)}</blockquote>`
  const { kind, titled } = callout
  const name = titled
    ? marked(detail) + render(content)
    : escapeHtml(kind.slice(0, 1).toUpperCase() + kind.slice(1))
  const head = `<p class="callout-title" dir="auto">${name}</p>`
  const below = titled ? blocks(detail.details, render) : paragraph(detail, content, render)
  // Types that no style knows are any author's own words.
  const known = /^[a-z-]+$/u.test(kind) ? ` callout-${kind}` : ''
  return `<blockquote class="callout${known}">${head}${below}</blockquote>`
}
