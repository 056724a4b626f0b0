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

  const parts = new Map<number, Uint8Array>()
  eachLost(decoded, (offset, start, end) => parts.set(offset, body.subarray(start, end)))
  const lost = (offset: number) => parts.get(original(result.offsets, offset))
  const mended = encodeAround(result.text, encoding, lost)
  return {
    ...counts,
    bytes: Buffer.concat([bytes.subarray(0, bytes.length - body.length), mended]),
  }
}

/** `text` in `encoding`, with the bytes that `lost` gives for the offset of a U+FFFD in its place. */
function encodeAround(
  text: string,
  encoding: Encoding,
  lost: (offset: number) => Uint8Array | undefined,
): Uint8Array {
  // No U+FFFD stands for more bytes than it has itself.
  const out = Buffer.alloc(Buffer.byteLength(text, encoding === 'utf-8' ? 'utf8' : 'utf16le'))
  let size = 0
  let from = 0
  const put = (bytes: Uint8Array) => {
    out.set(bytes, size)
    size += bytes.length
  }
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) {
    const bytes = lost(at)
    if (!bytes) continue
    if (at > from) put(encode(text.slice(from, at), encoding))
    put(bytes)
    from = at + 1
  }
  put(encode(text.slice(from), encoding))
  return out.subarray(0, size)
}

function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return Buffer.from(text)
  const wide = Buffer.from(text, 'utf16le')
  return encoding === 'utf-16le' ? wide : wide.swap16()
}
