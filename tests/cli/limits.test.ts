import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folder, keyfacts } from './keyfacts.ts'

/** So that memory that grows out of proportion ends the process. */
const node = ['--max-old-space-size=1024']

async function built(files: Record<string, string>) {
  const cwd = await folder(files)
  const { code, signal, stderr } = await keyfacts(['-f', 'json', '--no-cache'], { cwd, node })
  return { code, signal, stderr, facts: code === 0 ? await factsIn(cwd) : 0 }
}

async function factsIn(cwd: string): Promise<number> {
  const text = await readFile(join(cwd, 'dist/facts.json'), 'utf8')
  return (JSON.parse(text) as { facts: unknown[] }).facts.length
}

const words = '- Some words that say a thing and go on to say more of it, as notes do\n'

describe('huge notes end in a result', () => {
  test('100 MB in which nothing is marked', async () => {
    const big = words.repeat(Math.ceil(1e8 / words.length))
    const found = await built({ 'big.md': big, 'small.md': '- 📝 One fact\n' })
    expect(found).toMatchObject({ code: 0, facts: 1 })
  })

  test('quotes in quotes, 10,000 deep', async () => {
    const { code, facts, stderr } = await built({ 'a.md': `${'>'.repeat(10_000)} x\n\n- 📝 One\n` })
    expect({ code, facts }).toEqual({ code: 0, facts: 1 })
    expect(stderr).toContain('nested-too-deep')
  })

  test('lists in lists, 1,000 deep', async () => {
    const lines = Array.from({ length: 1000 }, (_, depth) => `${'  '.repeat(depth)}- a${depth}\n`)
    const { code, facts } = await built({ 'a.md': `- 📝 One fact\n${lines.join('')}` })
    expect({ code, facts }).toEqual({ code: 0, facts: 1 })
  })

  test('a line of 1 MB', async () => {
    const line = `- 📝 Start ${'words and more '.repeat(70_000)}\n`
    const { code, facts } = await built({ 'a.md': line })
    expect({ code, facts }).toEqual({ code: 0, facts: 1 })
  })

  test('1,000,000 markers in a line', async () => {
    const { code, facts } = await built({ 'a.md': `- 📝 Fact ${'📝'.repeat(1_000_000)}\n` })
    expect({ code, facts }).toEqual({ code: 0, facts: 1 })
  })
})
