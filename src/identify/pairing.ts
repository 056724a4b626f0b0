import type { LockFact, Match, RawFact, Spot } from '../types/index.ts'
import type { Seen } from './seen.ts'

/**
 * What may become of a line: a `live` fact is looked for everywhere, then a `retired` one; one whose marker is switched
 * `off` may still be in the notes unseen, so that it is not looked for anywhere but at its own place.
 */
export type Standing = 'live' | 'off' | 'retired'

/**
 * Who has found whom so far. `known` are the lock's lines that may be matched (of merged branches there may be two
 * with one id), `seen` the facts of this build; both are told by their index.
 */
export interface Pairing {
  readonly known: readonly LockFact[]
  readonly seen: readonly Spot[]
  /** Indexes of seen facts that are a table's cell with a row and a column to be known by. */
  readonly cells: ReadonlySet<number>
  /** By line. */
  readonly standing: readonly Standing[]
  /** By seen fact: its line and how it was found. */
  readonly found: Map<number, { known: number; match: Match }>
  /** Ids that have found their fact. */
  readonly taken: Set<string>
}

export function startPairing(
  known: readonly LockFact[],
  standing: (line: LockFact) => Standing,
  seen: readonly Seen[],
): Pairing {
  const cells = [...seen.keys()].filter((index) => isCell(seen[index]!.fact))
  return {
    known,
    seen: seen.map(({ spot }) => spot),
    cells: new Set(cells),
    standing: known.map(standing),
    found: new Map(),
    taken: new Set(),
  }
}

function isCell({ row }: RawFact): boolean {
  return row !== null && row.label !== '' && row.column !== ''
}

/** Make a pair, unless one of the two already has a partner. */
export function pair(pairing: Pairing, known: number, seen: number, match: Match): void {
  const line = pairing.known[known]!
  if (pairing.taken.has(line.id) || pairing.found.has(seen)) return
  pairing.taken.add(line.id)
  pairing.found.set(seen, { known, match: line.retired ? 'revived' : match })
}

/** Indexes of the lock's lines of this standing that have found no fact. */
export function freeKnown(pairing: Pairing, standing: Standing): number[] {
  const free: number[] = []
  for (const [index, line] of pairing.known.entries())
    if (pairing.standing[index] === standing && !pairing.taken.has(line.id)) free.push(index)
  return free
}

/** Indexes of the facts that have found no line. */
export function freeSeen(pairing: Pairing): number[] {
  const free: number[] = []
  for (const index of pairing.seen.keys()) if (!pairing.found.has(index)) free.push(index)
  return free
}
