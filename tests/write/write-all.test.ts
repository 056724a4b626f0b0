import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { platform } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { lockDigest } from '../../src/lock/index.ts'
import { nodeDisk } from '../../src/write/disk.ts'
import { writeAll, type WriteRequest } from '../../src/write/index.ts'
import { builtFolder, filesOf, newFiles, newFolder, oldFiles, request } from './build.ts'
import { systemError, watchedDisk, type Hook } from './faulty-disk.ts'

const posix = platform() !== 'win32'
const newLock = String(newFiles['keyfacts.lock'])
const silent = () => undefined
/** A request for one file, without a lock. */
const one = (folder: string, name: string, text = 'new'): WriteRequest => ({
  outputs: [{ path: join(folder, name), data: Buffer.from(text) }],
  lock: null,
  inputs: { root: folder, paths: ['a.md'] },
})

describe('writing', () => {
  test('tells of each file whether it has changed, the lock last', async () => {
    const folder = builtFolder()
    const wanted = request(folder)
    writeFileSync(join(folder, 'dist/facts.json'), newFiles['dist/facts.json']!)
    const written = await writeAll(wanted)
    expect(written).toEqual([
      { path: join(folder, 'dist/deck.apkg'), bytes: 25, changed: true },
      { path: join(folder, 'dist/more/cheatsheet.pdf'), bytes: 9, changed: true },
      { path: join(folder, 'dist/facts.json'), bytes: 9, changed: false },
      { path: join(folder, 'keyfacts.lock'), bytes: 9, changed: true },
    ])
    expect(filesOf(folder)).toEqual(newFiles)
  })

  test('leaves files alone whose bytes are the same', async () => {
    const folder = builtFolder()
    await writeAll(request(folder))
    const paths = Object.keys(newFiles).map((name) => join(folder, name))
    for (const path of paths) utimesSync(path, 1000, 1000)
    const written = await writeAll(request(folder, newLock))
    expect(written.map(({ changed }) => changed)).toEqual([false, false, false, false])
    expect(paths.map((path) => statSync(path).mtimeMs)).toEqual(paths.map(() => 1_000_000))
  })

  test('puts the lock in its place before anything else', async () => {
    const folder = builtFolder()
    const renamed: string[] = []
    const disk = watchedDisk(({ name, path }) => void (name === 'rename' && renamed.push(path)))
    await writeAll(request(folder), disk)
    expect(renamed[0]).toBe(join(folder, 'keyfacts.lock'))
    expect(renamed).toHaveLength(4)
  })

  test('has every byte on the disk before a file takes its place, and the lock for good before the others', async () => {
    const folder = builtFolder()
    const order: string[] = []
    const disk = watchedDisk(({ name, path }) => {
      if (['handle.sync', 'rename'].includes(name))
        order.push(`${name} ${path === folder ? 'folder' : ''}`.trim())
    })
    await writeAll(request(folder), disk)
    const staged = order.indexOf('rename')
    expect(order.slice(0, staged)).toEqual(Array.from({ length: 4 }, () => 'handle.sync'))
    expect(order.slice(staged, staged + 3)).toEqual(['rename', 'handle.sync folder', 'rename'])
  })

  test('takes a lock that some editor gave a BOM for what it is', async () => {
    const folder = builtFolder()
    writeFileSync(join(folder, 'keyfacts.lock'), `\ufeff${oldFiles['keyfacts.lock']}`)
    await writeAll(request(folder))
    expect(filesOf(folder)).toEqual(newFiles)
  })

  test('without a lock writes the outputs', async () => {
    const folder = newFolder()
    await writeAll(one(folder, 'x/y/facts.json'))
    expect(filesOf(folder)).toMatchObject({ 'x/y/facts.json': 'new' })
  })

  test('with a lock that is only read leaves it as it is', async () => {
    const folder = builtFolder()
    const wanted = request(folder)
    const written = await writeAll({ ...wanted, lock: { ...wanted.lock!, after: null } })
    expect(written).toHaveLength(3)
    expect(filesOf(folder)).toEqual({ ...newFiles, 'keyfacts.lock': oldFiles['keyfacts.lock'] })
  })

  test.runIf(posix)('keeps the permissions of the file that was there', async () => {
    const folder = builtFolder()
    chmodSync(join(folder, 'dist/deck.apkg'), 0o640)
    await writeAll(request(folder))
    expect(statSync(join(folder, 'dist/deck.apkg')).mode & 0o777).toBe(0o640)
  })
})

describe('what is refused, with nothing written', () => {
  test('a lock that was changed meanwhile', async () => {
    const folder = builtFolder()
    await expect(writeAll(request(folder, 'another lock\n'))).rejects.toMatchObject({
      ruleId: 'built-elsewhere',
      exitCode: 1,
    })
    expect(filesOf(folder)).toEqual(oldFiles)
  })

  test('a lock that was changed meanwhile, though no output is to be written', async () => {
    const folder = builtFolder()
    const lock = {
      path: join(folder, 'keyfacts.lock'),
      before: lockDigest('another lock\n'),
      after: null,
    }
    const wanted = { outputs: [], lock, inputs: { root: folder, paths: [] } }
    await expect(writeAll(wanted)).rejects.toMatchObject({ ruleId: 'built-elsewhere' })
  })

  test('a lock that is gone, or has come', async () => {
    const wanted = request(newFolder())
    await expect(writeAll(wanted)).rejects.toMatchObject({ ruleId: 'built-elsewhere' })
    await expect(writeAll(request(builtFolder(), null))).rejects.toMatchObject({
      ruleId: 'built-elsewhere',
    })
  })

  test('an output onto a note', async () => {
    const folder = builtFolder()
    await expect(writeAll(one(folder, 'a.md'))).rejects.toMatchObject({
      ruleId: 'output-onto-input',
      exitCode: 2,
    })
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(oldFiles['a.md'])
  })

  test.runIf(posix)('an output onto a note, by another way', async () => {
    const folder = builtFolder()
    symlinkSync(folder, join(folder, 'link'))
    await expect(writeAll(one(folder, 'link/a.md'))).rejects.toMatchObject({
      ruleId: 'output-onto-input',
    })
  })

  test('two files in one place', async () => {
    const folder = builtFolder()
    const wanted = request(folder)
    const lock = { ...wanted.lock!, path: join(folder, 'dist/deck.apkg') }
    await expect(writeAll({ ...wanted, lock })).rejects.toMatchObject({ ruleId: 'two-outputs' })
  })

  test('a folder with the name of an output', async () => {
    const folder = newFolder()
    mkdirSync(join(folder, 'deck.apkg'))
    await expect(writeAll(one(folder, 'deck.apkg'))).rejects.toMatchObject({
      ruleId: 'output-is-folder',
      exitCode: 2,
    })
  })

  test('a file with the name of the output folder', async () => {
    const folder = newFolder()
    await expect(writeAll(one(folder, 'a.md/deck.apkg'))).rejects.toMatchObject({
      ruleId: 'cannot-write',
      exitCode: 2,
    })
    expect(filesOf(folder)).toEqual({ 'a.md': oldFiles['a.md'] })
  })

  test('a work that is called off', async () => {
    const folder = newFolder()
    const controller = new AbortController()
    const hook: Hook = ({ name }) => {
      if (name === 'handle.writeFile') controller.abort()
    }
    const wanted = { ...request(folder, null), signal: controller.signal }
    await expect(writeAll(wanted, watchedDisk(hook))).rejects.toThrow('aborted')
    expect(filesOf(folder)).toEqual({ 'a.md': oldFiles['a.md'] })
  })
})

describe('what stands in the place of an output', () => {
  test.runIf(posix)('a link is replaced: what it points to is not written', async () => {
    const folder = newFolder()
    symlinkSync(join(folder, 'a.md'), join(folder, 'facts.json'))
    const wanted = { ...one(folder, 'facts.json'), inputs: { root: folder, paths: [] } }
    await writeAll(wanted)
    expect(filesOf(folder)).toEqual({ 'a.md': oldFiles['a.md'], 'facts.json': 'new' })
    expect(lstatSync(join(folder, 'facts.json')).isSymbolicLink()).toBe(false)
  })

  test.runIf(posix)('a link to nowhere is replaced too', async () => {
    const folder = newFolder()
    symlinkSync(join(folder, 'nowhere'), join(folder, 'keyfacts.lock'))
    await writeAll(request(folder, null))
    expect(filesOf(folder)).toEqual(newFiles)
  })

  test.runIf(posix)('a named pipe is replaced without being waited for', async () => {
    const folder = newFolder()
    execFileSync('mkfifo', [join(folder, 'facts.json')])
    await writeAll(one(folder, 'facts.json'))
    expect(filesOf(folder)).toMatchObject({ 'facts.json': 'new' })
  })
})

describe('a file that another program holds', () => {
  const busy = (code: string, times: number): Hook => {
    let left = times
    return ({ name, path }) => {
      if (name === 'rename' && path.endsWith('deck.apkg') && left-- > 0) throw systemError(code)
    }
  }

  test.each(['EPERM', 'EBUSY'])('%s for a moment: it is written', async (code) => {
    const folder = builtFolder()
    const waits: number[] = []
    const wait = (milliseconds: number) => Promise.resolve(void waits.push(milliseconds))
    await writeAll(request(folder), watchedDisk(busy(code, 3), { wait }))
    expect(filesOf(folder)).toEqual(newFiles)
    expect(waits).toHaveLength(3)
  })

  test('for long: one clear line, and the next build writes it', async () => {
    const folder = builtFolder()
    await expect(writeAll(request(folder), watchedDisk(busy('EBUSY', 99)))).rejects.toMatchObject({
      ruleId: 'cannot-finish',
      message: `Cannot write ${join(folder, 'dist/deck.apkg')}: another program uses it`,
    })
    expect(filesOf(folder)).toEqual({ ...oldFiles, 'keyfacts.lock': newFiles['keyfacts.lock'] })
    await writeAll(request(folder, newLock))
    expect(filesOf(folder)).toEqual(newFiles)
  })
})

describe('the turn of a build', () => {
  const turn = '.keyfacts-turn'
  const disk = (alive: boolean | null, age: number) =>
    watchedDisk(silent, { isAlive: () => alive, now: () => Date.now() + age })
  const turned = (text: string) => {
    const folder = builtFolder()
    writeFileSync(join(folder, turn), text)
    return folder
  }

  test.each([
    ['of a dead process', 'x-1\n', false, 0],
    ['of another machine, long ago', 'x-1\n', null, 70_000],
    ['of a process that has hung for a minute', 'x-1\n', true, 70_000],
    ['that was never signed', 'x-', true, 2000],
  ])('%s is over', async (_name, text, alive, age) => {
    const folder = turned(text)
    await writeAll(request(folder), disk(alive, age))
    expect(filesOf(folder)).toEqual(newFiles)
  })

  test.each([
    ['of a process that runs', 'x-1\n', true],
    ['of another machine', 'x-1\n', null],
    ['that is about to be signed', '', true],
  ])('%s is waited for, then the build gives up', async (_name, text, alive) => {
    const folder = turned(text)
    await expect(writeAll(request(folder), disk(alive, 0))).rejects.toMatchObject({
      ruleId: 'built-elsewhere',
    })
    expect(filesOf(folder)).toEqual({ ...oldFiles, [turn]: text })
  })

  test('ends when the other build is done', async () => {
    const folder = turned('x-1\n')
    const wait = async () => nodeDisk.unlink(join(folder, turn)).catch(silent)
    await writeAll(request(folder), watchedDisk(silent, { isAlive: () => true, wait }))
    expect(filesOf(folder)).toEqual(newFiles)
  })
})

describe('files that builds left', () => {
  const left = '.keyfacts-x-1-abc.tmp'
  const build = async (alive: boolean | null, age: number) => {
    const folder = builtFolder()
    writeFileSync(join(folder, 'dist', left), 'half')
    const own = { isAlive: () => alive, now: () => Date.now() + age }
    await writeAll(request(folder), watchedDisk(silent, own))
    return Object.keys(filesOf(folder)).includes(`dist/${left}`)
  }

  test('are removed if their process is dead, or they are a day old', async () => {
    expect(await build(false, 0)).toBe(false)
    expect(await build(null, 90_000_000)).toBe(false)
  })

  test('stay while their process may run', async () => {
    expect(await build(true, 90_000_000)).toBe(true)
    expect(await build(null, 0)).toBe(true)
  })

  test('with other names are someone else’s', async () => {
    const folder = builtFolder()
    for (const name of ['.keyfacts-x.tmp', 'keyfacts-x-1-abc.tmp', '.keyfacts-x-1-abc.tmp.md']) {
      writeFileSync(join(folder, name), 'mine')
    }
    await writeAll(request(folder), watchedDisk(silent, { isAlive: () => false }))
    expect(Object.values(filesOf(folder)).filter((text) => text === 'mine')).toHaveLength(3)
  })
})

test('this machine knows which of its processes run', () => {
  expect(nodeDisk.isAlive(nodeDisk.owner)).toBe(true)
  const [machine] = nodeDisk.owner.split('-')
  const pid = Number(execFileSync(process.execPath, ['-p', 'process.pid']).toString())
  expect(nodeDisk.isAlive(`${machine}-${pid}`)).toBe(false)
  expect(nodeDisk.isAlive(`other-${process.pid}`)).toBeNull()
})
