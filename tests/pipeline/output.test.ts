import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keptOutput } from '../../src/pipeline/cache/output.ts'
import type { Store } from '../../src/pipeline/cache/store.ts'

const files = new Map<string, string>()
const store: Store = {
  read: (name) => JSON.parse(files.get(name) ?? 'null') as unknown[] | null,
  write: (name, values) => void files.set(name, JSON.stringify([...values])),
}

let folder: string
let made: number
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keyfacts-output-'))
  files.clear()
  made = 0
})
afterEach(() => rmSync(folder, { recursive: true }))

/** The output made of `parts`, and written, as a build does. */
async function build(parts: unknown[], name = 'deck.apkg'): Promise<string> {
  const path = join(folder, name)
  const make = async () => {
    made += 1
    return { name, data: Buffer.from(JSON.stringify(parts)), summary: `${parts.length} parts` }
  }
  const artifact = await keptOutput(path, parts, make, store)
  writeFileSync(path, artifact.data)
  expect(artifact).toMatchObject({ name, summary: `${parts.length} parts` })
  return Buffer.from(artifact.data).toString()
}

test('what lies there and was made of the same is not made again', async () => {
  const parts = ['a', { b: 1 }]
  const first = await build(parts)
  expect(await build(parts)).toBe(first)
  expect(made).toBe(1)
})

test.each<[string, unknown[]]>([
  ['another part', ['a', { b: 2 }]],
  ['a part more', ['a', { b: 1 }, 'c']],
  ['the parts in another order', [{ b: 1 }, 'a']],
  ['the parts cut elsewhere', ['a,{"b":1}']],
])('%s: it is made anew', async (_, parts) => {
  await build(['a', { b: 1 }])
  expect(await build(parts)).toBe(JSON.stringify(parts))
  expect(made).toBe(2)
})

test('an output that was edited, or is gone, is made anew', async () => {
  const path = join(folder, 'deck.apkg')
  const first = await build(['a'])
  writeFileSync(path, 'edited')
  expect(await build(['a'])).toBe(first)
  rmSync(path)
  expect(await build(['a'])).toBe(first)
  expect(made).toBe(3)
  expect(readFileSync(path, 'utf8')).toBe(first)
})

test('each place has its own', async () => {
  await build(['a'], 'one.apkg')
  await build(['b'], 'two.apkg')
  await build(['a'], 'one.apkg')
  expect(made).toBe(2)
})
