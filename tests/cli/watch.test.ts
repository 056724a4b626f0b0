import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test, type TestContext } from 'vitest'
import { contents, ended, folder, keyfacts, notes, put, start } from './keyfacts.ts'

/** A `keyfacts watch` and a way to wait for what it says. */
function watching(cwd: string, { onTestFinished }: TestContext, ...paths: string[]) {
  const child = start(['watch', '-f', 'json', ...paths], { cwd })
  onTestFinished(() => void child.kill('SIGKILL'))
  const end = ended(child)
  let said = ''
  child.stderr?.on('data', (text: string) => (said += text))
  /** Resolves when something new matches. */
  async function says(pattern: RegExp): Promise<string> {
    for (;;) {
      const match = pattern.exec(said)
      if (match) {
        said = said.slice(match.index + match[0].length)
        return match[0]
      }
      if (child.exitCode !== null || child.signalCode !== null)
        throw new Error(`ended, having said:\n${said}`)
      await new Promise((done) => setTimeout(done, 20))
    }
  }
  return { child, end, says }
}

describe.concurrent('watch', () => {
  test('rebuilds at each save, never writes lock or deck, survives a broken note, ends cleanly', async (context) => {
    const cwd = await folder(notes)
    const { child, end, says } = watching(cwd, context)
    await says(/3 facts/)
    await says(/watching/)
    await put(cwd, { 'bread.md': '# Bread\n\n- 📝 One fact alone\n' })
    await says(/2 facts/)
    await put(cwd, { 'new/more.md': '- 📝 In a new folder\n' })
    await says(/3 facts/)
    await writeFile(join(cwd, 'bread.md'), Buffer.from([0x2d, 0x20, 0xff, 0xfe, 0x0a]))
    await says(/undecodable-bytes/)
    await rm(join(cwd, 'new'), { recursive: true })
    await says(/1 fact /)
    await rm(join(cwd, 'more'), { recursive: true })
    await says(/keyfacts: .*without a marked fact/)
    await put(cwd, notes)
    await says(/3 facts/)
    child.kill('SIGINT')
    expect(await end).toMatchObject({ code: 0, signal: null, stdout: '' })
    const made = Object.keys(await contents(cwd)).filter((name) => !name.endsWith('.md'))
    expect(made).toEqual(['dist/facts.json', 'dist/facts.schema.json'])
  })

  test('a folder that is removed is waited for', async (context) => {
    const cwd = await folder({ 'n/a.md': '- 📝 One **fact**\n' })
    const { child, end, says } = watching(cwd, context, 'n')
    await says(/watching/)
    await rm(join(cwd, 'n'), { recursive: true })
    await says(/Cannot find n/)
    // Long enough for it to be noticed: what is back at once was never gone.
    await new Promise((done) => setTimeout(done, 1500))
    await put(cwd, { 'n/a.md': '- 📝 One **fact**\n- 📝 Another **one**\n' })
    await says(/2 facts/)
    await put(cwd, { 'n/a.md': '- 📝 One **fact** is left\n' })
    await says(/1 fact /)
    child.kill('SIGINT')
    expect(await end).toMatchObject({ code: 0, signal: null })
  })

  test('known facts keep the ids of the lock, and the lock its bytes', async (context) => {
    const cwd = await folder(notes)
    await keyfacts(['-q', '-f', 'apkg,json'], { cwd })
    const before = (await contents(cwd))['keyfacts.lock']
    const ids = (text = '') => [...text.matchAll(/"id": "(\w+)"/g)].map(([, id]) => id)
    const known = ids((await contents(cwd))['dist/facts.json'])
    const { says } = watching(cwd, context)
    await says(/watching/)
    await put(cwd, { 'bread.md': '# Bread\n\n- 📝 Yeast dies above 60 °C\n- 💡 Weigh the flour\n' })
    await says(/3 facts/)
    const after = await contents(cwd)
    expect(after['dist/facts.json']).toContain('60')
    expect(ids(after['dist/facts.json'])).toEqual(known)
    expect(after['keyfacts.lock']).toBe(before)
  })

  test('of saves in quick succession the last one counts', async (context) => {
    const cwd = await folder(notes)
    const { says } = watching(cwd, context)
    await says(/watching/)
    for (let n = 1; n <= 5; n++) {
      await put(cwd, { 'bread.md': `# Bread\n\n${'- 📝 A fact\n'.repeat(n)}` })
      await new Promise((done) => setTimeout(done, 25))
    }
    expect(await says(/6 facts/)).toBe('6 facts')
  })

  test('a changed configuration counts at once', async (context) => {
    const cwd = await folder({ ...notes, 'keyfacts.config.json': '{}' })
    const { says } = watching(cwd, context)
    await says(/watching/)
    await put(cwd, { 'keyfacts.config.json': '{ "markers": { "limit": false } }' })
    await says(/2 facts/)
    await put(cwd, { 'keyfacts.config.json': '{ "markers": ' })
    await says(/not JSON/)
    await put(cwd, { 'keyfacts.config.json': '{}' })
    expect(await says(/\d facts/)).toBe('3 facts')
  })

  test('what is wrong from the start ends it', async () => {
    const cwd = await folder(notes)
    const run = await keyfacts(['watch', 'nowhere'], { cwd })
    expect(run.stderr).toMatch(/Cannot find nowhere/)
    expect(run.code).toBe(2)
  })
})

test('prints its options and ends', async () => {
  const { code, stdout } = await keyfacts(['watch', '--print-config'], { cwd: await folder(notes) })
  expect(code).toBe(0)
  expect(JSON.parse(stdout)).toHaveProperty('format')
})
