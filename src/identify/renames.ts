import { byUnit } from '../text/by-unit.ts'
import { assign } from './assignment.ts'
import { groupBy } from './groups.ts'
import type { Pairing } from './pairing.ts'
import { dice, profileOf } from './similarity.ts'

/** What became of the files that the lock knows. */
export interface Renames {
  /** The paths where a fact of `path` is looked for as if they were that file; itself first. */
  near(path: string): string[]
  /** Whether `other` is one of them. */
  isNear(path: string, other: string): boolean
  /** The path that a file has now, if it was simply renamed; else the same. */
  now(path: string): string
}

/** Before anything is known of them. */
export const noRenames: Renames = followed(new Map())

/** Of the facts that left a file, this share went to the other. */
const mostFacts = 0.5
/** How alike name or headings of two files have to be where no fact tells. */
const alikeFiles = 0.6
/** Files beyond this many are not compared by their names: a whole tree that came and went. */
const mostFiles = 400

/**
 * Which files were renamed, split or joined: a file is near another if at least half of the facts found again outside
 * of it are there; a file that is gone without any fact found, if name or headings tell.
 */
export function findRenames(pairing: Pairing): Renames {
  const now = new Set(pairing.seen.map((spot) => spot.path))
  const before = new Set(
    pairing.known.filter((_, k) => pairing.standing[k] === 'live').map((line) => line.path),
  )
  const renames = followFacts(pairing)
  const gone = [...before].filter((path) => !now.has(path) && !renames.has(path))
  const come = [...now].filter((path) => !before.has(path))
  for (const [path, other] of guessByName(pairing, gone, come)) renames.set(path, new Set([other]))
  return followed(renames, now)
}

function followed(
  renames: ReadonlyMap<string, ReadonlySet<string>>,
  present: ReadonlySet<string> = new Set(),
): Renames {
  return {
    isNear: (path, other) => path === other || renames.get(path)?.has(other) === true,
    near: (path) => [path, ...(renames.get(path) ?? [])],
    now: (path) => {
      const [other, ...more] = renames.get(path) ?? []
      return other === undefined || more.length > 0 || present.has(path) ? path : other
    },
  }
}

function followFacts(pairing: Pairing): Map<string, Set<string>> {
  const targets = new Map<string, Map<string, number>>()
  for (const [s, { known }] of pairing.found) {
    const from = pairing.known[known]!.path
    const to = pairing.seen[s]!.path
    if (from === to) continue
    const counts = targets.get(from) ?? new Map<string, number>()
    targets.set(from, counts.set(to, (counts.get(to) ?? 0) + 1))
  }
  const renames = new Map<string, Set<string>>()
  for (const [from, counts] of targets) {
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
    const near = [...counts].filter(([, count]) => count >= all * mostFacts).map(([to]) => to)
    if (near.length > 0) renames.set(from, new Set(near))
  }
  return renames
}

function guessByName(pairing: Pairing, gone: string[], come: string[]): [string, string][] {
  if (gone.length === 0 || come.length === 0) return []
  if (gone.length > mostFiles || come.length > mostFiles) return []
  const known = gone.toSorted(byUnit)
  const seen = come.toSorted(byUnit)
  const headings = {
    known: headingsByPath(pairing.known),
    seen: headingsByPath(pairing.seen),
  }
  const edges = known.flatMap((path, k) =>
    seen.map((other, s) => ({
      known: k,
      seen: s,
      weight: Math.max(
        dice(profileOf(baseName(path)), profileOf(baseName(other))),
        overlap(headings.known.get(path)!, headings.seen.get(other)!),
      ),
    })),
  )
  return assign(edges.filter((edge) => edge.weight >= alikeFiles)).map((edge) => [
    known[edge.known]!,
    seen[edge.seen]!,
  ])
}

function headingsByPath(spots: Pairing['seen']): Map<string, Set<string>> {
  const byPath = groupBy(spots, (spot) => spot.path)
  return new Map(
    [...byPath].map(([path, facts]) => [path, new Set(facts.flatMap((spot) => spot.headings))]),
  )
}

/** Shared headings of all; 0 to 1. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((one) => b.has(one)).length
  return shared / Math.max(1, a.size + b.size - shared)
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '')
}
