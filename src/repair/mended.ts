import type { Marker } from '../types/index.ts'
import { decode, eachLost, type Encoding } from './decode.ts'
import { mendMojibake } from './mojibake.ts'
import { spellings } from './spellings.ts'
import { original } from '../text/offsets.ts'

/** A note as `keyfacts fix` would write it back. */
export interface MendedNote {
  /** In the file's own encoding, with BOM and line ends as they were; the very same object where nothing is to be mended. */
  bytes: Uint8Array
  /** Texts to compare, without BOM. */
  before: string
  after: string
  /** As what the text had been read: `Mac Roman`; null where nothing is to be mended. */
  damage: string | null
  /** Damaged markers. */
  markers: number
  /** Damaged characters, markers included. */
  characters: number
}

/**
 * Mend the damaged markers of a note, and what was damaged with them. Nothing else changes: neither control characters nor bytes that
 * are no text.
 */
export function mended(bytes: Uint8Array, markers: readonly Marker[]): MendedNote {
  const decoded = decode(bytes)
  const { text, encoding, body } = decoded
  const result = mendMojibake(text, spellings(markers))
  const counts = {
    before: text,
    after: result.text,
    damage: result.damage,
    markers: result.markers,
    characters: result.count,
  }
  if (result.text === text) return { ...counts, bytes }

  const lost = new Map<number, Uint8Array>()
  eachLost(decoded, (offset, start, end) => lost.set(offset, body.subarray(start, end)))
  const bom = bytes.subarray(0, bytes.length - body.length)
  const parts: Uint8Array[] = [bom]
  let from = 0
  // U+FFFD is encoded with itself unless it stands for bytes that were lost on us.
  for (const { index } of lost.size > 0 ? result.text.matchAll(/\ufffd/gu) : []) {
    const raw = lost.get(original(result.offsets, index))
    if (!raw) continue
    parts.push(encode(result.text.slice(from, index), encoding), raw)
    from = index + 1
  }
  parts.push(encode(result.text.slice(from), encoding))
  return { ...counts, bytes: Buffer.concat(parts) }
}

function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return Buffer.from(text)
  const wide = Buffer.from(text, 'utf16le')
  return encoding === 'utf-16le' ? wide : wide.swap16()
}
