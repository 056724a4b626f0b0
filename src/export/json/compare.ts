import type { DatasetFact, DatasetFile } from './schema.ts'

/** Two datasets compared by the ids of their facts. */
export interface DatasetDifference {
  added: DatasetFact[]
  removed: DatasetFact[]
  /** Same id, and anything that means something is different. */
  changed: { before: DatasetFact; after: DatasetFact }[]
  /** Title, markers or sources are different. */
  around: string[]
}

/** Keys that say where or by what, and not what. */
const meaningless = new Set(['$schema', 'generator', 'formatVersion', 'offset'])

/**
 * Whether `one` and `other` mean the same: offsets, the generator and keys that only one of them has do not count, for
 * minor versions add keys.
 */
function sameMeaning(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return (
      one.length === other.length && one.every((value, index) => sameMeaning(value, other[index]))
    )
  }
  if (!isObject(one) || !isObject(other)) return one === other
  return Object.keys(one).every(
    (key) =>
      meaningless.has(key) || !Object.hasOwn(other, key) || sameMeaning(one[key], other[key]),
  )
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What is different from `before` to `after`, in the order of `after`, then of `before`. */
export function compareDatasets(before: DatasetFile, after: DatasetFile): DatasetDifference {
  const old = new Map(before.facts.map((fact) => [fact.id, fact]))
  const now = new Set(after.facts.map(({ id }) => id))
  const difference: DatasetDifference = {
    added: [],
    removed: before.facts.filter(({ id }) => !now.has(id)),
    changed: [],
    around: (['title', 'markers', 'sources'] as const).filter(
      (key) => !sameMeaning(before[key], after[key]),
    ),
  }
  for (const fact of after.facts) {
    const was = old.get(fact.id)
    if (!was) difference.added.push(fact)
    else if (!sameMeaning(was, fact)) difference.changed.push({ before: was, after: fact })
  }
  return difference
}
