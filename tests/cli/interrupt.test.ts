import { describe, expect, test } from 'vitest'
import { contents, ended, folder, notes, start } from './keyfacts.ts'

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
    const child = start(['--no-cache'], { cwd })
    const end = ended(child)
    // Once node runs our code; earlier it would end by the signal itself, which is as good.
    await new Promise((done) => setTimeout(done, 700))
    child.kill('SIGINT')
    const { code, signal, stderr } = await end
    expect([130, 'SIGINT']).toContain(code ?? signal)
    // On a machine that needs a second for it, after the lines of progress.
    expect(stderr).toMatch(
      /^(?:\d+ of 300 notes read\n)*(?:keyfacts: interrupted, nothing was written\n)?$/,
    )
    expect(Object.keys(await contents(cwd)).toSorted()).toEqual(Object.keys(many).toSorted())
  })

  test('while waiting for stdin', async () => {
    const cwd = await folder(notes)
    const child = start(['-', '-f', 'json'], { cwd })
    const end = new Promise<number | string | null>((done) =>
      child.on('close', (code, signal) => done(code ?? signal)),
    )
    await new Promise((done) => setTimeout(done, 1500))
    child.kill('SIGINT')
    expect([130, 'SIGINT']).toContain(await end)
    expect(Object.keys(await contents(cwd))).toEqual(Object.keys(notes))
  })
})
