/** UTF-16 units that are encoded at once: one by one is slow. */
const batch = 50_000

/** `parts`, joined as far as they are encoded at once. */
function* batches(parts: Iterable<string>): Iterable<string> {
  let text = ''
  for (const part of parts) {
    text += part
    if (text.length < batch) continue
    yield text
    text = ''
  }
  yield text
}

/** Bytes; more are made a second time rather than kept until their number is known. */
const mostKept = 10_000_000

/**
 * `parts` joined, as UTF-8. Many are made twice, once to be measured: a list of pieces and what they are joined to would be in memory at
 * once.
 */
export function encode(parts: () => Iterable<string>): Uint8Array {
  const pieces: Buffer[] = []
  let size = 0
  for (const text of batches(parts())) {
    const bytes = Buffer.from(text)
    size += bytes.length
    if (size <= mostKept) pieces.push(bytes)
  }
  if (size <= mostKept) return Buffer.concat(pieces)
  const bytes = Buffer.allocUnsafeSlow(size)
  let used = 0
  for (const text of batches(parts())) used += bytes.write(text, used)
  return bytes
}
