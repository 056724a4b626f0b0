import { execFileSync } from 'node:child_process'
import { readFile, symlink } from 'node:fs/promises'
import { createServer } from 'node:net'
import { platform } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folder, keyfacts } from './keyfacts.ts'

const posix = platform() !== 'win32'
const linux = platform() === 'linux'
const note = (words: string) => `- 📝 ${words}\n`

interface Built {
  sources: { path: string; facts: number }[]
}

/** Paths of the notes with facts that a build of the folder reads, and what it says. */
async function built(cwd: string, ...args: string[]) {
  const { code, stderr } = await keyfacts(['-f', 'apkg', '-f', 'json', ...args], { cwd })
  if (code !== 0) return { code, stderr, paths: [] }
  const { sources } = JSON.parse(await readFile(join(cwd, 'dist/facts.json'), 'utf8')) as Built
  return { code, stderr, paths: sources.map(({ path }) => path) }
}

describe.concurrent('names of files', () => {
  test('with blanks, emoji and signs', async () => {
    const names = ["a b's (1) [x] {y}, #z & 50%.md", 'deep er/🥖 Brot, süß.md', 'ünïcödé/日本語.md']
    const cwd = await folder(Object.fromEntries(names.map((name) => [name, note(name)])))
    const { code, paths } = await built(cwd)
    expect({ code, paths }).toEqual({ code: 0, paths: names.toSorted() })
    expect((await built(cwd)).stderr).toContain('nothing changed')
  })

  test.runIf(posix)('with a line end and an escape: nothing of it acts on a terminal', async () => {
    const name = 'line\nend \u001b[31mred.md'
    const cwd = await folder({ [name]: `${note('One')}- 📝\n` })
    const { code, stderr, paths } = await built(cwd)
    expect({ code, paths }).toEqual({ code: 0, paths: [name] })
    expect(stderr).not.toContain('\u001b')
    expect(await readFile(join(cwd, 'keyfacts.lock'), 'utf8')).toMatch(/^\{.*\}\n\{.*\}\n$/u)
  })

  test.runIf(posix)('of 255 bytes', async () => {
    const name = `${'n'.repeat(252)}.md`
    const cwd = await folder({ [name]: note('One') })
    expect(await built(cwd)).toMatchObject({ code: 0, paths: [name] })
  })

  test.runIf(linux)('that are twins: composed and decomposed, large and small', async () => {
    const names = ['caf\u00e9.md', 'cafe\u0301.md', 'Tea.md', 'tea.md']
    const cwd = await folder(
      Object.fromEntries(names.map((name) => [name, note('The same words')])),
    )
    expect(await built(cwd)).toMatchObject({ code: 0, paths: names.toSorted() })
    const lock = await readFile(join(cwd, 'keyfacts.lock'), 'utf8')
    expect(lock.trim().split('\n')).toHaveLength(5)
    expect((await built(cwd)).stderr).toContain('nothing changed')
  })
})

describe.concurrent('what is no note', () => {
  test('a folder named x.md is a folder', async () => {
    const cwd = await folder({ 'x.md/y.md': note('Inside') })
    expect(await built(cwd)).toMatchObject({ code: 0, paths: ['x.md/y.md'] })
  })

  test.runIf(posix)('pipes and sockets are passed over, and never waited for', async () => {
    const cwd = await folder({ 'a.md': note('One') })
    execFileSync('mkfifo', [join(cwd, 'pipe.md')])
    const server = createServer().listen(join(cwd, 'socket.md'))
    try {
      const { code, stderr, paths } = await built(cwd)
      expect({ code, paths }).toEqual({ code: 0, paths: ['a.md'] })
      expect(stderr).toMatch(/pipe\.md\n.*Unexpected named pipe with/u)
      expect(stderr).toMatch(/socket\.md\n.*Unexpected socket with/u)
    } finally {
      server.close()
    }
  })

  test.runIf(posix)('a named link that leads nowhere says why', async () => {
    const cwd = await folder({ 'a.md': note('One') })
    await symlink('loop.md', join(cwd, 'loop.md'))
    const { code, stderr } = await keyfacts(['loop.md', '-f', 'json'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toMatch(/Cannot find .*loop\.md: its links go in circles/u)
  })

  test.runIf(posix)('links: circles end, what leads out is left out', async () => {
    const outside = await folder({ 'secret.md': note('Secret') })
    const cwd = await folder({ 'a.md': note('One'), 'in/b.md': note('Two') })
    await symlink('..', join(cwd, 'in/up'))
    await symlink('loop.md', join(cwd, 'loop.md'))
    await symlink('nowhere.md', join(cwd, 'broken.md'))
    await symlink(join(outside, 'secret.md'), join(cwd, 'out.md'))
    await symlink(outside, join(cwd, 'far'))
    const { code, paths } = await built(cwd)
    expect({ code, paths }).toEqual({ code: 0, paths: ['a.md', 'in/b.md'] })
  })
})
