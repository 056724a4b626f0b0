import type { AnyFact, FactRow } from '../../../types/index.ts'
import type { LanguagePack } from '../../language/pack.ts'
import { withoutEnd } from '../../breadcrumb/index.ts'
import { dangles } from './dangling.ts'

type Below = AnyFact['details'][number]

/** What a card without a blank asks for: the points below a fact, or the other cells of its row. */
export function answersOf(
  fact: AnyFact,
  answer: 'details' | 'row',
  pack: LanguagePack | null,
): string[] {
  if (answer === 'details')
    return remembered(isQuestion(fact, pack) ? openingOf(fact.details) : fact.details, pack)
  return fact.row ? besideName(fact.row).map(({ text }) => text) : []
}

/** `## What is a beacon?`, `## Why it is red`: a heading that asks. */
export function isQuestion({ placement, text }: AnyFact, pack: LanguagePack | null): boolean {
  if (placement !== 'heading') return false
  const first = text.slice(0, Math.max(0, text.indexOf(' '))).toLowerCase()
  return /[?？]$/u.test(text) || pack?.questions.has(first) === true
}

/** What answers a heading that asks: of its section the first paragraph, or list. All, where that opens with a title of its own. */
function openingOf(details: readonly Below[]): readonly Below[] {
  const [first, ...rest] = details
  if (first?.type !== 'paragraph' && first?.type !== 'item') return details
  if (first.type === 'paragraph' && !/[.:!。：！]$/u.test(first.text)) return details
  const leads = first.type === 'item' || /[:：]$/u.test(first.text)
  const end = rest.findIndex(({ type }) => type !== 'item')
  return leads ? [first, ...rest.slice(0, end < 0 ? rest.length : end)] : [first]
}

/** The cells of a marked row that say something, but for the one that names it; where the markers have a column it is not the first. */
export function besideName({ label, cells }: FactRow): FactRow['cells'] {
  const name = Math.max(
    0,
    cells.findIndex(({ text }) => text === label),
  )
  return cells.filter(({ text }, i) => i !== name && says(text))
}

/** The code that is all that a line leads to; null: it leads to something else. */
export function codeBelow({ details }: AnyFact): string | null {
  const first = details.find(({ text }) => says(text))
  return first?.type === 'code' ? first.text : null
}

/** The points of what was looked at: rules and guards ask for them again and again. */
const known = new WeakMap<readonly Below[], { pack: LanguagePack | null; points: string[] }>()

function remembered(details: readonly Below[], pack: LanguagePack | null): string[] {
  const found = known.get(details)
  if (found?.pack === pack) return found.points
  const points = pointsOf(details, pack)
  known.set(details, { pack, points })
  return points
}

/** Points, each in one line. What only explains them counts where there is nothing else: examples, references, pictures. */
function pointsOf(details: readonly Below[], pack: LanguagePack | null): string[] {
  const said = details.filter(({ text }) => says(text))
  // What a line of code leads to is that code; what stands below explains it.
  if (said[0]?.type === 'code') return [said[0].text]
  const points = said.filter((detail) => !isAside(detail, pack))
  const all = points.length > 0 ? points : said
  // A picture that nobody described is known by its file.
  if (all.length === 0) return details.flatMap(({ url = '' }) => url.split('/').at(-1) || [])
  return all
    .flatMap((detail) => linesOf(detail, all.length === 1, pack))
    .map((line) => ended(line, pack))
}

/** Without the comma that joins it to the next one, and the `e.g.` whose examples stand below it. */
function ended(line: string, pack: LanguagePack | null): string {
  const text = withoutEnd(line, ',')
  const last = text.slice(text.lastIndexOf(' ') + 1)
  const opens =
    last.includes('.') && pack?.exampleOpeners.has(withoutEnd(last, ':,').toLowerCase()) === true
  return opens && last.length < text.length ? withoutEnd(text.slice(0, -last.length), ',;(') : text
}

function says(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

/** `E.g. …`, `See …`, a picture, code, a line that leads to the items below it. */
function isAside({ type, text }: Below, pack: LanguagePack | null): boolean {
  if (type === 'code' || type === 'image') return true
  if (type === 'paragraph' && /[:：]$/u.test(text)) return true
  const start = text.slice(0, opening).toLowerCase()
  return (
    pack?.asides.some(
      (words) => start.startsWith(words) && !letter.test(start[words.length] ?? ''),
    ) === true
  )
}

const letter = /\p{L}/u
/** Characters that tell whether a text opens with an aside. */
const opening = 30

/** One line; of a table its rows, or its columns where these are what it compares. */
function linesOf(detail: Below, alone: boolean, pack: LanguagePack | null): string[] {
  const { type, text, details } = detail
  if (type === 'table') return rowsOf(details)
  const open = /[:：]$/u.test(text) || dangles(text, alone, pack)
  if (details.length === 0 || !open) return [text]
  return [
    `${text} ${details
      .map(({ text }) => text)
      .filter(says)
      .join(', ')}`,
  ]
}

/** `3 | Fog bell | rung by hand` as `3: Fog bell, rung by hand`; by column where the corner is empty and so the columns are the things. */
function rowsOf(rows: readonly Below[]): string[] {
  const header = rows.find(({ header }) => header)?.cells ?? []
  const body = rows.filter((row) => row.header !== true && says(row.text))
  if (body.length === 0) return rows.map(({ text }) => text)
  const [corner = '', ...columns] = header
  if (header.length > 1 && !says(corner))
    return columns.map((column, i) =>
      joined([column, ...body.map(({ cells }) => cells?.[i + 1] ?? '')]),
    )
  return body.map(({ cells, text }) => joined(cells ?? [text]))
}

function joined(cells: readonly string[]): string {
  const [first = '', ...others] = cells.filter(says)
  return others.length > 0 ? `${first}: ${others.join(', ')}` : first
}
