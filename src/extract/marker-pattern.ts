import { byUnit } from '../text/by-unit.ts'
import { rememberLast } from '../text/remember-last.ts'
import type { Marker } from '../types/index.ts'

/** How the markers are found in a text. */
export interface MarkerPattern {
  /** Finds every spelling; global: set `lastIndex` before use. */
  pattern: RegExp
  /** The marker that a spelling found by `pattern` stands for. */
  of: (spelling: string) => Marker
  has: (spelling: string) => boolean
}

/** Joiner, skin tone, keycap or tag after it: the emoji is a part of a longer one. */
const part =
  '(?![\\uFE0E\\uFE0F]?(?:\\u200D\\p{Emoji}|\\p{Emoji_Modifier}|\\u20E3|[\\u{E0020}-\\u{E007F}]))'
/** Not at the second half of another flag; flags stand side by side without a blank, a few of them. */
const flagStart = [1, 3, 5]
  .map((n) => `(?<!(?<!\\p{Regional_Indicator})\\p{Regional_Indicator}{${n}})`)
  .join('')
const bare = (text: string): string => text.replace(/[\uFE0E\uFE0F]/gu, '')

/** The kind of a callout, which Obsidian and GitHub read in any case: `[!important]`. */
const callout = /^\[![^\][]+\]$/u
const keyOf = (spelling: string): string =>
  callout.test(spelling) ? spelling.toLowerCase() : bare(spelling)

/** `text`, the kind of a callout, in any case. */
function calloutPattern(text: string): string {
  return Array.from(text, (char) => {
    const upper = char.toUpperCase()
    return upper !== char && upper.length === char.length ? `[${char}${upper}]` : escape(char)
  }).join('')
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')
}

/** Whether `text` is drawn as a picture rather than written: an emoji, or a sign such as `★`. */
function isPicture(text: string): boolean {
  return /\p{Emoji_Presentation}|\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20E3|^\p{So}+$/u.test(
    text,
  )
}

/** A picture with and without variation selectors, but not as a part of a longer one. */
function picturePattern(text: string): string {
  const any = Array.from(bare(text))
    .map((char) => `${escape(char)}[\\uFE0E\\uFE0F]?`)
    .join('')
  const before = /^\p{Regional_Indicator}/u.test(text) ? flagStart : '(?<!\\u200D)'
  return `${before}${any}${part}`
}

/** Signs that end a sentence come in runs of their own: `?!!`. */
const shouting = '[!?]'

/** A string such as `!!` or `TODO:` as a word of its own: not inside a word, nor in a longer run of its own characters. */
function wordPattern(text: string): string {
  const chars = Array.from(text)
  const [first, last] = [chars[0]!, chars.at(-1)!].map((char) =>
    '!?'.includes(char) ? shouting : escape(char),
  )
  const after = /[\p{L}\p{N}]/u.test(chars.at(-1)!) ? '[\\p{L}\\p{N}]' : last
  return `(?<![\\p{L}\\p{N}]|${first})${escape(text)}(?!${after})`
}

/** The pattern that finds the spellings of `markers`, the longest first. */
export const markerPattern = rememberLast(patternOf, (markers) => JSON.stringify(markers))

function patternOf(markers: readonly Marker[]): MarkerPattern {
  const known = new Map<string, Marker>()
  for (const marker of markers) {
    for (const spelling of [marker.emoji, ...marker.aliases]) {
      const key = keyOf(spelling)
      if (key !== '' && !known.has(key)) known.set(key, marker)
    }
  }
  const sources = [...known.keys()]
    .sort((a, b) => b.length - a.length || byUnit(a, b))
    .map((spelling) => {
      if (callout.test(spelling)) return calloutPattern(spelling)
      return isPicture(spelling) ? picturePattern(spelling) : wordPattern(spelling)
    })
  // Nothing matches where no marker is given.
  const pattern = new RegExp(sources.join('|') || '(?!)', 'gu')
  return {
    pattern,
    of: (spelling) => known.get(keyOf(spelling))!,
    has: (spelling) => known.has(keyOf(spelling)),
  }
}
