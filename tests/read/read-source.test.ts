import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { nodeDisk, type ReadDisk } from '../../src/read/disk.ts'
import { findGone, listSources, readLockFile, readSource } from '../../src/read/index.ts'
import { posix, tree } from './tree.ts'

/** A disk that does `action` between a file's bytes and the second look at it. */
function disturbed(action: (path: string) => void): ReadDisk {
  const open = async (path: string, flags: number) => {
    const handle = await nodeDisk.open(path, flags)
    const own = handle.read.bind(handle) as (...args: unknown[]) => Promise<unknown>
    const read = async (...args: unknown[]) => {
      const result = await own(...args)
      action(path)
      return result
    }
    return Object.assign(handle, { read })
  }
  return { ...nodeDisk, open }
}

const refusing = (code: string): ReadDisk => ({
  ...nodeDisk,
  open: () => Promise.reject(Object.assign(new Error(code), { code })),
})

describe('a source', () => {
  test('is its bytes, by its path in the root', async () => {
    const root = tree({ 'd/a.md': '\ufeffé\r\n' })
    const file = await readSource(root, 'd/a.md')
    expect(file.path).toBe('d/a.md')
    expect(file.cwd).toBe(root)
    expect(Buffer.from(file.value as Uint8Array).toString()).toBe('\ufeffé\r\n')
  })

  test('that changes while it is read is read again', async () => {
    const root = tree({ 'a.md': 'a' })
    let times = 2
    const disk = disturbed((path) => {
      if (times-- > 0) appendFileSync(path, 'b')
    })
    const { value } = await readSource(root, 'a.md', { disk })
    expect(Buffer.from(value as Uint8Array).toString()).toBe('abb')
  })

  test.runIf(process.platform === 'linux')('whose name is not UTF-8 says so', async () => {
    const root = tree({ 'a.md': 'a' })
    const named = (bytes: number[]) => Buffer.concat([Buffer.from(`${root}/`), Buffer.from(bytes)])
    writeFileSync(named([0x63, 0xff, 0x2e, 0x6d, 0x64]), 'c')
    const refused = { ruleId: 'name-undecodable', exitCode: 1 }
    await expect(readSource(root, 'c\uFFFD.md')).rejects.toMatchObject(refused)
    mkdirSync(named([0xe9]))
    const place = { root, lockPath: join(root, 'keyfacts.lock'), lockGiven: false, cwd: root }
    await expect(listSources([root], place)).rejects.toMatchObject(refused)
  })

  test('that keeps changing is no source', async () => {
    const root = tree({ 'a.md': 'a' })
    const disk = disturbed((path) => appendFileSync(path, 'b'))
    await expect(readSource(root, 'a.md', { disk })).rejects.toMatchObject({
      ruleId: 'source-changed',
      exitCode: 1,
    })
  })

  test('that was written anew with the same size is read again', async () => {
    const root = tree({ 'a.md': 'a' })
    let done = false
    const disk = disturbed((path) => {
      if (done) return
      done = true
      writeFileSync(path, 'b')
      utimesSync(path, 5, 5)
    })
    const { value } = await readSource(root, 'a.md', { disk })
    expect(Buffer.from(value as Uint8Array).toString()).toBe('b')
  })

  test('that is cut short while it is read is read again', async () => {
    const root = tree({ 'a.md': 'abc' })
    let done = false
    const stat = async (path: string, flags: number) => {
      const handle = await nodeDisk.open(path, flags)
      if (!done) writeFileSync(path, 'ab')
      done = true
      return handle
    }
    const disk = { ...nodeDisk, open: stat }
    const { value } = await readSource(root, 'a.md', { disk })
    expect(Buffer.from(value as Uint8Array).toString()).toBe('ab')
  })

  test('that has vanished, or whose folder has, is no source', async () => {
    const root = tree({ 'a.md': 'a' })
    for (const path of ['b.md', 'd/b.md', 'a.md/b.md']) {
      await expect(readSource(root, path)).rejects.toMatchObject({
        ruleId: 'source-vanished',
        exitCode: 1,
      })
    }
  })

  test.each([
    ['EACCES', 'permission denied'],
    ['EIO', 'the disk reports an error'],
    ['EMFILE', 'too many files are open'],
    ['EWEIRD', 'EWEIRD'],
  ])('with %s cannot be read', async (code, why) => {
    const root = tree({ 'a.md': 'a' })
    await expect(readSource(root, 'a.md', { disk: refusing(code) })).rejects.toMatchObject({
      ruleId: 'source-unreadable',
      exitCode: 1,
      message: `Cannot read a.md: ${why}`,
    })
  })

  test.runIf(posix)('that became a named pipe or a folder is not waited for', async () => {
    const root = tree()
    execFileSync('mkfifo', [join(root, 'a.md')])
    mkdirSync(join(root, 'b.md'))
    for (const path of ['a.md', 'b.md']) {
      await expect(readSource(root, path)).rejects.toMatchObject({ ruleId: 'source-unreadable' })
    }
  })
})

describe('stdin', () => {
  test('is read to its end', async () => {
    const stdin = Readable.from([Buffer.from('- 📝'), ' a'])
    const { value, path } = await readSource(tree(), 'stdin.md', { stdin })
    expect(path).toBe('stdin.md')
    expect(Buffer.from(value as Uint8Array).toString()).toBe('- 📝 a')
  })

  test('may be empty', async () => {
    const { value } = await readSource(tree(), 'stdin.md', { stdin: Readable.from([]) })
    expect(value).toHaveLength(0)
  })

  test('that breaks is told', async () => {
    const stdin = new Readable({
      read() {
        this.destroy(Object.assign(new Error('x'), { code: 'EIO' }))
      },
    })
    await expect(readSource(tree(), 'stdin.md', { stdin })).rejects.toMatchObject({
      ruleId: 'source-unreadable',
    })
  })

  test('other sources are not read from it', async () => {
    const stdin = Readable.from(['x'])
    await expect(readSource(tree(), 'a.md', { stdin })).rejects.toMatchObject({
      ruleId: 'source-vanished',
    })
  })
})

describe('paths of the lock', () => {
  test('are gone if nothing is there, or nothing can be', async () => {
    const root = tree({ 'a.md': '', 'd/b.md': '' })
    const gone = await findGone(root, ['a.md', 'd/b.md', 'c.md', 'd/c.md', 'e/f.md', 'a.md/x.md'])
    expect([...gone]).toEqual(['c.md', 'd/c.md', 'e/f.md', 'a.md/x.md'])
  })

  test('that lead out of the root, or came from stdin, are never gone', async () => {
    const root = tree()
    expect(
      await findGone(root, ['../nowhere.md', '/nowhere.md', 'd/../../x.md', 'stdin.md']),
    ).toEqual(new Set())
  })

  test('of which the disk does not tell are not gone', async () => {
    const lstat = () => Promise.reject(Object.assign(new Error('no'), { code: 'EACCES' }))
    const disk = { ...nodeDisk, lstat: lstat as unknown as ReadDisk['lstat'] }
    expect(await findGone(tree(), ['a.md'], disk)).toEqual(new Set())
  })

  test('are gone where the disk answers to them under another case', async () => {
    const root = tree({ 'A.md': '' })
    const folding = ((path: string) =>
      nodeDisk.lstat(path.replace('a.md', 'A.md'))) as ReadDisk['lstat']
    const realpath = (path: string) => Promise.resolve(path.replace('a.md', 'A.md'))
    const disk = { ...nodeDisk, lstat: folding, realpath }
    expect(await findGone(root, ['a.md', 'A.md'], disk)).toEqual(new Set(['a.md']))
  })

  test('whose folder vanished are gone', async () => {
    const root = tree({ 'd/a.md': '' })
    rmSync(join(root, 'd'), { recursive: true })
    expect(await findGone(root, ['d/a.md'])).toEqual(new Set(['d/a.md']))
  })
})

describe('the lock file', () => {
  test('is read, or is not there', async () => {
    const root = tree({ 'keyfacts.lock': '{}\n' })
    expect(await readLockFile(join(root, 'keyfacts.lock'))).toBe('{}\n')
    expect(await readLockFile(join(root, 'd/keyfacts.lock'))).toBeNull()
  })

  test.runIf(posix)('that is a named pipe is not waited for', async () => {
    const root = tree()
    execFileSync('mkfifo', [join(root, 'keyfacts.lock')])
    await expect(readLockFile(join(root, 'keyfacts.lock'))).rejects.toThrow('it is a named pipe')
  })

  test('that cannot be read ends the build', async () => {
    await expect(readLockFile(tree())).rejects.toMatchObject({
      ruleId: 'lock-unreadable',
      exitCode: 2,
    })
  })
})
