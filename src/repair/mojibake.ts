import type { Charset } from './charsets.ts'
import { findChains, mendSpellings } from './marker-spellings.ts'
import { after, unchanged, type Rewrite } from './rewrite.ts'
import { mendRuns } from './runs.ts'
import type { Spellings } from './spellings.ts'
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
 * Mend UTF-8 that was read as Mac Roman, cp1252 or Latin-1. A damaged spelling of a marker has to prove it: without one,
 * nothing is touched. Then the whole text, or else run by run, or else the markers alone.
 */
export function mendMojibake(text: string, known: Spellings): Mended {
  let result = unchanged(text)
  let damage: string | null = null
  for (
    let round = 0;
    round < rounds && known.pattern && result.text.search(known.pattern) >= 0;
    round++
  ) {
    const chains = findChains(result.text, known)
    const next = wholeText(result.text, chains) ?? inParts(result.text, chains, known)
    if (next.count === 0) break
    damage ??= chains.map(nameOf).join(' + ')
    result = after(result, next)
  }
  return { ...result, damage, ...countMended(text, result, known) }
}

function wholeText(text: string, chains: readonly (readonly Charset[])[]): Rewrite | null {
  for (const charset of new Set(chains.map((chain) => chain[0]!))) {
    const whole = mendWhole(text, charset)
    if (whole) return whole
  }
  return null
}

function inParts(text: string, chains: readonly (readonly Charset[])[], known: Spellings): Rewrite {
  const runs = (start: Rewrite) =>
    chains.reduce((rewrite, chain) => after(rewrite, mendRuns(rewrite.text, chain)), start)
  const first = runs(unchanged(text))
  const spelled = mendSpellings(first.text, known)
  // A marker that had lost a character kept the rest of its run from being UTF-8.
  return spelled.count === 0 ? first : runs(after(first, spelled))
}

function nameOf([outer, inner]: readonly Charset[]): string {
  if (!outer || !inner) return outer?.name ?? ''
  return outer === inner ? `${outer.name} twice` : `${inner.name}, then ${outer.name}`
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
