import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { build, Failure, plan } from '../../src/index.ts'

let cwd: string
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'keyfacts-library-'))
  await writeFile(join(cwd, 'a.md'), '# A\n\n- 📝 Snapshots are **incremental**\n')
})
afterEach(() => rm(cwd, { recursive: true }))

describe('build', () => {
  test('does what the command does', async () => {
    const result = await build({ cwd, out: 'made', format: ['apkg', 'json'], frozenLock: false })
    expect(result.dataset.cards).toHaveLength(1)
    expect((await readdir(join(cwd, 'made'))).toSorted()).toEqual([
      'deck.apkg',
      'facts.json',
      'facts.schema.json',
    ])
    expect(await readFile(join(cwd, 'keyfacts.lock'), 'utf8')).toContain(
      result.dataset.cards[0]?.fact.id,
    )
  })

  test('reads stdin where it is asked to', async () => {
    const stdin = (async function* () {
      yield '- ❗ Only one'
    })()
    const { artifacts } = await build({ cwd, paths: ['-'], stdin, format: ['ndjson'], out: '-' })
    expect(JSON.parse(Buffer.from(artifacts[0]?.data ?? '').toString())).toMatchObject({
      text: 'Only one',
      kinds: ['limit'],
    })
    expect(await readdir(cwd)).toEqual(['a.md'])
  })

  test('fails with what is wrong, and what to do', async () => {
    const failure = await build({ cwd, paths: ['nowhere.md'] }).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(Failure)
    expect(failure).toMatchObject({ ruleId: 'no-such-path', exitCode: 2 })
  })

  test('an abort ends it with nothing written', async () => {
    await expect(build({ cwd, signal: AbortSignal.abort() })).rejects.toThrow(/abort/i)
    expect(await readdir(cwd)).toEqual(['a.md'])
  })

  test.each([
    [{ titel: 'x' }, /titel: there is none \(did you mean title\?\)/],
    [{ format: 'json' }, /format: unexpected "json", expected a list/],
    [{ paths: [3] }, /paths\.0: unexpected 3, expected a text/],
    [{ cards: { off: [undefined] } }, /cards\.off\.0: unexpected nothing, expected "table"/],
  ])('options %j, which no compiler has seen, are refused', async (wrong, message) => {
    await expect(build({ cwd, ...(wrong as object) })).rejects.toThrow(message)
  })
})

test('plan knows everything and writes nothing', async () => {
  const { identified, dataset } = await plan({ cwd })
  expect(identified.changes.added).toHaveLength(1)
  expect(dataset.title).toBe('A')
  expect(await readdir(cwd)).toEqual(['a.md'])
})
