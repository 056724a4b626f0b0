import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, inject } from 'vitest'

export interface AnkiCard {
  ord: number
  deck: string
  reviews: number
  interval: number
  due: number
  reps: number
  lapses: number
  queue: number
  flag: number
  /** HTML as Anki renders it, with the notetype's style. */
  front: string
  back: string
  /** Anki shows "the front of this card is blank". */
  blank: boolean
}

export interface AnkiNote {
  guid: string
  mod: number
  fields: Record<string, string>
  tags: string[]
  notetype: { id: number; name: string }
  cards: AnkiCard[]
}

export interface ImportLog {
  found: number
  /** guids */
  new: string[]
  updated: string[]
  /** Known, and not newer. */
  duplicate: string[]
  conflicting: string[]
  /** Notes that met any other fate. */
  other: number
}

export interface AnkiNotetype {
  id: number
  name: string
  mod: number
  css: string
  front: string
  fields: string[]
}

type Update = 'if newer' | 'always' | 'never'

/** A learner with a collection of their own in the real Anki. */
export interface Learner {
  /** Imports with the dialog's defaults, or with what the learner chose there. */
  import(path: string, chosen?: { notes?: Update; notetypes?: Update }): Promise<ImportLog>
  /** Sorted by guid. */
  notes(): Promise<AnkiNote[]>
  note(guid: string): Promise<AnkiNote>
  /** Answers what the scheduler shows with the buttons 1 to 4 in turn; gives the notes' guids. */
  study(answers: number[]): Promise<string[]>
  edit(guid: string, change: { field?: string; value?: string; tags?: string[] }): Promise<void>
  move(guid: string, deck: string): Promise<void>
  flag(guid: string, flag: number, suspend?: boolean): Promise<void>
  deleteNote(guid: string): Promise<void>
  /** Tools > Empty Cards: the notes that have such. */
  emptyCards(andDelete?: boolean): Promise<string[]>
  /** Tools > Check Database and Check Media: what they complain about. */
  check(): Promise<string[]>
  media(): Promise<string[]>
  notetypes(): Promise<AnkiNotetype[]>
  restyle(css: string): Promise<void>
  search(query: string): Promise<string[]>
}

/** Starts Anki for a test file, and ends it after the last test. Each name is a learner with an empty collection. */
export function startAnki(): (name: string) => Learner {
  const { command, path } = inject('ankiPython')
  const env = { ...process.env, PYTHONUTF8: '1', ...(path && { PYTHONPATH: path }) }
  const child = spawn(command, [join(import.meta.dirname, 'driver.py')], {
    env,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const waiting: { resolve: (value: unknown) => void; reject: (reason: Error) => void }[] = []
  createInterface({ input: child.stdout }).on('line', (line) => {
    const reply = JSON.parse(line) as { ok?: unknown; error?: string }
    const next = waiting.shift()
    if (reply.error === undefined) next?.resolve(reply.ok)
    else next?.reject(new Error(reply.error))
  })
  const ended = new Promise<void>((resolve) => {
    child.on('close', (code) => {
      for (const { reject } of waiting.splice(0)) reject(new Error(`Anki ended with ${code}`))
      resolve()
    })
  })
  afterAll(async () => {
    child.stdin.end()
    await ended
  })

  function request<T>(learner: string, action: string, values: object = {}): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      waiting.push({ resolve: resolve as (value: unknown) => void, reject })
      child.stdin.write(`${JSON.stringify({ do: action, learner, ...values })}\n`)
    })
  }

  return (name) => ({
    import: (path, chosen = {}) => request(name, 'import_deck', { path, ...chosen }),
    notes: () => request(name, 'notes'),
    async note(guid) {
      const notes = await request<AnkiNote[]>(name, 'notes')
      const note = notes.find((one) => one.guid === guid)
      if (!note) throw new Error(`The learner has no note ${guid}`)
      return note
    },
    study: (answers) => request(name, 'study', { answers }),
    edit: (guid, change) => request(name, 'edit', { guid, ...change }),
    move: (guid, deck) => request(name, 'move', { guid, deck }),
    flag: (guid, flag, suspend = false) => request(name, 'flag', { guid, flag, suspend }),
    deleteNote: (guid) => request(name, 'delete_note', { guid }),
    emptyCards: (andDelete = false) => request(name, 'empty_cards', { delete: andDelete }),
    check: () => request(name, 'check'),
    media: () => request(name, 'media'),
    notetypes: () => request(name, 'notetypes'),
    restyle: (css) => request(name, 'restyle', { css }),
    search: (query) => request(name, 'search', { query }),
  })
}
