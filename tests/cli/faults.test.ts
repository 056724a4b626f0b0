import { existsSync, readFileSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  eachOf,
  type Fault,
  faulty,
  type Files,
  harm,
  isLeftover,
  isWrite,
  lockName,
  now,
  operationsOf,
  snapshot,
  until,
  withCopy,
  withoutLeftovers,
} from './faults.ts'
import { folder, put, type Run } from './keyfacts.ts'
import { type Scenario, scenarios } from './scenarios.ts'

const long = 600_000
const [first, , retiring] = scenarios as readonly [Scenario, Scenario, Scenario]

interface Prepared {
  folder: string
  args: string[]
  before: Files
  after: Files
  operations: string[]
}

async function prepare({ args, make }: Scenario): Promise<Prepared> {
  const folder = await make()
  const before = await snapshot(folder)
  return withCopy(folder, async (copy) => {
    const operations = await operationsOf(args, copy)
    return { folder, args, before, after: await snapshot(copy), operations }
  })
}

/** One build in a copy of the folder, and what is there afterwards. */
function build({ folder, args }: Prepared, faultIn: (copy: string) => Fault) {
  return withCopy(folder, async (copy) => {
    const run = await faulty(args, copy, faultIn(copy))
    return { ...run, files: await snapshot(copy) }
  })
}

/** One line that says what is wrong, one that says what to do. */
function isClear({ stderr }: Run): boolean {
  const lines = stderr.trimEnd().split('\n').slice(-2)
  return (
    (lines[0] ?? '').startsWith('keyfacts: ') &&
    /^ {2}\S/u.test(lines[1] ?? '') &&
    !/\n\s+at /u.test(stderr)
  )
}

const codes = ['ENOSPC', 'EACCES', 'EIO', 'EMFILE'] as const

describe.each([
  { scenario: first, shift: 0 },
  { scenario: retiring, shift: 2 },
])('a disk that fails while it is written to, in a build $scenario.name', ({ scenario, shift }) => {
  test(
    'leaves the old or the new files, and says what is wrong',
    async () => {
      const prepared = await prepare(scenario)
      const { before, after, operations } = prepared
      const points = operations.flatMap((operation, at) =>
        isWrite(operation) ? [{ operation, at }] : [],
      )
      expect(points.length).toBeGreaterThan(12)
      await eachOf(points, async ({ operation, at }) => {
        const code = codes[(at + shift) % codes.length]!
        const run = await build(prepared, () => ({ at, half: true, do: { kind: 'error', code } }))
        const found = {
          harm: harm(run.files, before, after),
          // What cannot be removed stays until the next build.
          left: operation.startsWith('unlink') ? [] : Object.keys(run.files).filter(isLeftover),
          clear: run.code === 0 || (run.code === 2 && isClear(run)),
          done: run.code !== 0 || isSame(withoutLeftovers(run.files), after),
          undone:
            run.code === 0 ||
            !run.stderr.includes('Nothing was written') ||
            isSame(withoutLeftovers(run.files), before),
        }
        const where = { operation, code, said: run.stderr }
        expect({ ...where, ...found }).toEqual({
          ...where,
          harm: [],
          left: [],
          clear: true,
          done: true,
          undone: true,
        })
      })
    },
    long,
  )
})

const isSame = (one: Files, other: Files) => JSON.stringify(one) === JSON.stringify(other)

describe('a disk that fails while it is read', () => {
  test(
    'either does not matter, or ends the build with nothing written',
    async () => {
      const prepared = await prepare(first)
      const { before, after, operations } = prepared
      const points = operations.flatMap((operation, at) =>
        isWrite(operation) ? [] : [{ operation, at }],
      )
      const ended: string[] = []
      await eachOf(points, async ({ operation, at }) => {
        const code = ['EIO', 'EMFILE'][at % 2]!
        const run = await build(prepared, () => ({ at, do: { kind: 'error', code } }))
        const where = { operation, code, said: run.stderr, exit: run.code }
        if (run.code !== 0) ended.push(operation)
        expect({
          ...where,
          clear: run.code === 0 || isClear(run),
          files: withoutLeftovers(run.files),
        }).toEqual({
          ...where,
          clear: true,
          files: run.code === 0 ? after : before,
        })
      })
      expect(ended).toContain('open bread.md')
    },
    long,
  )
})

describe('a file that is changed while it is read', () => {
  const line = '- 💡 One more\n'

  test(
    'once is read again: all of it, or a message',
    async () => {
      const prepared = await prepare(first)
      const reads = prepared.operations.flatMap((operation, at) =>
        operation.endsWith(' bread.md') ? [at] : [],
      )
      expect(reads.length).toBeGreaterThan(4)
      await eachOf(reads, async (at) => {
        const { code, files } = await build(prepared, (copy) => ({
          at,
          do: { kind: 'append', path: join(copy, 'bread.md'), text: line },
        }))
        expect({ at, code }).toEqual({ at, code: 0 })
        // The last close comes after the text was taken.
        const isTaken = files['dist/facts.json']?.includes('One more')
        expect({ at, isTaken }).toEqual({ at, isTaken: at !== reads.at(-1) })
      })
    },
    long,
  )

  test('again and again ends the build', async () => {
    const prepared = await prepare(first)
    const { code, stderr, files } = await build(prepared, (copy) => ({
      each: 'handle.read bread.md',
      do: { kind: 'append', path: join(copy, 'bread.md'), text: line },
    }))
    expect(stderr).toMatch(/^keyfacts: Cannot read bread\.md: it changes while it is read/u)
    expect({ code, names: Object.keys(files) }).toEqual({
      code: 1,
      names: Object.keys(prepared.before),
    })
  })

  test('and is gone: nothing is retired, nothing written', async () => {
    const prepared = await prepare(retiring)
    const opens = prepared.operations.flatMap((operation, at) =>
      operation === 'open crust.md' ? [at] : [],
    )
    expect(opens.length).toBeGreaterThan(0)
    await eachOf(opens, async (at) => {
      const { code, stderr, files } = await build(prepared, (copy) => ({
        at,
        do: { kind: 'remove', path: join(copy, 'crust.md') },
      }))
      expect(stderr).toMatch(/^keyfacts: Cannot read crust\.md: it vanished/mu)
      const { 'crust.md': _, ...others } = prepared.before
      expect({ code, files }).toEqual({ code: 1, files: others })
    })
  })
})

describe('two builds at once on one lock', () => {
  const theirs =
    '{"keyfacts":1,"project":"course","deck":"theirs","notetype":{"id":1,"name":"Key Fact"}}\n'

  test.each([first, retiring])(
    'another one saved its lock meanwhile, in a build $name',
    async (scenario) => {
      const prepared = await prepare(scenario)
      const { before, operations } = prepared
      const from = operations.indexOf('open bread.md')
      const to = operations.lastIndexOf(`readFile ${lockName}`)
      const points = Array.from(
        { length: 6 },
        (_, step) => from + Math.round(((to - from) * step) / 5),
      )
      await eachOf(points, async (at) => {
        const { code, stderr, files } = await build(prepared, (copy) => ({
          at,
          do: { kind: 'put', path: join(copy, lockName), text: theirs },
        }))
        expect({ at, stderr }).toEqual({
          at,
          stderr: expect.stringMatching(/built elsewhere\n {2}Run again/u),
        })
        expect({ at, code, files }).toEqual({
          at,
          code: 1,
          files: { ...before, [lockName]: theirs },
        })
      })
    },
    long,
  )

  test(
    'the one that comes first wins, the other is told to run again',
    async () => {
      const { folder, args, operations, before } = await prepare(retiring)
      const turn = operations.indexOf('open wx .keyfacts-turn')
      const rename = operations.indexOf(`rename ${lockName}`)
      await eachOf([turn, rename], async (at) => {
        await withCopy(folder, async (copy) => {
          const [there, go, log] = ['there', 'go', 'log'].map((name) => join(copy, '..', name)) as [
            string,
            string,
            string,
          ]
          const one = faulty(args, copy, { at, do: { kind: 'wait', path: there, until: go } })
          await until(() => existsSync(there))
          const other = faulty(args, copy, { log }, now + 5)
          // The one that stands before its turn loses it; the one that has it is waited for.
          const isReady = () =>
            existsSync(log) && readFileSync(log, 'utf8').includes('.keyfacts-turn')
          if (at === turn) await other
          else await until(isReady)
          await writeFile(go, '')
          const [won, lost] = at === turn ? [await other, await one] : [await one, await other]
          expect({ at, code: won.code, said: won.stderr }).toMatchObject({ at, code: 0 })
          expect(lost.stderr).toMatch(/built elsewhere\n {2}Run again/u)
          expect(lost.code).toBe(1)
          const files = await snapshot(copy)
          expect(files[lockName]).toContain(`"mod":${at === turn ? now + 5 : now}`)
          expect(Object.keys(files).filter(isLeftover)).toEqual([])
          expect(files['dist/deck.apkg']).not.toBe(before['dist/deck.apkg'])
        })
      })
    },
    long,
  )

  test(
    'without any order: the outputs are those of one of them',
    async () => {
      const { folder, args, after } = await prepare(retiring)
      const later = await withCopy(folder, async (copy) => {
        await faulty(args, copy, null, now + 5)
        return snapshot(copy)
      })
      for (let round = 0; round < 3; round++) {
        await withCopy(folder, async (copy) => {
          const runs = await Promise.all([
            faulty(args, copy, null, now),
            faulty(args, copy, null, now + 5),
          ])
          const lost = runs.filter(({ code }) => code !== 0)
          expect(lost.length).toBeLessThan(2)
          for (const { stderr } of lost) expect(stderr).toMatch(/built elsewhere\n {2}Run again/u)
          expect([after, later]).toContainEqual(await snapshot(copy))
        })
      }
    },
    long,
  )
})

test('a clock that goes backwards: a changed note is newer all the same', async () => {
  const cwd = await folder()
  const mod = async (words: string, time: number): Promise<number> => {
    await put(cwd, { 'a.md': `# A\n\n- 📝 The rule holds ${words}\n- 💡 Another\n` })
    const { code } = await faulty(['-f', 'apkg'], cwd, null, time)
    expect(code).toBe(0)
    const lines = readFileSync(join(cwd, lockName), 'utf8').split('\n')
    return (JSON.parse(lines.find((line) => line.includes('rule'))!) as { mod: number }).mod
  }
  const mods = [
    await mod('always', now),
    await mod('often', now - 1_000_000),
    await mod('seldom', now - 2_000_000),
    await mod('seldom', now - 3_000_000),
  ]
  expect(mods).toEqual([now, now + 1, now + 2, now + 2])
  await rm(join(cwd, 'dist'), { recursive: true })
})
