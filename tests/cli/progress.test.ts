import { describe, expect, test } from 'vitest'
import { progress } from '../../src/cli/progress.ts'
import type { Terminal } from '../../src/cli/terminal.ts'

/** A progress bar on a clock of our own, and what it wrote. */
function scene(terminal: Partial<Terminal>) {
  const drawn: string[] = []
  const said: string[] = []
  let now = 0
  const bar = progress(
    {
      width: 40,
      live: true,
      quiet: false,
      draw: (line: string) => drawn.push(line),
      say: (line: string) => said.push(line),
      ...terminal,
    } as Terminal,
    () => now,
  )
  const at = (time: number, done: number, total = 100) => {
    now = time
    bar.show(done, total)
  }
  return { at, bar, drawn, said }
}

describe('progress', () => {
  test('nothing within the first second', () => {
    const { at, bar, drawn, said } = scene({})
    at(0, 1)
    at(999, 50)
    bar.done()
    expect([drawn, said]).toEqual([[], []])
  })

  test('then a bar that fits the terminal, and goes when the work is done', () => {
    const { at, drawn } = scene({})
    at(1000, 50)
    at(1001, 51)
    at(1200, 75)
    at(1300, 100)
    expect(drawn).toHaveLength(3)
    expect(drawn[0]).toMatch(/^━+─+ 50 of 100 notes$/)
    expect(Math.max(...drawn.map((line) => line.length))).toBeLessThan(40)
    expect(drawn.at(-1)).toBe('')
  })

  test('plain lines now and then where nobody watches', () => {
    const { at, drawn, said } = scene({ live: false })
    for (let time = 0; time < 12_000; time += 100) at(time, time / 100, 1000)
    expect(drawn).toEqual([])
    expect(said).toEqual(['50 of 1000 notes read', '100 of 1000 notes read'])
  })

  test('nothing with --quiet', () => {
    const { at, drawn, said } = scene({ quiet: true })
    at(5000, 50)
    expect([drawn, said]).toEqual([[], []])
  })
})
