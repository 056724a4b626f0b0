import { type Group, groupBy } from './groups.ts'
import type { Pairing } from './pairing.ts'
import { slotKey } from './place.ts'
import type { Renames } from './renames.ts'
import { bareWords, dense } from './similarity.ts'

/** Inside one file every line is compared with every fact, up to this many pairs; then those of one place only … */
const mostPairs = 40_000
/** … and up to fewer, where the files have more pairs than this together: a great many facts, most of them edited. */
const mostOfAll = 1_000_000
const fewerPairs = 2500
/** A word is rare if at most so many of the free facts have it. */
const mostFacts = 20
/** So many of a line's rarest words are looked up. */
const mostWords = 8

/** The facts worth comparing with a line. */
export type Candidates = (known: number) => ReadonlySet<number>

/**
 * Which of the group's facts are worth comparing with a line: those of its file (or of the file it was renamed to),
 * and those that share a rare word with it.
 */
export function findCandidates(pairing: Pairing, group: Group, renames: Renames): Candidates {
  const near = nearFacts(pairing, group, renames)
  const rare = rareFacts(pairing, group)
  return (known) => new Set([...near(known), ...rare(known)])
}

function nearFacts(
  { known, seen }: Pairing,
  group: Group,
  renames: Renames,
): (known: number) => number[] {
  const ofPath = (spot: { path: string }): string => spot.path
  const byPath = (key: (spot: Pairing['seen'][number]) => string) => ({
    lines: groupBy(group.known, (k) => key(known[k]!)),
    facts: groupBy(group.seen, (s) => key(seen[s]!)),
  })
  const files = byPath(ofPath)
  const slots = byPath(slotKey)
  const pairsOf = ([path, lines]: [string, number[]]): number =>
    lines.length * (files.facts.get(path)?.length ?? 0)
  const all = [...files.lines].map(pairsOf).reduce((sum, pairs) => sum + pairs, 0)
  const most = all > mostOfAll ? fewerPairs : mostPairs
  const few = (lines: readonly number[], facts: readonly number[]): boolean =>
    lines.length * facts.length <= most
  return (k) => {
    const line = known[k]!
    return renames.near(line.path).flatMap((path) => {
      const facts = files.facts.get(path) ?? []
      if (few(files.lines.get(line.path)!, facts)) return facts
      const sameSlot = slots.facts.get(slotKey({ ...line, path })) ?? []
      return few(slots.lines.get(slotKey(line))!, sameSlot) ? sameSlot : []
    })
  }
}

function rareFacts({ known, seen }: Pairing, group: Group): (known: number) => number[] {
  const facts = new Map<string, number[]>()
  for (const s of group.seen) {
    for (const word of wordsOf(seen[s]!.text)) {
      const having = facts.get(word)
      if (having) having.push(s)
      else facts.set(word, [s])
    }
  }
  return (k) =>
    [...wordsOf(known[k]!.text)]
      .map((word) => facts.get(word) ?? [])
      .filter((having) => having.length > 0 && having.length <= mostFacts)
      .sort((a, b) => a.length - b.length)
      .slice(0, mostWords)
      .flat()
}

/** Of scripts without spaces, pairs of neighbouring characters. */
function wordsOf(text: string): Set<string> {
  const words = new Set<string>()
  for (const word of bareWords(text).split(' ')) {
    if (word === '') continue
    if (word.search(dense) < 0) words.add(word)
    else for (let i = 0; i < Math.max(1, word.length - 1); i++) words.add(word.slice(i, i + 2))
  }
  return words
}
