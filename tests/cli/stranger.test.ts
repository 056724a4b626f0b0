import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { folder, keyfacts } from './keyfacts.ts'

const noNetwork = [
  '--import',
  pathToFileURL(join(import.meta.dirname, 'preload/no-network.mjs')).href,
]

const reachingOut = `---
title: "Bread"
---
# Bread <img src="https://evil.example/h.png">

- 📝 Yeast ![x](https://evil.example/a.png) dies above **55 °C** [more](https://evil.example/b)
- 💡 Look at ![y](//evil.example/c.png) and <img src="http://evil.example/d.png"> first
- ❗ <script src="https://evil.example/e.js"></script> Salt slows https://evil.example/f.png
`

describe('a build', () => {
  test('asks nothing of the network and starts no program, though the notes point there', async () => {
    const cwd = await folder({ 'a.md': reachingOut })
    const { code, stderr } = await keyfacts([], { cwd, node: noNetwork })
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.not.stringContaining('forbidden') })
  })
})

describe('what watches the network', () => {
  test.each([
    "await fetch('http://127.0.0.1:9/')",
    "(await import('node:http')).get('http://127.0.0.1:9/')",
    "(await import('node:net')).connect(9)",
    "await (await import('node:dns/promises')).lookup('localhost')",
  ])('sees %s', async (code) => {
    const cwd = await folder()
    const node = [...noNetwork, '--input-type=module', '--eval', code]
    const { stderr } = await keyfacts([], { cwd, node })
    expect(stderr).toContain('forbidden: ')
  })
})

/** An object of its own JSON text, whose keys a careless reader would put onto every object. */
const poison =
  '"__proto__": { "polluted": true }, "constructor": { "prototype": { "polluted": true } }'

/** Each alias stands for ten of the one before. */
const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]']
  .concat(
    ...Array.from({ length: 9 }, (_, step) => {
      const [from, to] = ['abcdefghij'[step]!, 'abcdefghij'[step + 1]!]
      return `${to}: &${to} [${Array(10).fill(`*${from}`).join(', ')}]`
    }),
  )
  .join('\n')

describe.concurrent('keys and aliases that harm', () => {
  test('in the front matter mean nothing', async () => {
    const cwd = await folder({
      'a.md': `---\n__proto__: { polluted: true }\nconstructor: { prototype: { polluted: true } }\n---\n- 📝 One fact\n`,
      'b.md': `---\n${bomb}\ntitle: *j\n---\n- 📝 Another fact\n`,
    })
    const { code, stdout } = await keyfacts(['-f', 'json', '-o', '-'], { cwd })
    expect({ code, polluted: stdout.includes('polluted') }).toEqual({ code: 0, polluted: false })
    expect(stdout).toContain('Another fact')
  })

  test.each([
    ['keyfacts.config.json', `{ ${poison} }`],
    ['keyfacts.config.yaml', '__proto__: { polluted: true }\n'],
    ['keyfacts.config.yaml', `${bomb}\ntitle: *j\n`],
    ['keyfacts.lock', `{ "keyfacts": 1, ${poison} }\n`],
  ])('in %s are refused or mean nothing, in one line', async (name, text) => {
    const cwd = await folder({ 'a.md': '- 📝 One fact\n', [name]: text })
    const { code, stdout, stderr } = await keyfacts(['-f', 'json', '-o', '-'], { cwd })
    expect([0, 1, 2]).toContain(code)
    expect(`${stdout}${stderr}`).not.toMatch(/"polluted"|\n\s+at /u)
  })

  test('in a dataset are refused', async () => {
    const cwd = await folder({
      'a.md': '- 📝 One fact\n',
      'facts.json': `{ "formatVersion": "1.0", ${poison} }`,
    })
    const { code, stderr } = await keyfacts(['recover', 'facts.json'], { cwd })
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringMatching(/^keyfacts: .*\n {2}.*\n$/u),
    })
  })
})
