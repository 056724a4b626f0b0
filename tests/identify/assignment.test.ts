import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assign, type Edge, hungarian } from '../../src/identify/assignment.ts'

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)
const costOf = (costs: number[][], columns: readonly number[]): number =>
  sum(columns.map((column, row) => costs[row]![column]!))

/** The least cost there is, by trying everything. */
function leastCost(costs: number[][], row = 0, used: readonly number[] = []): number {
  if (row === costs.length) return 0
  const free = costs[row]!.flatMap((cost, column) =>
    used.includes(column) ? [] : [{ cost, column }],
  )
  return Math.min(
    ...free.map(({ cost, column }) => cost + leastCost(costs, row + 1, [...used, column])),
  )
}

describe('the Hungarian method', () => {
  it('finds what trying everything finds', () => {
    const size = fc.record({
      rows: fc.integer({ min: 1, max: 5 }),
      more: fc.integer({ min: 0, max: 2 }),
    })
    const matrix = size.chain(({ rows, more }) => {
      const row = fc.array(fc.integer({ min: -9, max: 9 }), {
        minLength: rows + more,
        maxLength: rows + more,
      })
      return fc.array(row, { minLength: rows, maxLength: rows })
    })
    fc.assert(
      fc.property(matrix, (costs) => {
        const columns = hungarian(costs)
        expect(new Set(columns).size).toBe(costs.length)
        expect(costOf(costs, columns)).toBe(leastCost(costs))
      }),
      { numRuns: 300 },
    )
  })

  it('has an answer for nothing', () => {
    expect(hungarian([])).toEqual([])
  })
})

const edge = (known: number, seen: number, weight: number): Edge => ({ known, seen, weight })
const pairsOf = (edges: readonly Edge[]): string[] =>
  assign(edges)
    .map(({ known, seen }) => `${known}-${seen}`)
    .toSorted((a, b) => (a < b ? -1 : 1))

describe('an assignment', () => {
  it('is one to one with the greatest sum', () => {
    const edges = [edge(0, 0, 5), edge(0, 1, 4), edge(1, 0, 4), edge(1, 1, 1)]
    expect(pairsOf(edges)).toEqual(['0-1', '1-0'])
    expect(pairsOf(edges.with(0, edge(0, 0, 8)))).toEqual(['0-0', '1-1'])
  })

  it('leaves out who has no edge left, on either side', () => {
    expect(pairsOf([edge(0, 0, 2), edge(1, 0, 3)])).toEqual(['1-0'])
    expect(pairsOf([edge(0, 0, 2), edge(0, 1, 3)])).toEqual(['0-1'])
    expect(pairsOf([edge(0, 0, 2), edge(1, 0, 3), edge(2, 0, 1), edge(2, 1, 1)])).toEqual([
      '1-0',
      '2-1',
    ])
    expect(pairsOf([])).toEqual([])
  })

  it('does not mix up a line and a fact with the same number', () => {
    expect(pairsOf([edge(1, 2, 1), edge(2, 1, 1), edge(3, 3, 1)])).toEqual(['1-2', '2-1', '3-3'])
  })

  it('gives the edges themselves', () => {
    const edges = [edge(3, 4, 0.5), edge(7, 9, 0.25)]
    expect(assign(edges)).toEqual(edges)
  })

  const edgesUpTo = (max: number) =>
    fc
      .uniqueArray(fc.tuple(fc.nat(7), fc.nat(7), fc.integer({ min: 1, max })), {
        selector: ([known, seen]) => known * 100 + seen,
        maxLength: 30,
      })
      .map((all) => all.map(([known, seen, weight]) => edge(known, seen, weight)))
  const anyEdges = edgesUpTo(99)

  it('is never worse than taking the surest pair first, and of the edges given', () => {
    fc.assert(
      fc.property(anyEdges, (edges) => {
        const chosen = assign(edges)
        expect(new Set(chosen.map(({ known }) => known)).size).toBe(chosen.length)
        expect(new Set(chosen.map(({ seen }) => seen)).size).toBe(chosen.length)
        expect(edges).toEqual(expect.arrayContaining(chosen))
        const taken = new Set<string>()
        let greedy = 0
        for (const { known, seen, weight } of edges.toSorted((a, b) => b.weight - a.weight)) {
          if (taken.has(`k${known}`) || taken.has(`s${seen}`)) continue
          taken.add(`k${known}`).add(`s${seen}`)
          greedy += weight
        }
        expect(sum(chosen.map(({ weight }) => weight))).toBeGreaterThanOrEqual(greedy)
      }),
      { numRuns: 200 },
    )
  })

  it('is the same whatever the order of the edges', () => {
    fc.assert(
      fc.property(
        fc
          .oneof(anyEdges, edgesUpTo(3))
          .chain((edges) =>
            fc.tuple(fc.constant(edges), fc.shuffledSubarray(edges, { minLength: edges.length })),
          ),
        ([edges, shuffled]) => {
          expect(pairsOf(shuffled)).toEqual(pairsOf(edges))
        },
      ),
      { numRuns: 200 },
    )
  })

  /** A chain in which the surest pair first is not the best: every second edge weighs 3, those between 2. */
  const chain = (length: number): Edge[] =>
    Array.from({ length }, (_, n) => [
      edge(n * 2, n * 2, 2),
      edge(n * 2 + 1, n * 2, 3),
      edge(n * 2 + 1, n * 2 + 1, 2),
    ]).flat()
  /** All parts of the chain made one group by weak edges. */
  const joined = (length: number): Edge[] => [
    ...chain(length),
    ...Array.from({ length: length - 1 }, (_, n) => edge(n * 2 + 1, n * 2 + 2, 0.001)),
  ]

  it('is the best one in any number of small groups', () => {
    expect(assign(chain(500)).every(({ known, seen }) => known === seen)).toBe(true)
    expect(assign(chain(500))).toHaveLength(1000)
  })

  it('is the best one in a group of 64 by 64, the surest first in a larger one', () => {
    const best = assign(joined(32))
    expect(best).toHaveLength(64)
    expect(best.every(({ known, seen }) => known === seen)).toBe(true)
    const greedy = assign(joined(33))
    expect(greedy.filter(({ weight }) => weight === 3)).toHaveLength(33)
    expect(new Set(greedy.map(({ seen }) => seen)).size).toBe(greedy.length)
    expect(new Set(greedy.map(({ known }) => known)).size).toBe(greedy.length)
  })

  it('is the best one in two groups of 64 by 64, though lines of one have the numbers of facts of the other', () => {
    const moved = (lines: number, facts: number) =>
      joined(32).map(({ known, seen, weight }) => edge(known + lines, seen + facts, weight))
    const chosen = assign([...moved(0, 64), ...moved(64, 0)])
    expect(chosen).toHaveLength(128)
    expect(chosen.every(({ known, seen }) => Math.abs(known - seen) === 64)).toBe(true)
  })

  /** Two lines that both want the first fact, with so many facts in all. */
  const narrow = (facts: number): Edge[] => [
    edge(0, 0, 3),
    edge(0, 1, 2),
    edge(1, 0, 2),
    ...Array.from({ length: facts - 2 }, (_, n) => [
      edge(0, n + 2, 0.001),
      edge(1, n + 2, 0.001),
    ]).flat(),
  ]

  it('is the best one in a narrow group of up to ten thousand pairs', () => {
    expect(pairsOf(narrow(400))).toEqual(['0-1', '1-0'])
    expect(pairsOf(narrow(5000))).toEqual(['0-1', '1-0'])
    expect(pairsOf(narrow(5001))).toEqual(['0-0', '1-2'])
  })

  /** All with all, but `last` and `last` only for want of better: all others are surer for both. */
  const crowd = (last: number): Edge[] =>
    Array.from({ length: last + 1 }, (_, known) =>
      Array.from({ length: last + 1 }, (_, seen) => {
        const strays = Number(known === last) + Number(seen === last)
        return edge(known, seen, [100, 10, 1][strays]!)
      }),
    ).flat()

  it('leaves out a pair for which both have twelve surer ones', () => {
    expect(pairsOf(crowd(11))).toContain('11-11')
    expect(pairsOf(crowd(12))).not.toContain('12-12')
    const onlyLine = crowd(12).filter(({ known, seen }) => seen !== 12 || known === 12)
    const onlyFact = crowd(12).filter(({ known, seen }) => known !== 12 || seen === 12)
    expect(pairsOf(onlyLine)).toContain('12-12')
    expect(pairsOf(onlyFact)).toContain('12-12')
    const lineHasMore = crowd(12).filter(({ known, seen }) => seen !== 12 || known !== 0)
    const factHasMore = crowd(12).filter(({ known, seen }) => known !== 12 || seen !== 0)
    expect(pairsOf(lineHasMore)).toContain('12-12')
    expect(pairsOf(factHasMore)).toContain('12-12')
  })
})
