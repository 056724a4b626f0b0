import { damage, encode, undo } from './charsets.ts'
import { rewriter, type Rewrite } from './rewrite.ts'
import type { Chain, Spelling, Spellings } from './spellings.ts'
import { widthOf } from './whole.ts'

/** Replace the damaged spellings of markers, also those that lost a character, where a marker may stand. */
export function mendSpellings(text: string, known: Spellings): Rewrite {
  const { replace, finish } = rewriter(text)
  for (const { spelling, start, end } of findSpellings(text, known)) {
    replace(start, end, spelling.marker)
  }
  return finish()
}

/** As what the text was read, proven by the spellings of its markers: of each, the chains that spell it so; the surest first. */
export function findProofs(text: string, known: Spellings): (readonly Chain[])[] {
  const found = new Map<string, readonly Chain[]>()
  for (const { chains } of findSpellings(text, known)) {
    found.set(chains.map((chain) => chain.map(({ name }) => name)).join(), chains)
  }
  return [...found.values()].sort((a, b) => b[0]!.length - a[0]!.length)
}

interface Found {
  spelling: Spelling
  chains: readonly Chain[]
  start: number
  end: number
}

function* findSpellings(text: string, { all, pattern, markers }: Spellings): Generator<Found> {
  if (!pattern || !markers) return
  // Where a marker that was just found ends: the next one may follow.
  let beside = -1
  for (const match of text.matchAll(pattern)) {
    const spelling = all.get(match[0])!
    const start = match.index
    const end = start + match[0].length
    if (beside !== start && !mayStand(text, start, end, pattern, markers)) continue
    const chains = spelling.lossy
      ? spelling.chains.filter((chain) => !isOther(text, start, spelling.marker, chain))
      : spelling.chains
    if (chains.length === 0) continue
    beside = end
    yield { spelling, chains, start, end }
  }
}

/** More than any marker or spelling is long: what is looked at on either side. */
const reach = 64

/** Whether a marker may stand here: at a line's start, after a blank or punctuation, beside another marker. */
function mayStand(
  text: string,
  start: number,
  end: number,
  pattern: RegExp,
  markers: RegExp,
): boolean {
  if (start === 0 || /[\s\p{P}$+<=>^`|~]/u.test(text.charAt(start - 1))) return true
  const before = text.slice(Math.max(0, start - reach), start)
  if (
    [...before.matchAll(markers)].some(
      ({ 0: marker, index }) => index + marker.length === before.length,
    )
  )
    return true
  const behind = text.slice(end, end + reach)
  return [markers, pattern].some((next) => behind.search(next) === 0)
}

/**
 * Whether what looks like a spelling of `marker` that lost a character is the whole spelling of something else: where the two
 * part, another character stands whole.
 */
function isOther(text: string, start: number, marker: string, [outer, ...inner]: Chain): boolean {
  let at = start
  for (const char of inner.reduceRight(damage, marker)) {
    const [lead = 0] = encode(text.charAt(at), outer!) ?? []
    const width = widthOf(lead)
    const said = undo(text.slice(at, at + width), outer!)
    if (said !== char) return said !== null && width > 1
    at += width
  }
  return false
}
