import { describe, expect, test } from 'vitest'
import { begin } from './faults.ts'
import { contents, ended, folder, notes } from './keyfacts.ts'

/** Many notes: their build takes a while. */
const many = Object.fromEntries(
  Array.from({ length: 300 }, (_, n) => [
    `n${n}.md`,
    `# Note ${n}\n\n${Array.from({ length: 40 }, (_, m) => `- 📝 Fact ${m} of note ${n} is about ${m * n} things\n`).join('')}`,
  ]),
)

describe.concurrent('Ctrl-C', () => {
  test('ends a build with 130 and nothing half written', async () => {
    const cwd = await folder(many)
    const { child, asked } = await begin(['--no-cache'], cwd, 'open n7.md')
    const end = ended(child)
    await asked
    child.kill('SIGINT')
    const { code, stderr } = await end
    expect(code).toBe(130)
    // On a machine that needs a second for it, after the lines of progress.
    expect(stderr).toMatch(
      /^(?:\d+ of 300 notes read\n)*keyfacts: interrupted, nothing was written\n$/,
    )
    expect(Object.keys(await contents(cwd)).toSorted()).toEqual(Object.keys(many).toSorted())
  })

  test('while waiting for stdin', async () => {
    const cwd = await folder(notes)
    const { child, asked } = await begin(['-', '-f', 'json'], cwd, 'stat')
    const end = new Promise((done) => child.on('close', done))
    await asked
    child.kill('SIGINT')
    expect(await end).toBe(130)
    expect(Object.keys(await contents(cwd))).toEqual(Object.keys(notes))
  })
})
