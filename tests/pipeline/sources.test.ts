import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { build, plan } from '../../src/index.ts'

let cwd: string
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'keyfacts-pipeline-'))
  await writeFile(join(cwd, 'a.md'), '# A\n\n- 📝 Snapshots are **incremental**\n')
  await writeFile(join(cwd, 'b.md'), '# B\n\n- ❗ At most **100** of them\n')
  await build({ cwd, format: ['apkg'], frozenLock: false, cache: false })
})
afterEach(() => rm(cwd, { recursive: true }))

/** More lines than are parsed. */
const tooLarge = `- 📝 Snapshots are **incremental**\n${'line\n'.repeat(60_001)}`

describe('a source that could not be read to its end', () => {
  test('retires nothing', async () => {
    await writeFile(join(cwd, 'a.md'), tooLarge)
    const { identified } = await plan({ cwd, cache: false })
    expect(identified.changes.retired).toEqual([])
    expect(identified.kept.map(({ path }) => path)).toEqual(['a.md'])
  })

  test('ends the build, and nothing is written', async () => {
    await writeFile(join(cwd, 'a.md'), tooLarge)
    await expect(build({ cwd, format: ['apkg'], frozenLock: false })).rejects.toMatchObject({
      ruleId: 'fatal-messages',
    })
  })

  test('is what is told, though no other note has a fact', async () => {
    await writeFile(join(cwd, 'a.md'), tooLarge)
    await expect(plan({ cwd, paths: ['a.md'] })).rejects.toMatchObject({ ruleId: 'fatal-messages' })
  })
})

test('what is said of facts once all are known stands with their notes', async () => {
  await writeFile(join(cwd, 'a.md'), '# A\n\n- 📝 Snapshots are **incremental** <!-- id: x -->\n')
  await writeFile(join(cwd, 'b.md'), '# B\n\n- ❗ At most **100** of them <!-- id: x -->\n')
  const { files } = await plan({ cwd, cache: false })
  expect(files.find(({ path }) => path === 'b.md')?.messages).toMatchObject([
    { ruleId: 'pin-doubled', line: 3 },
  ])
})

test('a source that has its facts no more retires them', async () => {
  await writeFile(join(cwd, 'a.md'), '# A\n\nnothing\n')
  const { identified } = await plan({ cwd, cache: false })
  expect(identified.changes.retired.map(({ before }) => before?.path)).toEqual(['a.md'])
})
