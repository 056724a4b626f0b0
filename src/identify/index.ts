import { byUnit } from '../text/by-unit.ts'
import type {
  Detail,
  Extraction,
  Identified,
  Lock,
  LockFact,
  RawDetail,
  Scope,
} from '../types/index.ts'
import { type Known, listChanges } from './changes.ts'
import { likeliest, mergeLines } from './doubled.ts'
import { newId } from './new-id.ts'
import { reportDoubledPins } from './pins.ts'
import { groupBy } from './groups.ts'
import { type Pairing, startPairing } from './pairing.ts'
import { matchAll } from './match.ts'
import { judgeOf } from './scope.ts'
import { collectSeen, type Seen } from './seen.ts'

export { checkRetirement } from './retirement.ts'

/**
 * Give every fact its id for life: the lock's where it is known again, else a new one, a hash of `project` and place.
 *
 * Pure; the result does not depend on the order of `extractions` or of the lock's lines. Lines of sources that `scope`
 * does not name, or of markers that are off, are neither matched to other places nor retired.
 */
export function identify(
  extractions: readonly Extraction[],
  lock: Lock,
  scope: Scope,
  project: string,
): Identified {
  const seen = collectSeen(extractions)
  const lines = lock.facts.toSorted(
    (a, b) => byUnit(a.id, b.id) || byUnit(JSON.stringify(a), JSON.stringify(b)),
  )
  const judge = judgeOf(scope, extractions)
  const pairing = startPairing(
    lines.filter((line) => judge.source(line)),
    (line) => (line.retired ? 'retired' : judge.marker(line) ? 'live' : 'off'),
    seen,
  )
  matchAll(pairing)
  const before = mergeById(lines, pairing)
  const facts = nameFacts(seen, pairing, before, project)
  const present = new Set(facts.map(({ fact }) => fact.id))
  const absent = [...before.values()].filter((line) => !present.has(line.id))
  const gone = absent.filter((line) => !line.retired && judge.source(line) && judge.marker(line))
  const goneIds = new Set(gone.map((line) => line.id))
  const isRetired = (line: LockFact): boolean => line.retired || goneIds.has(line.id)
  return {
    facts: facts.map(({ fact }) => fact),
    changes: listChanges(facts, gone),
    retired: absent.filter(isRetired).map((line) => ({ ...line, retired: true })),
    kept: absent.filter((line) => !isRetired(line)),
    spots: new Map(facts.map(({ fact, spot }) => [fact.id, spot])),
    before,
    messages: reportDoubledPins(seen),
  }
}

/** The lock's lines, one an id, sorted by id: of doubled ones that which the notes fit. */
function mergeById(lines: readonly LockFact[], pairing: Pairing): Map<string, LockFact> {
  const fitting = new Map<string, LockFact>()
  for (const { known } of pairing.found.values()) {
    const line = pairing.known[known]!
    fitting.set(line.id, line)
  }
  const merged = new Map<string, LockFact>()
  for (const [id, same] of groupBy(lines, (line) => line.id))
    merged.set(id, mergeLines(fitting.get(id) ?? likeliest(same), same))
  return merged
}

function nameFacts(
  seen: readonly Seen[],
  pairing: Pairing,
  before: ReadonlyMap<string, LockFact>,
  project: string,
): Known[] {
  const given = new Set<string>()
  const ids = seen.map(({ spot }, index) => {
    const found = pairing.found.get(index)
    if (found) return pairing.known[found.known]!.id
    const id = newId(project, spot, (id) => before.has(id) || given.has(id))
    given.add(id)
    return id
  })
  return seen.map(({ fact, spot, first }, index) => ({
    fact: {
      // Before the others: V8 11 gives each object a class of its own to which a key comes after a spread.
      id: ids[index]!,
      ...fact,
      details: linkDetails(fact.details, (ref) => ids[first + ref]!),
    },
    spot,
    before: before.get(ids[index]!) ?? null,
    match: pairing.found.get(index)?.match ?? null,
  }))
}

function linkDetails(details: readonly RawDetail[], idOf: (ref: number) => string): Detail[] {
  return details.map((detail) => ({
    ...detail,
    fact: detail.fact === null ? null : idOf(detail.fact),
    details: linkDetails(detail.details, idOf),
  }))
}
