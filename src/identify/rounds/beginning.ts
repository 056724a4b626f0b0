import type { Comparison } from '../comparison.ts'
import { equalGroups, type Group, groupBy } from '../groups.ts'
import type { Pairing } from '../pairing.ts'
import type { Renames } from '../renames.ts'
import { bareWords } from '../similarity.ts'
import type { Spot } from '../../types/index.ts'

/** The shorter of the two texts has so many words, and so many letters and digits. */
const leastWords = 2
const leastLetters = 8
/** How alike headings and parents have to be. */
const alikeSurroundings = 0.8
/** What more pairs than this begin with is a phrase of the author's: it tells nothing. */
const mostPairs = 2500
/** As alike as a text that was reworded at its place, and no more: where another is closer, that one is the fact. */
const reworded = 0.6

/**
 * `compare`, but that a fact to which something was added at its end, or of which the end was cut off, is like what it
 * was: one text begins with all the words of the other. The more was added, the less alike the two are by their
 * letters. Only where neither has another such partner at its place, for a fact split in two begins twice.
 */
export function withBeginnings(
  pairing: Pairing,
  compare: Comparison,
  renames: Renames,
): Comparison {
  const partners = new Map(findBeginnings(pairing, compare, renames))
  if (partners.size === 0) return compare
  return {
    ...compare,
    text: (k, s) => Math.max(partners.get(k) === s ? reworded : 0, compare.text(k, s)),
    textAtMost: (k, s) => (partners.get(k) === s ? 1 : compare.textAtMost(k, s)),
  }
}

type Pair = readonly [known: number, seen: number]

function findBeginnings(pairing: Pairing, compare: Comparison, renames: Renames): Pair[] {
  const opening = ({ path, text }: Spot): string =>
    JSON.stringify([renames.now(path), bareWords(text).split(' ').slice(0, leastWords)])
  return equalGroups(pairing, 'live', opening).flatMap((group) => {
    if (group.known.length * group.seen.length > mostPairs) return []
    const near = beginnings(pairing, group).filter(
      ([k, s]) =>
        compare.letters(k, s) >= leastLetters && compare.surroundings(k, s) >= alikeSurroundings,
    )
    const here = onlyPairs(near.filter(([k, s]) => compare.surroundings(k, s) === 1))
    const others = near.filter(([k, s]) => !here.some((pair) => pair[0] === k || pair[1] === s))
    return [...here, ...onlyPairs(others)]
  })
}

function beginnings({ known, seen }: Pairing, group: Group): Pair[] {
  const facts = group.seen.map((s) => ({ s, fact: readable(seen[s]!) }))
  return group.known.flatMap((k) => {
    const line = readable(known[k]!)
    return facts
      .filter(({ fact }) => begins(line, fact) || begins(fact, line))
      .map(({ s }): Pair => [k, s])
  })
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

function onlyPairs(pairs: readonly Pair[]): Pair[] {
  const ofKnown = groupBy(pairs, ([k]) => k)
  const ofSeen = groupBy(pairs, ([, s]) => s)
  return pairs.filter(([k, s]) => ofKnown.get(k)!.length === 1 && ofSeen.get(s)!.length === 1)
}
