import type { Comparison } from '../comparison.ts'
import { equalGroups } from '../groups.ts'
import type { Pairing, Standing } from '../pairing.ts'
import type { Renames } from '../renames.ts'
import { bareWords } from '../similarity.ts'
import type { Spot } from '../../types/index.ts'
import { grownPairs, onlyPairs } from './pairs.ts'

/** The shorter of the two texts has so many words, and so many letters and digits. */
const leastWords = 2
const leastLetters = 8
/** How alike headings and parents have to be. */
const alikeSurroundings = 0.8

/**
 * By line the fact that is what it was, but that something was added at its end, or the end was cut off: one text
 * begins with all the words of the other. The more was added, the less alike the two are by their letters. Only where
 * neither has another such partner at its place, for a fact split in two begins twice.
 */
export function findBeginnings(
  pairing: Pairing,
  standing: Standing,
  compare: Comparison,
  renames: Renames,
): ReadonlyMap<number, number> {
  const opening = ({ path, text }: Spot): string =>
    JSON.stringify([renames.now(path), bareWords(text).split(' ').slice(0, leastWords)])
  const pairs = equalGroups(pairing, standing, opening).flatMap((group) => {
    const near = grownPairs(pairing, group, readable, begins).filter(
      ([k, s]) =>
        compare.letters(k, s) >= leastLetters &&
        compare.surroundings(k, s) >= alikeSurroundings &&
        compare.sameRow(k, s),
    )
    const here = onlyPairs(near.filter(([k, s]) => compare.surroundings(k, s) === 1))
    const others = near.filter(([k, s]) => !here.some((pair) => pair[0] === k || pair[1] === s))
    return [...here, ...onlyPairs(others)]
  })
  return new Map(pairs)
}

interface Readable {
  /** With a space at the end, so that no text begins with half a word. */
  words: string
  /** Ends with a colon: it says nothing without what is below it. */
  label: boolean
}

function readable({ text }: Spot): Readable {
  return { words: `${bareWords(text)} `, label: /[:：]$/.test(text.trimEnd()) }
}

/** Whether `more` begins with all that `less` says. */
function begins(less: Readable, more: Readable): boolean {
  return !less.label && more.words.startsWith(less.words)
}
