import type { Group } from './settle.ts'
import { groupBy, type Pairing } from './pairing.ts'
import { slotKey } from './place.ts'
import type { Renames } from './renames.ts'
import { bareWords, dense } from './similarity.ts'

/** Inside one file every line is compared with every fact, up to this many pairs. */
const mostPairs = 40_000
/** A word is rare if at most so many of the free facts have it. */
const mostFacts = 40
/** So many of a line's rarest words are looked up. */
const mostWords = 8

/**
 * The pairs worth comparing, each once: those of one file (or of a renamed one), unless there are too many; and any
 * two that share a rare word. `[known, seen]`.
 */
export function findCandidates(
  pairing: Pairing,
  { known, seen }: Group,
  renames: Renames,
): [number, number][] {
  const pairs = new Map<number, Set<number>>()
  const add = (k: number, s: number): void => {
    const partners = pairs.get(k)
    if (partners) partners.add(s)
    else pairs.set(k, new Set([s]))
  }
  addNear(pairing, { known, seen }, renames, add)
  addRareWords(pairing, { known, seen }, add)
  return [...pairs].flatMap(([k, partners]) => [...partners].map((s): [number, number] => [k, s]))
}

type Add = (known: number, seen: number) => void

function addNear(pairing: Pairing, { known, seen }: Group, renames: Renames, add: Add): void {
  const lines = groupBy(known, (k) => pairing.known[k]!.path)
  const facts = groupBy(seen, (s) => pairing.seen[s]!.path)
  for (const [path, inside] of lines) {
    for (const other of renames.near(path)) {
      const partners = facts.get(other) ?? []
      if (inside.length * partners.length <= mostPairs) addAll(inside, partners, add)
      else addBySlot(pairing, { known: inside, seen: partners }, add)
    }
  }
}

function addBySlot(pairing: Pairing, { known, seen }: Group, add: Add): void {
  const facts = groupBy(seen, (s) => slotKey({ ...pairing.seen[s]!, path: '' }))
  for (const [slot, lines] of groupBy(known, (k) => slotKey({ ...pairing.known[k]!, path: '' }))) {
    const partners = facts.get(slot) ?? []
    if (lines.length * partners.length <= mostPairs) addAll(lines, partners, add)
  }
}

function addAll(known: readonly number[], seen: readonly number[], add: Add): void {
  for (const k of known) for (const s of seen) add(k, s)
}

function addRareWords(pairing: Pairing, { known, seen }: Group, add: Add): void {
  const facts = new Map<string, number[]>()
  for (const s of seen) {
    for (const word of wordsOf(pairing.seen[s]!.text)) {
      const having = facts.get(word)
      if (having) having.push(s)
      else facts.set(word, [s])
    }
  }
  for (const k of known) {
    const rare = [...wordsOf(pairing.known[k]!.text)]
      .map((word) => facts.get(word) ?? [])
      .filter((having) => having.length > 0 && having.length <= mostFacts)
      .sort((a, b) => a.length - b.length)
    for (const having of rare.slice(0, mostWords)) for (const s of having) add(k, s)
  }
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
