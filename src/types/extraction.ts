import type { RawFact } from './fact.ts'

/** A `VFileMessage` as plain data, so that it can be cached and sent between threads. */
export interface MessageData {
  ruleId: string
  reason: string
  fatal: boolean | null
  line?: number
  column?: number
  endLine?: number
  endColumn?: number
}

/** All that one source gives. Plain JSON data. */
export interface Extraction {
  path: string
  sha256: string
  encoding: string
  /** Damaged markers mended. */
  repaired: number
  /** Where `repaired` > 0: as what the bytes had been read (`Mac Roman`, `cp1252`, `Latin-1`, `mixed`). */
  damage: string | null
  /** Front matter `keyfacts: false`: the file gives nothing, and the lock keeps what it had. */
  skipped: boolean
  /** Front matter `title`, else the first h1, markers removed. */
  title: string | null
  lang: string | null
  facts: RawFact[]
  /** Wording of a legend found here: emoji → label. */
  legend: Record<string, string>
  /** Emoji that start list items and are no markers → how many items: the author may have meant them. */
  starters: Record<string, number>
  messages: MessageData[]
}
