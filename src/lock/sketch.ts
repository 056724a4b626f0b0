/** As much of a detail as a sketch needs. */
export interface Detailed {
  text: string
  url?: string | undefined
  details: readonly Detailed[]
}

/** A sketch keeps this many words' hashes … */
const size = 8
/** … of this many characters each. */
const width = 3
/** Words beyond this many do not count: a fact with a book below it is known again by its beginning. */
const mostWords = 2000

/**
 * A short fingerprint of the words below a fact that survives small edits: a hash of all of them, then the smallest
 * hashes of single ones (a bottom-k sketch). `''` where there are no words. Order, white space and markup do not count.
 */
export function sketchDetails(details: readonly Detailed[]): string {
  const words = new Set<string>()
  collect(details, words)
  if (words.size === 0) return ''
  const hashes = [...new Set([...words].map(wordHash))].sort()
  return [wordHash([...words].sort().join(' ')), ...hashes.slice(0, size)].join('')
}

/** Whether there were as many words as a sketch can tell apart: alike by chance are only shorter ones. */
export function isFull(sketch: string): boolean {
  return sketch.length === (1 + size) * width
}

/** How alike the details behind two sketches are, 0 to 1: 1 are the same words, else their overlap, estimated. */
export function compareSketches(a: string, b: string): number {
  if (a === '' || b === '') return 0
  if (a === b) return 1
  let shared = 0
  let walked = 0
  // The hash of all comes first; the others are sorted: a walk along both meets the smallest of the two together.
  let i = width
  let j = width
  for (; walked < size && i < a.length && j < b.length; walked++) {
    const left = a.slice(i, i + width)
    const right = b.slice(j, j + width)
    if (left === right) shared++
    if (left <= right) i += width
    if (right <= left) j += width
  }
  const left = (a.length - i + b.length - j) / width
  return (0.9 * shared) / Math.min(size, walked + left)
}

function collect(details: readonly Detailed[], words: Set<string>): void {
  for (const detail of details) {
    if (words.size >= mostWords) return
    for (const word of detail.text.slice(0, 20_000).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
      words.add(word.normalize('NFC').toLowerCase())
    if (detail.url !== undefined) words.add(detail.url)
    collect(detail.details, words)
  }
}

/** FNV-1a with a last mixing; quick, and good enough for words to come in no order. */
function wordHash(word: string): string {
  let code = 0x811c9dc5
  for (let i = 0; i < word.length; i++) code = Math.imul(code ^ word.charCodeAt(i), 0x01000193)
  code = Math.imul(code ^ (code >>> 15), 0x2c1b3c6d)
  return ((code ^ (code >>> 13)) >>> 0).toString(36).slice(-width).padStart(width, '0')
}
