// oxlint-disable-next-line typescript/triple-slash-reference -- an ambient module cannot be imported
/// <reference path="./anki-apkg-export.d.ts" />
import exporterModule from 'anki-apkg-export/dist/exporter.js'
import schemaModule from 'anki-apkg-export/dist/template.js'
import initSqlJs, { type Database, type SqlJsStatic } from 'sql.js'
import { roomFor } from './room.ts'
import { identifier, identifiers } from './identifiers.ts'
import {
  checksum,
  deckOf,
  fieldsOf,
  guidOf,
  joinFields,
  joinTags,
  modOf,
  sortField,
  tagsOf,
  type Note,
} from './note.ts'

const createSchema = own(schemaModule)
const Exporter = own(exporterModule)

/** The `default` of a CommonJS module: Node gives all of its exports, a bundler the one. */
function own<Default>(module: Default): Default {
  return (module as { default?: Default }).default ?? module
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
  const db = openNew(sql, contents.notes)
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

/** A collection without notes, with room for `notes`. */
function openNew(sql: SqlJsStatic, notes: readonly Note[]): Database {
  let room = roomFor(notes, sql)
  class Roomy extends sql.Database {
    constructor() {
      super(room)
      // The file is new: there is nothing to roll back to. And the exporter writes the time of day into rows that are
      // written anew: what is overwritten must not stay in unused corners of the file.
      this.run('pragma journal_mode=off; pragma secure_delete=on')
    }
  }
  const { db } = new Exporter('', { template: createSchema(), sql: { Database: Roomy } })
  // sql.js has its own copy: this one would be kept for as long as the database is open.
  room = null
  return db
}

/** The row that holds the collection's decks and notetype; its times are fixed, an import ignores them. */
function describe(db: Database, { notes, deck, notetype }: Contents): void {
  const used = new Set([deck, ...notes.flatMap((note) => deckOf(note) ?? [])])
  const names = new Set([...used].flatMap(withParents))
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

/** Ids of notes, cards and decks are made from the same kind of keys; they need not differ, but look better so. */
const seeds = { note: 1, card: 2, deck: 3 }

function deckId(name: string): number {
  return identifier(name, seeds.deck)
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

/** A note with the ids of its rows. */
interface Row {
  note: Note
  noteId: number
  cardId: number
}

/** Rows in the order of their ids: the tables grow at their end, and the file is small. */
function insert(db: Database, { notes, notetype }: Contents): void {
  const guids = notes.map(guidOf)
  if (new Set(guids).size < guids.length) throw new Error('Two notes have one guid')
  const noteIds = identifiers(guids, seeds.note)
  const cardIds = identifiers(guids, seeds.card)
  const rows = notes.map((note, index) => ({
    note,
    noteId: noteIds[index]!,
    cardId: cardIds[index]!,
  }))
  insertNotes(
    db,
    notetype.id,
    rows.toSorted((a, b) => a.noteId - b.noteId),
  )
  insertCards(
    db,
    rows.sort((a, b) => a.cardId - b.cardId),
  )
}

function insertNotes(db: Database, mid: number, rows: readonly Row[]): void {
  // Bytes that SQLite calls text: sql.js copies strings letter by letter, which takes longer than all the rest.
  const statement = db.prepare(
    `insert into notes values(?,?,${mid},?,-1,?,cast(? as text),cast(? as text),?,0,'')`,
  )
  const [text, sorting] = [bytes(), bytes()]
  for (const { note, noteId } of rows) {
    const fields = fieldsOf(note)
    const sorted = sortField(fields.Prompt)
    const shown = [text(joinFields(note, fields)), sorting(sorted), checksum(sorted)]
    statement.run([noteId, guidOf(note), modOf(note), joinTags(tagsOf(note)), ...shown])
  }
  statement.free()
}

/** Encodes one text after another into the same memory: what it gives is valid until the next call. */
function bytes(): (text: string) => Uint8Array {
  let memory = Buffer.alloc(4096)
  return (text) => {
    const most = text.length * 3
    if (most > memory.length) memory = Buffer.alloc(most * 2)
    return memory.subarray(0, memory.write(text))
  }
}

function insertCards(db: Database, rows: readonly Row[]): void {
  const decks = new Map<string, number>()
  const statement = db.prepare(`insert into cards values(?,?,?,0,?,-1,0,0,?,0,0,0,0,0,0,0,0,'')`)
  for (const { note, noteId, cardId } of rows) {
    if ('gone' in note) continue
    const { deck, mod } = note.card
    if (!decks.has(deck)) decks.set(deck, deckId(deck))
    statement.run([cardId, noteId, decks.get(deck)!, mod, note.due])
  }
  statement.free()
}
