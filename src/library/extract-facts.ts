import { VFile } from 'vfile'
import { resolveMarkers } from '../config/markers.ts'
import { validateMarkers } from '../config/validate.ts'
import { messageFile } from '../pipeline/gather/message-file.ts'
import { extractFile } from '../pipeline/gather/file.ts'
import type { MarkerConfig } from '../options/index.ts'
import type { RawFact } from '../types/index.ts'

export interface ExtractOptions {
  /** Of the note, for the facts' `source` and the messages. */
  path?: string | undefined
  /** Laid over the default markers, by kind, as in the configuration. */
  markers?: Readonly<Record<string, MarkerConfig>> | undefined
}

export interface ExtractedNote {
  /** In reading order, without ids: these come from the lock. */
  facts: RawFact[]
  /** Front matter `title`, else the first h1. */
  title: string | null
  /** Damaged markers that were mended. */
  repaired: number
  /** Carries the messages, with positions in the note as it was given. */
  file: VFile
}

/**
 * Take the facts out of one note. Reads and writes no file; does not change `note`.
 *
 * @param note text, or bytes, whose encoding is then found out
 * @example
 * const { facts } = extractFacts('- 📝 Snapshots are incremental')
 */
export function extractFacts(
  note: string | Uint8Array,
  { path = 'note.md', markers = {} }: ExtractOptions = {},
): ExtractedNote {
  validateMarkers({ markers })
  const bytes = typeof note === 'string' ? Buffer.from(note) : note
  const enabled = resolveMarkers(markers).filter((marker) => marker.enabled)
  const extraction = extractFile(path, bytes, { markers: enabled })
  const { facts, title, repaired } = extraction
  return { facts, title, repaired, file: messageFile(extraction) }
}
