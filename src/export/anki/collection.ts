import { createRequire } from 'node:module'
import initSqlJs, { type Database, type SqlJsStatic } from 'sql.js'
import { identifier, identifiers } from './identifiers.ts'
import { checksum, joinFields, joinTags, sortField, type Note } from './note.ts'

// CommonJS whose `default` bundlers and Node read differently; `require` gives its exports as they are.
const require = createRequire(import.meta.url)
const { default: createSchema } = require('anki-apkg-export/dist/template.js') as {
  default: () => string
}
const { default: Exporter } = require('anki-apkg-export/dist/exporter.js') as {
  default: new (
    deckName: string,
    options: { template: string; sql: SqlJsStatic },
  ) => { readonly db: Database }
}

/** What a collection is made of. */
export interface Contents {
  notes: readonly Note[]
  /** Name of the deck that is open after the import. */
  deck: string
  notetype: object & { id: number; mod: number }
}

/** `collection.anki2` (schema 11) as bytes. The same contents give the same bytes. */
export async function collection(contents: Contents): Promise<Uint8Array> {
  const sql = await initSqlJs()
  const { db } = new Exporter('', { template: createSchema(), sql })
  try {
    db.run('begin')
    describe(db, contents)
    insert(db, contents)
    db.run('commit')
    return db.export()
  } finally {
    db.close()
  }
}

/** The row that holds the collection's decks and notetype; its times are fixed, an import ignores them. */
function describe(db: Database, { notes, deck, notetype }: Contents): void {
  const names = new Set([deck, ...notes.flatMap((note) => note.deck ?? [])].flatMap(withParents))
  const decks = [...names].toSorted().map((name) => deckEntry(deckId(name), name))
  const conf = firstValue(db, 'conf')
  db.run('update col set mod=?, scm=?, conf=?, models=?, decks=?', [
    notetype.mod * 1000,
    notetype.mod * 1000,
    JSON.stringify({ ...conf, curDeck: deckId(deck), curModel: String(notetype.id) }),
    JSON.stringify({ [notetype.id]: notetype }),
    JSON.stringify(Object.fromEntries([deckEntry(1, 'Default'), ...decks].map((d) => [d.id, d]))),
  ])
}

function firstValue(db: Database, column: string): object {
  return JSON.parse(String(db.exec(`select ${column} from col`)[0]?.values[0]?.[0])) as object
}

/** `a::b::c` is a deck in `a::b`, which is one in `a`. */
function withParents(name: string): string[] {
  const parts = name.split('::')
  return parts.map((_, index) => parts.slice(0, index + 1).join('::'))
}

function deckId(name: string): number {
  return identifier(`deck:${name}`)
}

/** `rslib/src/decks/schema11.rs`. */
function deckEntry(id: number, name: string) {
  const today = [0, 0]
  return {
    id,
    name,
    mod: 0,
    usn: -1,
    desc: '',
    dyn: 0,
    conf: 1,
    collapsed: false,
    browserCollapsed: false,
    extendNew: 10,
    extendRev: 50,
    newToday: today,
    revToday: today,
    lrnToday: today,
    timeToday: today,
  }
}

/** Rows in the order of their ids: the tables grow at their end, and the file is small. */
function insert(db: Database, { notes, notetype }: Contents): void {
  const guids = notes.map((note) => note.guid)
  const noteIds = identifiers('note', guids)
  const cardIds = identifiers('card', guids)
  if (noteIds.size < notes.length) throw new Error('Two notes have one guid')
  insertNotes(db, notetype.id, ordered(notes, noteIds), noteIds)
  insertCards(db, ordered(notes, cardIds), noteIds, cardIds)
}

function ordered(notes: readonly Note[], ids: ReadonlyMap<string, number>): Note[] {
  return notes.toSorted((a, b) => ids.get(a.guid)! - ids.get(b.guid)!)
}

type Ids = ReadonlyMap<string, number>

function insertNotes(db: Database, mid: number, notes: readonly Note[], ids: Ids): void {
  const row = db.prepare('insert into notes values(?,?,?,?,-1,?,?,?,?,0,?)')
  for (const note of notes) {
    const sorted = sortField(note.fields.Prompt)
    const { guid, mod, tags } = note
    const text = joinFields(note.fields)
    row.run([ids.get(guid)!, guid, mid, mod, joinTags(tags), text, sorted, checksum(sorted), ''])
  }
  row.free()
}

function insertCards(db: Database, notes: readonly Note[], noteIds: Ids, cardIds: Ids): void {
  const row = db.prepare('insert into cards values(?,?,?,0,?,-1,0,0,?,0,0,0,0,0,0,0,0,?)')
  for (const { guid, mod, deck, due } of notes) {
    if (deck === null) continue
    row.run([cardIds.get(guid)!, noteIds.get(guid)!, deckId(deck), mod, due, ''])
  }
  row.free()
}
