import { isUtf8 } from 'node:buffer'
import { encode, type Charset } from './charsets.ts'
import { addStep, type Rewrite } from './rewrite.ts'

/**
 * Undo `charset` on the whole of `text`. Null unless all of it round-trips: a single character that was written well
 * stands in the way, so what comes back is what was there.
 */
export function mendWhole(text: string, charset: Charset): Rewrite | null {
  const bytes = encode(text, charset)
  if (!bytes || !isUtf8(bytes)) return null
  return { text: Buffer.from(bytes.buffer).toString(), ...stepsOf(bytes) }
}

/** The steps between UTF-8 as characters, one a byte, and the text it says. */
function stepsOf(bytes: Uint8Array): Pick<Rewrite, 'offsets' | 'count'> {
  const steps: number[] = []
  let mended = 0
  let count = 0
  for (let at = 0; at < bytes.length;) {
    const width = widthOf(bytes[at]!)
    at += width
    mended += width === 4 ? 2 : 1
    if (width === 1) continue
    count++
    addStep(steps, mended, at)
  }
  return { offsets: { steps }, count }
}

/** Bytes of the UTF-8 sequence that starts with `lead`. */
export function widthOf(lead: number): 1 | 2 | 3 | 4 {
  if (lead < 0x80) return 1
  if (lead < 0xe0) return 2
  return lead < 0xf0 ? 3 : 4
}
