import { hash } from 'node:crypto'
import type { NoteFields, RetiredNote } from '../../types/index.ts'
import { escapeHtml } from '../../text/escape-html.ts'
import type { DeckCard } from './dataset.ts'
import { fieldNames } from './notetype.ts'

/** A fact that is there, with the position of its new card (from 1), or one that is gone and has no card. */
export type Note = { card: DeckCard; due: number } | { gone: RetiredNote }

/** Anki's database check complains about positions from a million on. */
const lastPosition = 999_999

/** The tag by which learners find the notes of facts that are gone. */
const retiredTag = 'keyfacts::retired'

/** The notes of `cards`, in their order, then those of facts that are gone. */
export function notes(cards: readonly DeckCard[], retired: readonly RetiredNote[]): Note[] {
  return [
    ...cards.map((card, index) => ({ card, due: Math.min(index + 1, lastPosition) })),
    ...retired.map((gone) => ({ gone })),
  ]
}

/** Anki's guid of `note`: the fact's id. */
export function guidOf(note: Note): string {
  return 'card' in note ? note.card.fact.id : note.gone.id
}

/** Seconds. */
export function modOf(note: Note): number {
  return 'card' in note ? note.card.mod : note.gone.mod
}

/** Full name of the deck of its card; null: it has none. */
export function deckOf(note: Note): string | null {
  return 'card' in note ? note.card.deck : null
}

export function tagsOf(note: Note): readonly string[] {
  return 'card' in note ? note.card.tags : [retiredTag]
}

/** What the note shows. Asked for only when it is written: a dataset may make it then. */
export function fieldsOf(note: Note): NoteFields {
  return 'card' in note ? note.card.fields : retiredFields(note.gone)
}

/** Only Anki's browser shows such a note: what it said, and the id, for two may have said the same. */
function retiredFields(note: RetiredNote): NoteFields {
  const place = [...note.headings, ...note.context].map(escapeHtml).join(' › ')
  return {
    Prompt: `<p dir="auto">${escapeHtml(note.text)}</p><p>${note.id}</p>`,
    Answer: '',
    Context: place && `<p dir="auto">${place}</p>`,
    Details: '',
    Hint: '',
    Kind: '',
    Source: escapeHtml(note.path),
  }
}

const separator = '\u001F'

/** Anki's `flds` of `note`: `fields` with the rest of the notetype's, in its order. */
export function joinFields(note: Note, fields: NoteFields): string {
  const own: Record<(typeof fieldNames)[number], string> = {
    Prompt: fields.Prompt,
    Answer: fields.Answer,
    Context: fields.Context,
    Details: fields.Details,
    Hint: fields.Hint,
    Kind: fields.Kind,
    Source: fields.Source,
    Id: guidOf(note),
    Retired: 'gone' in note ? retiredTag : '',
    Extra: '',
  }
  return fieldNames.map((name) => own[name].replaceAll(separator, ' ')).join(separator)
}

/** Anki's `tags`: blanks between and around. */
export function joinTags(tags: readonly string[]): string {
  return tags.length > 0 ? ` ${tags.join(' ')} ` : ''
}

/** Anki's `sfld`: the first field as the browser sorts it, without HTML (`rslib/src/text.rs`, `strip_html`). */
export function sortField(html: string): string {
  const text = withoutTags(html)
  return (text.includes('&') ? text.replaceAll(entity, decode) : text).trim()
}

/** A regex would look for the `>` again from each `<` that has none. */
function withoutTags(html: string): string {
  const parts: string[] = []
  let from = 0
  for (let start = html.indexOf('<'); start >= 0; start = html.indexOf('<', from)) {
    const end = html.indexOf('>', start)
    if (end < 0) break
    parts.push(html.slice(from, start))
    from = end + 1
  }
  return parts.join('') + html.slice(from)
}

const entity = /&(#\d+|#x[\da-f]+|[a-z]+);/giu
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' }

function decode(whole: string, name: string): string {
  if (!name.startsWith('#')) return named[name] ?? whole
  const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole
}

/** Anki's `csum`: by it the editor finds notes with the same first field. */
export function checksum(sorted: string): number {
  return Number.parseInt(hash('sha1', sorted, 'hex').slice(0, 8), 16)
}
