import type { Marker } from '../../types/index.ts'
import { anyEmoji } from '../inline/emoji.ts'
import type { MarkerPattern } from '../marker-pattern.ts'

/** A sign and what is said about it. */
export interface Entry {
  /** Null: a sign that is no marker here. */
  marker: Marker | null
  sign: string
  /** What parts the two: `=`, `:`, `-`; `''`: nothing but a blank. */
  separator: string
  gloss: string
}

/** Longer explanations are facts. */
const longest = 120
const otherSign = new RegExp(`^${anyEmoji}(?:\\s{0,2}${anyEmoji})*`, 'u')

/** The sign that `text` starts with, its length, and its marker. */
export function leadingSign(
  text: string,
  { pattern, of }: MarkerPattern,
): { marker: Marker | null; sign: string } | null {
  pattern.lastIndex = 0
  const found = pattern.exec(text.slice(0, 60))
  if (found?.index === 0) return { marker: of(found[0]), sign: found[0] }
  const other = otherSign.exec(text.slice(0, 60))
  return other ? { marker: null, sign: other[0] } : null
}

/**
 * `ü§ó`: what is left of an emoji whose bytes were read in another encoding and that then lost one. Letters of other scripts, which
 * may hold signs of their own, are words: `注意！`, `हिन्दी`.
 */
const damaged =
  /^(?=.*[\p{S}\p{P}])(?:(?!\p{ASCII})[\p{Script=Latin}\p{Script=Greek}\p{Script=Common}]){2,6}$/u

/** Whether `text` is nothing but one sign. */
export function loneSign(text: string, markers: MarkerPattern): ReturnType<typeof leadingSign> {
  const words = text.trim()
  const found = leadingSign(words, markers)
  if (found && found.sign.length === words.length) return found
  return damaged.test(words) ? { marker: null, sign: words } : null
}

/** `sign = gloss`; null for a text of another shape. */
export function readEntry(text: string, markers: MarkerPattern): Entry | null {
  const words = text.trim()
  const found = leadingSign(words, markers)
  if (!found) return null
  const rest = words.slice(found.sign.length).trimStart()
  const [separator = ''] = /^(?:=>|->|[=:：＝→–—-])/u.exec(rest) ?? []
  const clean = cleanGloss(rest.slice(separator.length))
  if (clean === '' || clean.length > longest) return null
  return { ...found, separator, gloss: clean }
}

/** A gloss as a label: no stop at its end. */
export function cleanGloss(gloss: string): string {
  let end = gloss.length
  while (end > 0 && ' \n\t.;,|·。；、'.includes(gloss[end - 1]!)) end--
  return gloss.slice(0, end).trim()
}

/** Whether `entries` explain markers: at least one, and none twice. */
export function explains(entries: readonly { marker: Marker | null; sign: string }[]): boolean {
  const signs = new Set(entries.map(({ marker, sign }) => marker?.emoji ?? sign))
  return signs.size === entries.length && entries.some(({ marker }) => marker !== null)
}
