import type { SqlJsStatic } from 'sql.js'
import { fieldsOf, joinFields, type Note } from './note.ts'

/** Rows, index entries and unused ends of pages, to each letter of the fields. */
const bytesPerLetter = 1.3
/** Notes that are not worth it. */
const few = 3000
/** Pages of a deck of no notes, and what a note takes beside its fields. Bytes. */
const least = 100_000
const perNote = 350

/**
 * An empty database file with room behind it for `notes`. sql.js keeps its file in one array and copies it whenever it
 * grows by an eighth: without room 100,000 notes would be copied nine times over, in twice the memory. SQLite goes by the
 * page count in the header and cuts the file to size when it is done. Null where that is no gain.
 */
export function roomFor(notes: readonly Note[], sql: SqlJsStatic): Uint8Array | null {
  if (notes.length < few) return null
  const db = new sql.Database()
  db.run('create table t(x); drop table t; vacuum')
  const empty = db.export()
  db.close()
  const file = new Uint8Array(
    least + Math.ceil(notes.length * (perNote + letters(notes) * bytesPerLetter)),
  )
  file.set(empty)
  return file
}

/** Of a note, on average; a look at a hundred of them is enough. */
function letters(notes: readonly Note[]): number {
  const step = Math.max(1, Math.floor(notes.length / 100))
  const some = notes.filter((_, index) => index % step === 0)
  const sum = some.reduce((total, note) => total + joinFields(note, fieldsOf(note)).length, 0)
  return sum / Math.max(1, some.length)
}
