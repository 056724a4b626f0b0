import { equalGroups } from '../groups.ts'
import type { Comparison } from '../comparison.ts'
import type { Pairing, Standing } from '../pairing.ts'
import { slotKey } from '../place.ts'
import type { Renames } from '../renames.ts'
import { bareWords, countLetters } from '../similarity.ts'
import type { Spot } from '../../types/index.ts'
import { grownPairs, onlyPairs } from './pairs.ts'

/** A name has so many letters: a shorter one is many things. */
const leastName = 4
/** A text that words were put into has so many words, and is this much of the longer one. */
const leastWords = 4
const leastShare = 0.5

/** What parts a name from what tells of it: `Lamp: lit at dusk`, `Lamp - …`, `Lamp → …`, `Lamp (…)`. */
const parting = /^(?:\s*[:：(（=→⟶⇒]|\s*[-=]{1,2}>|\s+[-–—])\s*[\p{L}\p{N}]/u

/**
 * By line the fact at the very same place that has grown from it or shrunk to it: a name of one word that is told of now, and a text
 * that words were put into. Only where neither has another such partner.
 */
export function findGrown(
  pairing: Pairing,
  standing: Standing,
  compare: Comparison,
  renames: Renames,
): ReadonlyMap<number, number> {
  const place = (spot: Spot): string => slotKey({ ...spot, path: renames.now(spot.path) })
  const pairs = equalGroups(pairing, standing, place).flatMap((group) =>
    onlyPairs(
      grownPairs(pairing, group, readable, grows).filter(([k, s]) => compare.sameRow(k, s)),
    ),
  )
  return new Map(pairs)
}

interface Readable {
  text: string
  words: readonly string[]
}

/** `--for`, `--for=MINUTES`: what stands behind the sign is a word of its own. */
function readable({ text }: Spot): Readable {
  return { text, words: bareWords(text.replaceAll('=', ' ')).split(' ') }
}

function grows(less: Readable, more: Readable): boolean {
  if (less.words.length >= more.words.length || less.words[0] !== more.words[0]) return false
  return less.words.length === 1 ? isToldOf(less, more) : hasMore(less, more)
}

function isToldOf({ text }: Readable, more: Readable): boolean {
  return (
    countLetters(text) >= leastName &&
    more.text.startsWith(text) &&
    parting.test(more.text.slice(text.length, text.length + 16))
  )
}

/** Whether all words of `less` stand in `more`, in their order, the first two together. */
function hasMore(less: Readable, more: Readable): boolean {
  const { length } = less.words
  if (length < leastWords || length < leastShare * more.words.length) return false
  if (less.words[1] !== more.words[1]) return false
  let at = 0
  for (const word of more.words) if (word === less.words[at]) at++
  return at === length
}
