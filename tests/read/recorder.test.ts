import { appendFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { nodeDisk } from '../../src/read/disk.ts'
import { readBytes } from '../../src/read/read-file.ts'
import { isAsSeen, recorder, type Seen } from '../../src/read/recorder.ts'

let root: string
const at = (name: string) => join(root, name)
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'keyfacts-recorder-'))
  writeFileSync(at('a.md'), 'one')
  mkdirSync(at('folder'))
  writeFileSync(at('folder/b.md'), 'two')
})
afterEach(() => rmSync(root, { recursive: true }))

/** Asks about everything in the folder, and about what is not there. */
async function look(): Promise<Seen> {
  const { disk, seen } = recorder()
  await readBytes(at('a.md'), 1000, disk)
  await disk.readFile(at('folder/b.md'), 'utf8')
  await disk.readdir(root, { withFileTypes: true })
  await disk.readdir(at('folder'))
  await disk.stat(at('folder'))
  await disk.realpath(at('a.md'))
  await disk.lstat(at('gone.md')).catch(() => undefined)
  return seen()!
}

describe('a recorder', () => {
  test('answers as the disk does', async () => {
    const { disk } = recorder()
    expect(await readBytes(at('a.md'), 1000, disk)).toEqual({ bytes: Buffer.from('one') })
    expect(await disk.readdir(at('folder'))).toEqual(['b.md'])
    await expect(disk.stat(at('gone.md'))).rejects.toMatchObject({ code: 'ENOENT' })
  })

  test('nothing changed: all is as it was seen', async () => {
    expect(await isAsSeen(await look())).toBe(true)
  })

  test.each<[string, () => void]>([
    ['a file that was opened has other bytes', () => writeFileSync(at('a.md'), 'eno')],
    ['a file that was read has other bytes', () => appendFileSync(at('folder/b.md'), '!')],
    ['a file is new in a folder', () => writeFileSync(at('folder/c.md'), '')],
    ['a folder was listed and has a new folder', () => mkdirSync(at('more'))],
    ['a file is gone', () => rmSync(at('a.md'))],
    ['what was not there is there', () => writeFileSync(at('gone.md'), '')],
    [
      'a folder has become a link',
      () => {
        rmSync(at('folder'), { recursive: true })
        mkdirSync(at('.hidden'))
        symlinkSync(at('.hidden'), at('folder'))
      },
    ],
  ])('%s: it is not', async (_, change) => {
    const seen = await look()
    change()
    expect(await isAsSeen(seen)).toBe(false)
  })

  test('a disk that changes while it is asked gives nothing to compare', async () => {
    const { disk, seen } = recorder()
    await disk.readFile(at('a.md'), 'utf8')
    writeFileSync(at('a.md'), 'another')
    await disk.readFile(at('a.md'), 'utf8')
    expect(seen()).toBeNull()
  })

  test('a disk that fails otherwise is another disk', async () => {
    const seen = await look()
    const denied = () => Promise.reject(Object.assign(new Error('denied'), { code: 'EACCES' }))
    expect(await isAsSeen(seen, { ...nodeDisk, lstat: denied })).toBe(false)
  })
})
