import { decode, type Encoding } from '../repair/decode.ts'
import { mendMojibake, type Mended } from '../repair/mojibake.ts'
import { spellings } from '../repair/spellings.ts'
import type { Marker } from '../types/index.ts'

/** A note as it is and as it should be. */
export interface MendedNote {
  before: string
  after: string
  /** `after` in the encoding of the note, with its BOM; null where some bytes are no text and would be lost. */
  bytes: Uint8Array | null
  markers: number
  damage: string
}

/** `bytes` of a note with its damaged markers mended, and nothing else changed; null where there are none. */
export function mendNote(bytes: Uint8Array, markers: readonly Marker[]): MendedNote | null {
  const { text, encoding, bom, broken } = decode(bytes)
  const mended: Mended = mendMojibake(text, spellings(markers))
  if (mended.damage === null || mended.text === text) return null
  return {
    before: text,
    after: mended.text,
    bytes: broken ? null : encode(`${bom ? '\uFEFF' : ''}${mended.text}`, encoding),
    markers: mended.markers,
    damage: mended.damage,
  }
}

function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return Buffer.from(text)
  const bytes = Buffer.from(text, 'utf16le')
  return encoding === 'utf-16be' ? bytes.swap16() : bytes
}
