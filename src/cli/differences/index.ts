import type { DatasetDifference } from '../../export/json/compare.ts'
import type { DatasetFact } from '../../export/json/schema.ts'
import type { Change, Changes, Fact, LockFact } from '../../types/index.ts'

export const kindsOfChange = ['added', 'edited', 'moved', 'revived', 'retired'] as const
export type KindOfChange = (typeof kindsOfChange)[number]

/** A fact on one side of a change. */
export interface Side {
  path: string
  /** From 1; null where only the lock knows it. */
  line: number | null
  headings: string[]
  text: string
}

/** One fact that is not as it was. */
export interface Difference {
  kind: KindOfChange
  id: string
  before: Side | null
  after: Side | null
}

const ofFact = ({ source, headings, text }: Fact | DatasetFact): Side => ({
  path: source.path,
  line: source.start.line,
  headings,
  text,
})

const ofLock = ({ path, headings, text }: LockFact): Side => ({ path, line: null, headings, text })

/** What is different from the lock, in the order of `kindsOfChange`. */
export function differencesFromLock(changes: Changes): Difference[] {
  const difference =
    (kind: KindOfChange) =>
    ({ id, before, after }: Change): Difference => ({
      kind,
      id,
      before: before && ofLock(before),
      after: after && ofFact(after),
    })
  return kindsOfChange.flatMap((kind) => changes[kind].map(difference(kind)))
}

/** What is different between two datasets, in the same form. */
export function differencesOfDatasets({ added, changed, removed }: DatasetDifference) {
  const edited = changed.map(({ before, after }): Difference => {
    const kind = before.text === after.text && isMoved(before, after) ? 'moved' : 'edited'
    return { kind, id: after.id, before: ofFact(before), after: ofFact(after) }
  })
  return [
    ...added.map((fact): Difference => side('added', fact)),
    ...edited.filter(({ kind }) => kind === 'edited'),
    ...edited.filter(({ kind }) => kind === 'moved'),
    ...removed.map((fact): Difference => side('retired', fact)),
  ]
}

function side(kind: 'added' | 'retired', fact: DatasetFact): Difference {
  const said = ofFact(fact)
  return kind === 'added'
    ? { kind, id: fact.id, before: null, after: said }
    : { kind, id: fact.id, before: said, after: null }
}

const isMoved = (before: DatasetFact, after: DatasetFact) =>
  before.source.path !== after.source.path ||
  before.headings.join('\0') !== after.headings.join('\0') ||
  before.context.join('\0') !== after.context.join('\0')

/** `2 added, 1 edited`; `''`: nothing. */
export const countsOf = (differences: readonly Difference[]): string =>
  kindsOfChange
    .map((kind) => [kind, differences.filter((one) => one.kind === kind).length] as const)
    .filter(([, n]) => n > 0)
    .map(([kind, n]) => `${n} ${kind}`)
    .join(', ')

/** `notes/a.md:12`, or without line. */
export const placeOf = ({ path, line }: Side): string => (line === null ? path : `${path}:${line}`)
