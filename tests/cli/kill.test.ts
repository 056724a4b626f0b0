import { describe, expect, test } from 'vitest'
import {
  eachOf,
  faulty,
  type Files,
  harm,
  isLeftover,
  isWrite,
  lockName,
  now,
  operationsOf,
  snapshot,
  withCopy,
  withoutLeftovers,
} from './faults.ts'
import { scenarios } from './scenarios.ts'

/** What the next build meets: the content of temporary files is no one's. */
function stateOf(files: Files): string {
  const leftovers = Object.entries(files)
    .filter(([name]) => isLeftover(name))
    .map(([name, text]) => [
      name.replace(/-\d+-\w+\.tmp$/u, ''),
      name.endsWith('turn') && text !== '',
    ])
  return JSON.stringify([withoutLeftovers(files), leftovers])
}

interface Point {
  at: number
  half: boolean
}

let killed = 0

const cases = scenarios.map((scenario, index) => ({ ...scenario, index }))

describe.each(cases)('a build $name', ({ args, timeless, make, index }) => {
  test('killed at any operation is completed by the next one, byte for byte', async () => {
    const folder = await make()
    const before = await snapshot(folder)
    const { operations, after } = await withCopy(folder, async (copy) => ({
      operations: await operationsOf(args, copy),
      after: await snapshot(copy),
    }))
    expect(Object.keys(after).filter(isLeftover)).toEqual([])

    const firstWrite = operations.findIndex(isWrite)
    const points = operations.flatMap((operation, at): Point[] => {
      // A build that is killed while it reads leaves nothing: after the first scenario every second place will do.
      if (index > 0 && at < firstWrite && at % 2 === 1) return []
      const whole = { at, half: false }
      return operation.startsWith('handle.writeFile') ? [whole, { at, half: true }] : [whole]
    })
    const seen = new Set<string>()
    await eachOf(points, async (point) => {
      await withCopy(folder, async (copy) => {
        const run = await faulty(args, copy, { ...point, do: { kind: 'kill' } })
        const where = { ...point, operation: operations[point.at] }
        expect({ ...where, signal: run.signal }).toEqual({ ...where, signal: 'SIGKILL' })
        const files = await snapshot(copy)
        expect({ ...where, harm: harm(files, before, after) }).toEqual({ ...where, harm: [] })
        killed++
        const state = stateOf(files)
        if (seen.has(state)) return
        seen.add(state)
        // Even if it comes later: what the lock says has been shipped stays as it is.
        const saved = timeless && files[lockName] === after[lockName]
        const next = await faulty(args, copy, null, saved ? now + 1000 : now)
        expect({ ...where, code: next.code, said: next.stderr }).toMatchObject({
          ...where,
          code: 0,
        })
        expect({ ...where, files: await snapshot(copy) }).toEqual({ ...where, files: after })
      })
    })
    expect(seen.size).toBeGreaterThan(6)
  }, 600_000)
})

test('more than 200 builds were killed', () => {
  expect(killed).toBeGreaterThan(200)
})
