/** Texts are compared by their beginning only: a line of ten megabytes is known again by its first pages. */
const longest = 20_000

/** Two long texts of one language have most pairs of characters in common: only so many characters give pairs. */
const pairsOf = 400

/**
 * The pairs and the groups of four neighbouring characters of a text, as sorted codes: what two texts are compared by.
 * Pairs alone take any two sentences on one matter for alike, fours alone think too little of a short text reworded.
 */
export type Profile = Uint32Array

/** Letters, digits and symbols only, small, in NFC, one space between words: no punctuation, no capitals. */
export function bareWords(text: string): string {
  return text
    .slice(0, longest)
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{S}]+/gu, ' ')
    .trim()
}

/** The same without the spaces; of a text that has nothing else, the text. Equal where only punctuation differs. */
export function bareText(text: string): string {
  const bare = text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{S}]+/gu, '')
  return bare === '' ? text.normalize('NFC') : bare
}

/** Scripts of which one character says about as much as two letters do, and most of which know no spaces. */
export const dense =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu

/** How much a text says: its letters, digits and symbols, those of dense scripts counted twice. */
export function countLetters(text: string): number {
  const bare = bareText(text)
  return bare.length + (bare.slice(0, longest).match(dense)?.length ?? 0)
}

export function profileOf(text: string): Profile {
  const padded = ` ${bareWords(text)} `
  const pairs = Math.min(padded.length - 1, pairsOf)
  const fours = Math.max(0, padded.length - 3)
  const codes = new Uint32Array(pairs + fours)
  const pairAt = (i: number): number => padded.charCodeAt(i) * 0x10000 + padded.charCodeAt(i + 1)
  for (let i = 0; i < pairs; i++) codes[i] = pairAt(i)
  for (let i = 0; i < fours; i++) codes[pairs + i] = mix(pairAt(i), pairAt(i + 2))
  return codes.sort()
}

/** One code of two; that a pair has the same one by chance hardly ever happens and changes next to nothing. */
function mix(a: number, b: number): number {
  return Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) + Math.imul(b, 0xc2b2ae35)
}

/** Dice's coefficient of two profiles: 0 nothing in common, 1 the same pairs the same number of times. */
export function dice(a: Profile, b: Profile): number {
  let shared = 0
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const left = a[i]!
    const right = b[j]!
    if (left === right) shared++
    if (left <= right) i++
    if (right <= left) j++
  }
  return (2 * shared) / (a.length + b.length)
}

/** The most that `dice` of profiles of these lengths can be. */
export function diceAtMost(a: Profile, b: Profile): number {
  return (2 * Math.min(a.length, b.length)) / (a.length + b.length)
}

/** Profiles of texts, each made once: headings are shared by many facts. */
export function profileCache(): (text: string) => Profile {
  const profiles = new Map<string, Profile>()
  return (text) => {
    let profile = profiles.get(text)
    if (!profile) {
      profile = profileOf(text)
      profiles.set(text, profile)
    }
    return profile
  }
}
