import type { Marker } from '../types/index.ts'
import { sniff } from './decode.ts'
import { rememberLast } from '../text/remember-last.ts'
import { alternatives, spellingsOf } from './spellings.ts'

/** What to look for; `bytes` in UTF-8 as Latin-1. */
interface Search {
  text: RegExp | null
  bytes: RegExp | null
}

/**
 * Whether `source` may hold a marker, whole or damaged: a cheap test that spares a file the parser. Wrong only when it says yes.
 */
export function mayHoldMarker(source: string | Uint8Array, markers: readonly Marker[]): boolean {
  const { text, bytes } = searchFor(markers)
  if (!text || !bytes) return false
  if (typeof source === 'string') return source.search(text) >= 0
  if (sniff(source).encoding !== 'utf-8') return true
  const latin = Buffer.from(source.buffer, source.byteOffset, source.length).toString('latin1')
  return latin.search(bytes) >= 0
}

const searchFor = rememberLast(
  (markers: readonly Marker[]): Search => {
    const needles = needlesOf(markers)
    const bytes = needles.map((needle) => Buffer.from(needle).toString('latin1'))
    return { text: alternatives(needles), bytes: alternatives(bytes) }
  },
  (markers) => JSON.stringify(markers.map(({ emoji, aliases }) => [emoji, aliases])),
)

/** Texts of which any file with a marker has one. */
function needlesOf(markers: readonly Marker[]): string[] {
  const forms = markers.flatMap(({ emoji, aliases }) => [emoji, ...aliases]).filter(Boolean)
  if (forms.length === 0) return []
  const plain = forms.map(needleOf)
  const damaged = spellingsOf(plain).all.keys()
  // A character reference may stand for any character, and `!\!` means `!!`.
  // Nobody writes `:memo:` so.
  const strings = forms.filter((form) => !/^:[\w+-]+:$/u.test(form))
  const indirect = [
    '&#',
    ...strings.filter(isNamed).map(() => '&'),
    ...strings.filter(isEscapable).map(() => '\\'),
  ]
  const all = [...new Set([...plain, ...damaged, ...indirect])]
  return all.filter((needle) => !all.some((other) => other !== needle && needle.includes(other)))
}

/** What every spelling of `form` has in it; the kind of a callout is written in any case. */
function needleOf(form: string): string {
  if (form.startsWith('[!')) return '[!'
  return isAscii(form) ? form : highest(form)
}

// oxlint-disable-next-line no-control-regex
const isAscii = (form: string): boolean => /^[\u0000-\u007f]+$/u.test(form)
const isEscapable = (form: string): boolean => isAscii(form) && /[^\w\s]/u.test(form)
/** Whether HTML has a name for one of its characters: `&check;`, `&excl;`. */
const isNamed = (form: string): boolean =>
  /[^\p{L}\p{N}\s\u{2600}-\u{10ffff}]|[★☎♀♂♠♣♥♦♪♭♮♯✓✗✠✶❘❲❳⟨⟩⟦⟧⟵-⟿]/u.test(form)

/** The highest character of `text`: variation selectors may stand anywhere in an emoji, so one character has to do. */
const highest = (text: string): string =>
  Array.from(text.replaceAll(/\u200d|\ufe0e|\ufe0f/gu, '')).reduce((a, b) =>
    b.codePointAt(0)! > a.codePointAt(0)! ? b : a,
  )
