import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findPlace } from '../../src/read/index.ts'
import { posix, tree, treeOf } from './tree.ts'

const lock = 'keyfacts.lock'

describe('with a lock above the notes', () => {
  test('its folder is the root, however the notes are named', async () => {
    const cwd = treeOf('notes/keyfacts.lock', 'notes/deep/a.md', 'notes/b.md')
    const expected = {
      root: join(cwd, 'notes'),
      lockPath: join(cwd, 'notes', lock),
      lockGiven: false,
    }
    for (const inputs of [
      ['notes'],
      ['notes/deep'],
      ['notes/b.md', 'notes/deep/a.md'],
      ['notes/**/*.md'],
      ['notes/deep/*.md', '!notes/b.md'],
      [join(cwd, 'notes', 'b.md')],
    ]) {
      expect(await findPlace(inputs, { cwd })).toEqual(expected)
    }
    expect(await findPlace(['.'], { cwd: join(cwd, 'notes') })).toEqual(expected)
    expect(await findPlace(['-'], { cwd: join(cwd, 'notes/deep') })).toEqual(expected)
  })

  test.runIf(posix)('a lock of which the disk does not tell is not taken for none', async () => {
    const cwd = treeOf('notes/a.md')
    symlinkSync(lock, join(cwd, 'notes', lock))
    await expect(findPlace(['notes'], { cwd })).rejects.toMatchObject({
      ruleId: 'lock-unreadable',
      exitCode: 2,
    })
  })

  test('it counts more than a configuration', async () => {
    const cwd = treeOf('keyfacts.config.json', 'notes/keyfacts.lock', 'notes/a.md')
    const configPath = join(cwd, 'keyfacts.config.json')
    expect(await findPlace(['notes'], { cwd, configPath })).toMatchObject({
      root: join(cwd, 'notes'),
    })
  })

  test('two of them are refused', async () => {
    const cwd = treeOf('keyfacts.lock', 'notes/keyfacts.lock', 'notes/a.md')
    await expect(findPlace(['notes'], { cwd })).rejects.toMatchObject({
      ruleId: 'two-locks',
      exitCode: 2,
    })
    const apart = treeOf('a/keyfacts.lock', 'b/keyfacts.lock')
    await expect(findPlace(['a', 'b'], { cwd: apart })).rejects.toThrow(join(apart, 'b', lock))
  })

  test('a folder with this name is none', async () => {
    const cwd = treeOf('notes/a.md', 'keyfacts.lock/x')
    expect(await findPlace(['notes'], { cwd })).toMatchObject({ root: join(cwd, 'notes') })
  })
})

describe('without a lock', () => {
  test('the folder of the configuration is the root', async () => {
    const cwd = treeOf('keyfacts.config.json', 'notes/deep/a.md')
    const configPath = join(cwd, 'keyfacts.config.json')
    expect(await findPlace(['notes/deep'], { cwd, configPath })).toEqual({
      root: cwd,
      lockPath: join(cwd, lock),
      lockGiven: false,
    })
  })

  test('but not where the configuration lies elsewhere', async () => {
    const cwd = treeOf('config/keyfacts.config.json', 'notes/a.md')
    const configPath = join(cwd, 'config/keyfacts.config.json')
    expect(await findPlace(['notes'], { cwd, configPath })).toMatchObject({
      root: join(cwd, 'notes'),
    })
  })

  test.each([
    [['notes'], 'notes'],
    [['notes/a.md'], 'notes'],
    [['notes/a.md', 'notes/deep/b.md'], 'notes'],
    [['notes/deep', 'notes/deeper'], 'notes'],
    [['notes/deep/*.md'], 'notes/deep'],
    [['notes/{deep,deeper}/*.md', '!other'], 'notes'],
    [['notes', '-'], '.'],
    [['notes/missing.md'], 'notes'],
    [[], '.'],
  ])('the folder that %j share is the root: %s', async (inputs, root) => {
    const cwd = treeOf('notes/a.md', 'notes/deep/b.md', 'notes/deeper/c.md')
    expect(await findPlace(inputs, { cwd })).toMatchObject({ root: join(cwd, root) })
  })
})

describe('with a lock that was named', () => {
  test('above the notes: its folder is the root, whether it is there or not', async () => {
    const cwd = treeOf('notes/deep/a.md')
    const path = join(cwd, 'notes', 'own.lock')
    expect(await findPlace(['notes/deep'], { cwd, lock: path })).toEqual({
      root: join(cwd, 'notes'),
      lockPath: path,
      lockGiven: true,
    })
  })

  test('elsewhere: the root is what it would be without', async () => {
    const cwd = tree({ 'notes/a.md': '', 'state/x': '' })
    const path = join(cwd, 'state', 'my.lock')
    expect(await findPlace(['notes'], { cwd, lock: path })).toMatchObject({
      root: join(cwd, 'notes'),
      lockPath: path,
    })
  })

  test('others on the way up do not matter', async () => {
    const cwd = treeOf('keyfacts.lock', 'notes/keyfacts.lock', 'notes/a.md')
    const path = join(cwd, 'notes', lock)
    expect(await findPlace(['notes'], { cwd, lock: path })).toMatchObject({ lockPath: path })
  })
})
