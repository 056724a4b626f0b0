import { VFile } from 'vfile'
import { extract } from '../../extract/index.ts'
import { marksIn } from '../../extract/marked.ts'
import { parse } from '../../parse/index.ts'
import { mayHoldMarker, repair } from '../../repair/index.ts'
import { startersOf } from '../../text/starters.ts'
import type { Extraction, Marker, MessageData } from '../../types/index.ts'

/** All that a file's extraction depends on beside its path and bytes. Plain data: part of the cache's key. */
export interface FileOptions {
  markers: readonly Marker[]
}

/** Stages 2 to 4 for one file: bytes → facts. Pure; `bytes` are not changed. */
export function extractFile(path: string, bytes: Uint8Array, options: FileOptions): Extraction {
  const file = new VFile({ path, value: bytes })
  repair(file, options.markers)
  const text = String(file.value)
  const found = mayHoldMarker(text, options.markers)
    ? extract(parse(file, marksIn(text, options.markers)), file, options.markers)
    : nothing
  const source = file.data.source
  return {
    path,
    sha256: source?.sha256 ?? '',
    encoding: source?.encoding ?? 'utf-8',
    repaired: source?.repaired ?? 0,
    damage: source?.damage ?? null,
    starters: unknownStarters(text, options.markers),
    ...found,
    messages: file.messages.map(plain),
  }
}

/** Emoji that start list items and are no markers. */
function unknownStarters(text: string, markers: readonly Marker[]): Record<string, number> {
  const known = new Set(markers.flatMap(({ emoji, aliases }) => [emoji, ...aliases]))
  return Object.fromEntries([...startersOf(text)].filter(([emoji]) => !known.has(emoji)))
}

const nothing = { skipped: false, title: null, lang: null, facts: [], legend: {} }

function plain(message: VFile['messages'][number]): MessageData {
  const place = message.place
  const start = place && ('start' in place ? place.start : place)
  const end = place && 'end' in place ? place.end : undefined
  return {
    ruleId: message.ruleId ?? '',
    reason: message.reason,
    fatal: message.fatal ?? null,
    ...(start && { line: start.line, column: start.column }),
    ...(end && { endLine: end.line, endColumn: end.column }),
  }
}
