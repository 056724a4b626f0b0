import { byUnit } from '../text/by-unit.ts'
import type {
  Card,
  Identified,
  Lock,
  LockFact,
  RetiredNote,
  StampedCard,
  Stamped,
  StampOptions,
} from '../types/index.ts'
import { hashCard, hashRetired, sourceBase } from './content.ts'

export { driftFromLock } from './drift.ts'
export { reportRestyled } from './restyled.ts'

/** Of a lock made by `recover`: what its notes looked like is not known. */
const unknownHash = ''

/**
 * Give every note its `mod`, and make the lock anew. A `mod` rises, to the build's time or one more than the last,
 * only where the content differs from the lock's; it never falls. Pure: `now` is passed in.
 */
export function stamp(
  cards: readonly Card[],
  identified: Identified,
  lock: Lock,
  options: StampOptions,
): Stamped {
  const base = sourceBase(options.sourceUrl)
  const lines: LockFact[] = [...identified.kept]
  const updated: string[] = []
  const next = (id: string, hash: string): { hash: string; mod: number } => {
    const last = identified.before.get(id)
    if (last && last.hash !== hash) updated.push(id)
    return { hash, mod: nextMod(last, hash, options) }
  }
  const stamped = cards.map((card): StampedCard => {
    const { id } = card.fact
    const note = next(id, hashCard(card, base))
    lines.push({ id, ...identified.spots.get(id)!, ...note, ...variantOf(card), retired: false })
    return { mod: note.mod, ...card }
  })
  lines.push(...withoutCard(cards, identified))
  for (const line of identified.retired)
    lines.push({ ...line, ...next(line.id, hashRetired(line)) })
  const changed = changedIds(identified)
  const isRestyled = (id: string): boolean =>
    !changed.has(id) && identified.before.get(id)!.hash !== unknownHash
  return {
    cards: stamped,
    retired: lines
      .filter((line) => line.retired)
      .map(toNote)
      .sort((a, b) => byUnit(a.id, b.id)),
    lock: {
      header: options.header ?? lock.header,
      facts: lines.sort((a, b) => byUnit(a.id, b.id)),
    },
    updated: updated.sort(byUnit),
    restyled: updated.filter(isRestyled),
  }
}

function nextMod(last: LockFact | undefined, hash: string, options: StampOptions): number {
  if (!last) return options.now
  if (last.hash === hash && options.touchAll !== true) return last.mod
  return Math.max(options.now, last.mod + 1)
}

/** Ids of facts that the author changed: their text, place, marker or what hangs below them. */
function changedIds({ changes, spots, before }: Identified): Set<string> {
  const { added, edited, moved, retired, revived } = changes
  const ids = [added, edited, moved, retired, revived].flat().map(({ id }) => id)
  const details = [...spots].filter(([id, spot]) => before.get(id)?.details !== spot.details)
  return new Set([...ids, ...details.map(([id]) => id)])
}

/** A fact that got no card keeps its id and the state of its note. */
function withoutCard(cards: readonly Card[], { spots, before }: Identified): LockFact[] {
  const shown = new Set(cards.map((card) => card.fact.id))
  return [...spots]
    .filter(([id]) => !shown.has(id))
    .map(([id, spot]) => {
      const { hash, mod } = before.get(id) ?? { hash: unknownHash, mod: 0 }
      return { id, ...spot, hash, mod, retired: false }
    })
}

/** Left out where it is the plain one. */
function variantOf({ variant = 0 }: Card): { variant?: number } {
  return variant > 0 ? { variant } : {}
}

function toNote({ id, mod, text, headings, context, path }: LockFact): RetiredNote {
  return { id, mod, text, headings, context, path }
}
