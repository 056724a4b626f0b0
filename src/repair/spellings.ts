import type { Marker } from '../types/index.ts'
import { charsets, common, damage, type Charset } from './charsets.ts'
import { rememberLast } from '../text/remember-last.ts'

/** As what some UTF-8 was read, in the order to undo; two of them for double damage. */
export type Chain = readonly Charset[]

/** A damaged spelling of a marker. */
export interface Spelling {
  text: string
  /** What it was, with U+FE0F where the damage holds it. */
  marker: string
  /** What may have done it; more than one where several spell the marker alike, as cp1252 and Latin-1 often do. */
  chains: readonly Chain[]
  /** Whether a character is missing. */
  lossy: boolean
}

/** All damaged spellings of some markers. */
export interface Spellings {
  /** By text. */
  all: ReadonlyMap<string, Spelling>
  /** Matches any spelling, the longest first; global. Null where no marker can be damaged. */
  pattern: RegExp | null
  /** Matches the markers themselves; global. */
  markers: RegExp | null
}

const chains: readonly Chain[] = [
  ...charsets.map((charset) => [charset]),
  ...common.flatMap((outer) => common.map((inner) => [outer, inner])),
]

/** What programs do to characters that they cannot show: leave out the controls and the private ones, or put another in. */
const losses: readonly ((text: string) => string)[] = [
  (text) => text.replaceAll(/[\u0080-\u009f\uf8ff]/gu, ''),
  (text) => text.replaceAll(/[\u0080-\u009f\uf8ff]/gu, '\ufffd'),
  (text) => text.replaceAll(/[\u0080-\u009f\uf8ff]/gu, '?'),
  (text) => text.replaceAll(/[\u0080-\u009f\u00a0\u00ad\uf8ff]/gu, ''),
]

/** The ways in which `markers` are written that damage can hit: emoji, and aliases that are not ASCII. */
function written(markers: readonly Marker[]): string[] {
  const spelled = markers.flatMap(({ emoji, aliases }) => [emoji, ...aliases])
  // oxlint-disable-next-line no-control-regex
  const damageable = spelled.filter((form) => /[^\u0000-\u007f]/u.test(form))
  return [...new Set(damageable.flatMap((form) => [form, `${form}\ufe0f`, qualified(form)]))]
}

/** `emoji` with U+FE0F wherever Unicode's list of emoji has it: `1️⃣`, `❤️‍🔥`. */
const qualified = (emoji: string): string =>
  emoji.replaceAll('\ufe0f', '').replaceAll(/(?!\p{Emoji_Presentation})\p{Emoji}/gu, '$&\ufe0f')

/** Every damaged spelling of `markers`. */
export const spellings = rememberLast(
  (markers: readonly Marker[]): Spellings => spellingsOf(written(markers)),
  (markers) => JSON.stringify(markers.map(({ emoji, aliases }) => [emoji, aliases])),
)

/** Every damaged spelling of `forms`. */
export function spellingsOf(forms: readonly string[]): Spellings {
  const all = new Map<string, Spelling>()
  for (const chain of chains) {
    for (const marker of forms) {
      const text = chain.reduceRight((damaged, charset) => damage(damaged, charset), marker)
      add(all, { text, marker, chains: [chain], lossy: false })
    }
  }
  // After the whole ones, which win where two are spelled alike.
  const unbroken = [...all.values()]
  for (const whole of unbroken) {
    for (const lose of losses) {
      add(all, { ...whole, text: lose(whole.text).trimEnd(), lossy: true })
    }
  }
  return { all, pattern: alternatives([...all.keys()]), markers: alternatives(forms) }
}

function add(all: Map<string, Spelling>, spelling: Spelling): void {
  const { text, marker, chains, lossy } = spelling
  // What is left must tell: one letter, or ASCII alone, is no trace; in Cyrillic nor is a word with a sign: `в…` of ★.
  // oxlint-disable-next-line no-control-regex
  const traces = text.replaceAll(/[\u0000-\u007f\ufffd]/gu, '').length
  const isCommon = chains.some(([outer]) => common.includes(outer!))
  if (traces < (lossy && !isCommon ? 3 : 2)) return
  const known = all.get(text)
  if (!known) all.set(text, spelling)
  else if (known.marker === marker && known.lossy === lossy) {
    all.set(text, { ...known, chains: [...new Set([...known.chains, ...chains])] })
  }
}

/** A global pattern that matches any of `texts`, the longest first; null for none. */
export function alternatives(texts: readonly string[]): RegExp | null {
  if (texts.length === 0) return null
  const sorted = texts.toSorted((a, b) => b.length - a.length)
  const escaped = sorted.map((text) => text.replaceAll(/[$()*+.?[\\\]^{|}/]/gu, String.raw`\$&`))
  return new RegExp(escaped.join('|'), 'gu')
}
