import { isDeepStrictEqual } from 'node:util'
import { describe, expect, test } from 'vitest'
import { Failure } from '../../src/messages/index.ts'
import { writeAll } from '../../src/write/index.ts'
import { builtFolder, filesOf, leftovers, newFiles, newFolder, oldFiles, request } from './build.ts'
import { systemError, watchedDisk, type Hook, type Operation } from './faulty-disk.ts'

type Files = Readonly<Record<string, string>>
const silent = () => undefined
const lockName = 'keyfacts.lock'

/** All operations of a build in `folder` that nothing disturbs. */
async function operationsIn(folder: string, lockBefore: string | null): Promise<Operation[]> {
  const operations: Operation[] = []
  const disk = watchedDisk((operation) => void operations.push(operation))
  await writeAll(request(folder, lockBefore), disk)
  return operations
}

/** Files that are neither the old nor the new ones, and outputs that are newer than the lock. */
function halfWritten(files: Files, before: Files): string[] {
  const names = [...new Set([...Object.keys(files), ...Object.keys(before)])]
  const torn = names.filter(
    (name) => files[name] !== before[name] && files[name] !== newFiles[name],
  )
  const shipped = names.filter((name) => name.startsWith('dist/') && files[name] === newFiles[name])
  const behind =
    shipped.length > 0 && files[lockName] !== newFiles[lockName] ? ['lock is behind'] : []
  return [...torn, ...behind]
}

const without = (files: Files, names: readonly string[]): Files =>
  Object.fromEntries(Object.entries(files).filter(([name]) => !names.includes(name)))

/** What is wrong in `folder` after the next build, which should bring everything to its end and leave nothing lying about. */
async function afterNext(folder: string): Promise<string[]> {
  const later = Date.now() + 5000
  const disk = watchedDisk(silent, {
    owner: 'here-2',
    isAlive: (owner) => owner !== 'here-1',
    now: () => later,
  })
  const lock = filesOf(folder)[lockName] ?? null
  await writeAll(request(folder, lock), disk)
  return isDeepStrictEqual(filesOf(folder), newFiles) ? [] : ['next build leaves another folder']
}

const starts = [
  { name: 'over an earlier build', make: builtFolder, before: oldFiles, lock: 'old lock\n' },
  {
    name: 'for the first time',
    make: newFolder,
    before: { 'a.md': oldFiles['a.md']! },
    lock: null,
  },
] as const

describe.each(starts)('a build $name', { timeout: 120_000 }, ({ make, before, lock }) => {
  test('that nothing disturbs leaves the new files and nothing else', async () => {
    const folder = make()
    const operations = await operationsIn(folder, lock)
    expect(filesOf(folder)).toEqual(newFiles)
    expect(operations.length).toBeGreaterThan(40)
  })

  /** What is wrong after a build of which `operation` fails. */
  async function failing({ index, name }: Operation, code: string): Promise<string[]> {
    const folder = make()
    const hook: Hook = (operation) => {
      if (operation.index === index) throw systemError(code)
    }
    const build = writeAll(request(folder, lock), watchedDisk(hook, { owner: 'here-1' }))
    const told = await outcome(build)
    const all = filesOf(folder)
    const files = without(all, leftovers(all))
    const expected = new Map<string, Files>([
      ['done', newFiles],
      ['cannot-write', before],
      ['cannot-finish', files],
    ])
    return [
      ...halfWritten(files, before),
      ...(isDeepStrictEqual(files, expected.get(told)) ? [] : [`${told}, but not these files`]),
      // What cannot be removed stays until the next build.
      ...(name === 'unlink' ? [] : leftovers(all)),
      ...(await afterNext(folder)),
    ]
  }

  test.each(['ENOSPC', 'EACCES', 'EIO', 'EMFILE'])('with %s at any operation', async (code) => {
    for (const operation of await operationsIn(make(), lock)) {
      expect({ operation, wrong: await failing(operation, code) }).toEqual({ operation, wrong: [] })
    }
  })

  test('killed at any operation is completed by the next one', async () => {
    for (const { index, name } of await operationsIn(make(), lock)) {
      const folder = make()
      const hook: Hook = (operation) => {
        // A dead process asks for nothing any more.
        if (operation.index >= index) throw systemError('KILLED')
      }
      await outcome(writeAll(request(folder, lock), watchedDisk(hook, { owner: 'here-1' })))
      const files = filesOf(folder)
      const wrong = halfWritten(without(files, leftovers(files)), before)
      wrong.push(...(await afterNext(folder)))
      expect({ index, name, wrong }).toEqual({ index, name, wrong: [] })
    }
  })
})

describe('two builds at once', { timeout: 120_000 }, () => {
  test('whenever the other comes: one wins, the other is told to run again', async () => {
    const winners = new Set<string>()
    for (const { index } of await operationsIn(builtFolder(), 'old lock\n')) {
      const folder = builtFolder()
      const lock = { ...request(folder).lock!, after: Buffer.from('their lock\n') }
      const theirs = { ...request(folder), outputs: [], lock }
      let other = ''
      const hook: Hook = async (operation) => {
        if (operation.index === index) other = await outcome(writeAll(theirs, watchedDisk(silent)))
      }
      const own = await outcome(writeAll(request(folder), watchedDisk(hook)))
      const files = own === 'done' ? newFiles : { ...oldFiles, [lockName]: 'their lock\n' }
      expect([own, other].sort()).toEqual(['built-elsewhere', 'done'])
      expect(filesOf(folder)).toEqual(files)
      winners.add(own)
    }
    expect(winners.size).toBe(2)
  })

  test('of the same notes agree', async () => {
    const folder = builtFolder()
    const hook: Hook = async (operation) => {
      if (operation.index === 30) await writeAll(request(folder), watchedDisk(silent))
    }
    await writeAll(request(folder), watchedDisk(hook))
    expect(filesOf(folder)).toEqual(newFiles)
  })
})

async function outcome(build: Promise<unknown>): Promise<string> {
  try {
    await build
    return 'done'
  } catch (error) {
    return error instanceof Failure ? error.ruleId : String(error)
  }
}
