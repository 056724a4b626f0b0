import type { ElementContent } from 'hast'
import type { Fact, Marker, NoteFields, Texts } from '../types/index.ts'
import { escapeHtml } from '../text/escape-html.ts'
import { trimEnd } from '../text/trim-signs.ts'
import {
  detailsHtml,
  front,
  full,
  reply,
  serialise,
  sourceUrl,
  tree,
  wordsOf,
  type Highlight,
  type Place,
  type Words,
} from './html/index.ts'
import type { Question } from './question.ts'
import { rowHtml } from './row.ts'

/** What a fact's HTML needs to know beyond the fact. */
export interface Look {
  place: Place
  highlight: Highlight | null
  texts: Texts
  markers: readonly Marker[]
  /** BCP 47 of the fact's source; null: not known. */
  lang: string | null
}

/** The fields of `fact`'s note, and the HTML of its own words. */
export function fields(
  fact: Fact,
  question: Question,
  look: Look,
): { html: string; fields: NoteFields } {
  const words = wordsOf(tree(fact.content, look.place), fact.text)
  const details = belowHtml(fact, look)
  const above = path(question.breadcrumb)
  // Where only the hint tells two fronts apart it belongs to the question: Anki warns of notes with equal first fields.
  const telling =
    question.variant > 1 ? `<div class="hint" dir="auto">${escapeHtml(question.hint)}</div>` : ''
  const asksDetails = question.answer === 'details'
  return {
    html: serialise(words.nodes, { links: true }),
    fields: inLanguage(look.lang, {
      Prompt: above + block('ask', front(words, question.front), false) + telling,
      // The same line stands above the answer: the words do not jump when the card is turned.
      Answer: above + answer(fact, question, words) + (asksDetails ? details : ''),
      Context: path([...fact.headings, ...fact.context]),
      Details: asksDetails ? '' : details,
      Hint: telling === '' ? escapeHtml(question.hint) : '',
      Kind: kinds(fact, look.markers),
      Source: source(fact, look.place.sourceUrl),
    }),
  }
}

/** Languages that write one character in ways of their own: the reader's device must know which. */
const han = /^(?:zh|ja|ko|yue)(?:-[\da-z]+)*$/iu

function inLanguage(lang: string | null, fields: NoteFields): NoteFields {
  if (lang === null || !han.test(lang)) return fields
  const said = (html: string) => (html === '' ? '' : `<div lang="${lang}">${html}</div>`)
  const { Prompt, Answer, Context, Details } = fields
  return {
    ...fields,
    Prompt: said(Prompt),
    Answer: said(Answer),
    Context: said(Context),
    Details: said(Details),
  }
}

function answer(fact: Fact, { answer, lead }: Question, words: Words): string {
  const pieces = typeof answer === 'string' ? [] : answer
  const said = reply(pieces)
  const own = said === null ? '' : `<div class="reply" dir="auto">${escapeHtml(said)}</div>`
  const row = fact.row ? rowHtml(fact.row, fact.placement === 'cell') : ''
  const all = full(words, pieces)
  const led = lead === '' ? all : [{ type: 'text' as const, value: `${lead}: ` }, ...all]
  return own + block('full', led, true) + row
}

function block(name: string, nodes: readonly ElementContent[], links: boolean): string {
  return `<div class="${name}" dir="auto">${serialise(nodes, { links })}</div>`
}

/** The cells of a marked row are shown as its table, and so not once more below. */
function belowHtml(fact: Fact, { place, highlight, texts }: Look): string {
  const details = fact.placement === 'row' ? [] : fact.details
  return detailsHtml(
    details,
    (content) => serialise(tree(content, place), { links: true, highlight }),
    texts,
  )
}

/** Letters that are read from the right. */
const fromRight =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** Headings and parents, outermost first. */
function path(parts: readonly string[]): string {
  const shown = parts
    .map((part) => trimEnd(part, /[\s:：]/u))
    .filter((part) => part !== '')
    .map(clipped)
  // Beside one that is read from the right each keeps its own direction.
  const apart = shown.some((part) => fromRight.test(part))
    ? shown.map((part) => `<bdi>${part}</bdi>`)
    : shown
  if (apart.length === 0) return ''
  // `auto` looks into no `<bdi>`, and so would read every such path from the left.
  const dir =
    apart !== shown && fromRight.test(/\p{L}/u.exec(shown[0]!)?.[0] ?? '') ? 'rtl' : 'auto'
  return `<div class="path" dir="${dir}">${apart.join(' › ')}</div>`
}

/** Characters; a parent may be a paragraph. */
const longestPart = /^.{0,160}/su

function clipped(part: string): string {
  const start = longestPart.exec(part)![0]
  if (start === part) return escapeHtml(part)
  const end = start.lastIndexOf(' ')
  return `${escapeHtml(start.slice(0, end > start.length / 2 ? end : undefined))}…`
}

function kinds(fact: Fact, markers: readonly Marker[]): string {
  return fact.markers
    .map((emoji) => {
      const marker = markers.find((one) => one.emoji === emoji)
      const style = `border-color: ${marker?.color ?? '#888888'}`
      const label = escapeHtml(marker?.label ?? '')
      return `<span class="kind" style="${style}"><span class="icon">${escapeHtml(emoji)}</span>${label === '' ? '' : ` ${label}`}</span>`
    })
    .join(' ')
}

function source({ source: { path, anchor } }: Fact, template: string | null): string {
  const url = sourceUrl(template, path, anchor)
  const shown = escapeHtml(path + anchor)
  return url === null ? shown : `<a href="${escapeHtml(url)}">${shown}</a>`
}
