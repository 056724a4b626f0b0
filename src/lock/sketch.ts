import { hash } from 'node:crypto'
import type { DetailOf } from '../types/index.ts'

/** A sketch keeps this many words' hashes … */
const size = 8
/** … of this many characters each. */
const width = 3
/** Words beyond this many do not count: a fact with a book below it is known again by its beginning. */
const mostWords = 2000

/**
 * A short fingerprint of the words below a fact that survives small edits: the smallest hashes of the set of its
 * words (a bottom-k sketch). `''` where there are no words. Order, white space and markup do not count.
 */
export function sketchDetails(details: readonly DetailOf<unknown>[]): string {
  const words = new Set<string>()
  collect(details, words)
  if (words.size === 0) return ''
  return [...new Set([...words].map(wordHash))].sort().slice(0, size).join('')
}

/** How alike the details behind two sketches are, 0 to 1 (an estimate of their words' overlap). */
export function compareSketches(a: string, b: string): number {
  if (a === b) return a === '' ? 0 : 1
  const left = new Set(split(a))
  const right = new Set(split(b))
  if (left.size === 0 || right.size === 0) return 0
  const smallest = [...new Set([...left, ...right])].sort().slice(0, size)
  const both = smallest.filter((one) => left.has(one) && right.has(one))
  return both.length / smallest.length
}

function split(sketch: string): string[] {
  return sketch.match(/.{3}/g) ?? []
}

function collect(details: readonly DetailOf<unknown>[], words: Set<string>): void {
  for (const detail of details) {
    if (words.size >= mostWords) return
    for (const word of detail.text.slice(0, 20_000).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
      words.add(word.normalize('NFC').toLowerCase())
    if (detail.url !== undefined) words.add(detail.url)
    collect(detail.details, words)
  }
}

function wordHash(word: string): string {
  const number = Number.parseInt(hash('sha1', word, 'hex').slice(0, 12), 16)
  return (number % 36 ** width).toString(36).padStart(width, '0')
}
