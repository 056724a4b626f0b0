export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** A file's bytes as text. */
export interface Decoded {
  /** Without its BOM. */
  text: string
  encoding: Encoding
  bom: boolean
  /** The bytes after the BOM. */
  body: Uint8Array
}

/** The text of `bytes`: UTF-8, or UTF-16 where a BOM says so. Bytes that are no text become U+FFFD, as browsers do. */
export function decode(bytes: Uint8Array): Decoded {
  const { encoding, bom } = sniff(bytes)
  const body = bom ? bytes.subarray(encoding === 'utf-8' ? 3 : 2) : bytes
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(body)
  return { text, encoding, bom, body }
}

/** What the BOM of `bytes` says; UTF-8 without one. */
export function sniff([first, second, third]: Uint8Array): { encoding: Encoding; bom: boolean } {
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', bom: true }
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', bom: true }
  return { encoding: 'utf-8', bom: first === 0xef && second === 0xbb && third === 0xbf }
}

/**
 * Call `visit` for each U+FFFD of the decoded text that stands for bytes that are no text, with its offset and the
 * place of the bytes in `body`. Those that the file itself holds are left out.
 */
export function eachLost(
  { text, encoding, body }: Decoded,
  visit: (offset: number, start: number, end: number) => void,
): void {
  let from = 0
  let at = 0
  for (let found = text.indexOf('\ufffd'); found >= 0; found = text.indexOf('\ufffd', from)) {
    at += Buffer.byteLength(text.slice(from, found), encoding === 'utf-8' ? 'utf8' : 'utf16le')
    const end = encoding === 'utf-8' ? utf8End(body, at) : Math.min(at + 2, body.length)
    if (!isReplacement(body.subarray(at, end), encoding)) visit(found, at, end)
    at = end
    from = found + 1
  }
}

/** U+FFFD as it is written in a file. */
const replacement: Record<Encoding, readonly number[]> = {
  'utf-8': [0xef, 0xbf, 0xbd],
  'utf-16le': [0xfd, 0xff],
  'utf-16be': [0xff, 0xfd],
}

const isReplacement = (bytes: Uint8Array, encoding: Encoding): boolean =>
  replacement[encoding].every((byte, index) => byte === bytes[index])

/** End of what a UTF-8 decoder takes for one character or one U+FFFD at `at` (WHATWG Encoding, "UTF-8 decoder"). */
function utf8End(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0
  if (lead < 0xc2 || lead > 0xf4) return at + 1
  let low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  let high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  let end = at + 1
  // Of four bytes that belong together three are the most that one U+FFFD stands for.
  for (; end < at + 3; end++) {
    const byte = bytes[end] ?? 0
    if (byte < low || byte > high) break
    low = 0x80
    high = 0xbf
  }
  return end
}
