import type { Charset } from './charsets.ts'
import { findProofs, mendSpellings } from './marker-spellings.ts'
import { after, unchanged, type Rewrite } from './rewrite.ts'
import { mendRuns } from './runs.ts'
import type { Chain, Spellings } from './spellings.ts'
import { mendWhole } from './whole.ts'
import { original } from '../text/offsets.ts'

/** A text whose damaged markers, and what was damaged with them, are mended. */
export interface Mended extends Rewrite {
  /** As what the text had been read; null where nothing was mended. */
  damage: string | null
  /** Markers mended. */
  markers: number
  /** Offset of the first of them in the damaged text. */
  first: number
}

/** Damage upon damage upon damage is the most that is undone. */
const rounds = 3

/**
 * Mend UTF-8 that was read as Mac Roman, cp1252, Latin-1 or another eight-bit set. A damaged spelling of a marker has to prove it: without one,
 * nothing is touched. Then the whole text, or else run by run, or else the markers alone.
 */
export function mendMojibake(text: string, known: Spellings): Mended {
  let result = unchanged(text)
  let damage: string | null = null
  for (let round = 0; round < rounds; round++) {
    const proofs = findProofs(result.text, known)
    if (proofs.length === 0) break
    const chains = [...new Set(proofs.flat())]
    const whole = wholeText(result.text, chains)
    const next = whole?.rewrite ?? inParts(result.text, chains, known)
    const names = proofs.map((alike) => nameOf(likeliest(alike, whole?.charset)))
    damage ??= [...new Set(names)].join(' + ')
    result = after(result, next)
  }
  return { ...result, damage, ...countMended(text, result, known) }
}

/** The whole text mended, and what it had been read as. */
function wholeText(
  text: string,
  chains: readonly Chain[],
): { rewrite: Rewrite; charset: Charset } | null {
  for (const charset of new Set(chains.map((chain) => chain[0]!))) {
    const rewrite = mendWhole(text, charset)
    if (rewrite) return { rewrite, charset }
  }
  return null
}

function inParts(text: string, chains: readonly Chain[], known: Spellings): Rewrite {
  const runs = (start: Rewrite) =>
    chains.reduce((rewrite, chain) => after(rewrite, mendRuns(rewrite.text, chain)), start)
  const first = runs(unchanged(text))
  const spelled = mendSpellings(first.text, known)
  // A marker that had lost a character kept the rest of its run from being UTF-8.
  return spelled.count === 0 ? first : runs(after(first, spelled))
}

/** Of chains that spell a marker alike the one that the whole text has proven, else the first. */
const likeliest = (alike: readonly Chain[], whole: Charset | undefined): Chain =>
  alike.find(([outer]) => outer === whole) ?? alike[0]!

function nameOf([outer, inner]: Chain): string {
  if (!inner) return outer!.name
  return outer === inner ? `${inner.name} twice` : `${inner.name}, then ${outer!.name}`
}

function countMended(text: string, { text: mended, offsets }: Rewrite, { markers }: Spellings) {
  let count = 0
  let first = -1
  if (markers && mended !== text) {
    for (const { 0: marker, index } of mended.matchAll(markers)) {
      const start = original(offsets, index)
      if (text.startsWith(marker, start)) continue
      if (count === 0) first = start
      count++
    }
  }
  return { markers: count, first }
}
