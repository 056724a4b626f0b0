import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { contents, folder, keyfacts, notes, put } from './keyfacts.ts'

/** Built, saved as old.json, then changed: one edited, one moved, one retired, one added. */
async function changed(): Promise<string> {
  const cwd = await folder({ ...notes, 'salt.md': '- 📝 Salt slows the yeast\n- ❗ 2 % at most\n' })
  await keyfacts(['-f', 'apkg,json', '-q'], { cwd })
  await rename(join(cwd, 'dist/facts.json'), join(cwd, 'old.json'))
  await put(cwd, {
    'bread.md':
      '# Bread\n\n- 📝 Yeast dies above 60 °C\n- 💡 Weigh the flour\n- 📝 <b>Rye</b> keeps\n',
    'salt.md': '- 📝 Salt slows the yeast\n',
  })
  await rename(join(cwd, 'more'), join(cwd, 'other'))
  return cwd
}

describe.concurrent('diff against the lock', () => {
  test('added, edited with its words, moved, retired; nothing is written', async () => {
    const cwd = await changed()
    const before = await contents(cwd)
    const { code, stdout } = await keyfacts(['diff'], { cwd })
    expect(code).toBe(0)
    expect(stdout).toContain(
      '+ added   bread.md:5\n    <b>Rye</b> keeps\n'.replace('<b>Rye</b>', 'Rye'),
    )
    expect(stdout).toContain('~ edited  bread.md:3\n    Yeast dies above [-55-]{+60+} °C\n')
    expect(stdout).toContain('> moved   other/oven.md:3\n')
    expect(stdout).toContain('      from more/oven.md\n')
    expect(stdout).toContain('- retired salt.md\n    2 % at most\n')
    expect(stdout).toMatch(/\n1 added, 1 edited, 1 moved, 1 retired\n$/)
    expect(await contents(cwd)).toEqual(before)
  })

  test('--markdown shows the notes’ own signs as they are', async () => {
    const { stdout } = await keyfacts(['diff', '--markdown'], { cwd: await changed() })
    expect(stdout).toMatch(/^### keyfacts: 1 added, 1 edited, 1 moved, 1 retired\n/)
    expect(stdout).toContain('<del>55</del><ins>60</ins>')
    expect(stdout).toContain('(`other/oven.md:3`, from `more/oven.md`)')
    expect(stdout).not.toContain('<b>')
  })

  test('--json', async () => {
    const { stdout } = await keyfacts(['diff', '--json'], { cwd: await changed() })
    const { differences } = JSON.parse(stdout) as { differences: object[] }
    expect(differences).toHaveLength(4)
    expect(differences[1]).toMatchObject({
      kind: 'edited',
      before: { text: 'Yeast dies above 55 °C', path: 'bread.md' },
      after: { text: 'Yeast dies above 60 °C', path: 'bread.md', line: 3 },
    })
  })

  test('colours instead of brackets', async () => {
    const { stdout } = await keyfacts(['diff', '--color'], { cwd: await changed() })
    expect(stdout).toContain('\u001B[')
    expect(stdout).not.toContain('[-55-]')
  })

  test('nothing changed', async () => {
    const cwd = await folder(notes)
    await keyfacts(['-q', '-f', 'apkg'], { cwd })
    expect(await keyfacts(['diff'], { cwd })).toMatchObject({
      code: 0,
      stdout: 'nothing changed\n',
    })
  })
})

describe.concurrent('diff of two datasets', () => {
  test('the same, by id', async () => {
    const cwd = await changed()
    await keyfacts(['-f', 'apkg,json', '-q', '--allow-retire'], { cwd })
    const { code, stdout, stderr } = await keyfacts(['diff', 'old.json', 'dist/facts.json'], {
      cwd,
    })
    expect(code).toBe(0)
    expect(stdout).toContain('~ edited  bread.md:3\n    Yeast dies above [-55-]{+60+} °C\n')
    expect(stdout).toContain('> moved   other/oven.md:3\n')
    expect(stdout).toContain('- retired salt.md:2\n')
    expect(stdout).toMatch(/\n1 added, 1 edited, 1 moved, 1 retired\n$/)
    expect(stderr).toContain('also different: markers, sources')
  })

  test('with itself: nothing', async () => {
    const cwd = await changed()
    const { stdout } = await keyfacts(['diff', 'old.json', 'old.json', '--markdown'], { cwd })
    expect(stdout).toBe('### keyfacts: nothing changed\n')
  })
})
