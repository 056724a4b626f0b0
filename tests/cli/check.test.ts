import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { contents, folder, keyfacts, notes, put } from './keyfacts.ts'

/** A folder that is built and in step. */
async function built(files: Record<string, string> = notes): Promise<string> {
  const cwd = await folder(files)
  const { code } = await keyfacts(['-f', 'apkg,json', '-q'], { cwd })
  expect(code).toBe(0)
  return cwd
}

const withSlips = { ...notes, 'slip.md': '# Slips\n\n- 📝\n- 💡 Fine\n' }

describe.concurrent('check', () => {
  test('in step: exit 0, and nothing is written', async () => {
    const cwd = await built()
    const before = await contents(cwd)
    const { code, stderr } = await keyfacts(['check', '--against', 'dist/facts.json'], { cwd })
    expect(stderr).toContain('the notes are in step with the lock and the dataset')
    expect(code).toBe(0)
    expect(await contents(cwd)).toEqual(before)
  })

  test.each([
    [
      'a new fact',
      '# Bread\n\n- 📝 Yeast dies above 55 °C\n- 💡 Weigh the flour\n- 📝 New\n',
      '1 new',
    ],
    [
      'an edited fact',
      '# Bread\n\n- 📝 Yeast dies above 60 °C\n- 💡 Weigh the flour\n',
      '1 edited',
    ],
    ['a fact that went', '# Bread\n\n- 💡 Weigh the flour\n', '1 retired'],
    [
      'a fact that moved',
      '# Bread\n\n## Old\n\n- 📝 Yeast dies above 55 °C\n\n## New\n\n- 💡 Weigh the flour\n',
      'moved',
    ],
  ])('the lock is behind by %s: exit 1', async (_, text, said) => {
    const cwd = await built()
    await put(cwd, { 'bread.md': text })
    const { code, stderr } = await keyfacts(['check'], { cwd })
    expect(stderr).toMatch(/lock that is behind the notes/)
    expect(stderr).toContain(said)
    expect(code).toBe(1)
  })

  test('no lock at all: exit 1, but not for those who make no deck', async () => {
    const cwd = await folder(notes)
    expect((await keyfacts(['check'], { cwd })).stderr).toMatch(/lack of a lock.* 3 facts/)
    expect((await keyfacts(['check'], { cwd })).code).toBe(1)
    const { code, stderr } = await keyfacts(['check', '-f', 'json'], { cwd })
    expect(stderr).not.toContain('in step')
    expect(code).toBe(0)
  })

  test('a frozen lock is no reason to fail in CI', async () => {
    const cwd = await built()
    expect((await keyfacts(['check'], { cwd, env: { CI: '1' } })).code).toBe(0)
  })

  test('the committed dataset is compared by meaning', async () => {
    const cwd = await built()
    const path = join(cwd, 'dist/facts.json')
    const text = await readFile(path, 'utf8')
    const args = ['check', '--against', 'dist/facts.json']
    await writeFile(
      path,
      text.replace(/"version": ".*"/, '"version": "0.0.1"').replaceAll('\n', '\r\n'),
    )
    await put(cwd, { 'bread.md': notes['bread.md'].replaceAll('\n', '\r\n') })
    expect(await keyfacts(args, { cwd })).toMatchObject({ code: 0 })
    await writeFile(path, text.replaceAll('Weigh', 'Measure'))
    const { code, stderr } = await keyfacts(args, { cwd })
    expect(stderr).toMatch(/dist\/facts\.json\n.*dataset that is behind the notes \(1 edited\)/)
    expect(code).toBe(1)
  })

  test('every message is printed, with what to do once for each rule', async () => {
    const cwd = await built(withSlips)
    const { stderr } = await keyfacts(['check'], { cwd })
    expect(stderr).toMatch(/slip\.md\n3:3.* warning .* empty-fact/)
    expect(stderr.match(/\nempty-fact\n {2}\S/g)).toHaveLength(1)
  })

  test('--max-warnings', async () => {
    const cwd = await built(withSlips)
    expect((await keyfacts(['check'], { cwd })).code).toBe(0)
    const { code, stderr } = await keyfacts(['check', '--max-warnings', '0'], { cwd })
    expect(stderr).toMatch(/keyfacts: \d+ warnings?, expected at most 0/)
    expect(code).toBe(1)
    expect((await keyfacts(['check', '--max-warnings', '99'], { cwd })).code).toBe(0)
  })
})
