import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createContext, Script } from 'node:vm'
import { parseAst } from 'rolldown/parseAst'
import { analyse } from 'scslre'
import { describe, expect, test } from 'vitest'

const src = resolve(import.meta.dirname, '../src')
const names = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts'))
  .sort()

interface Found {
  name: string
  pattern: RegExp
}

/** What a regular expression of `src/` is written as. */
const literals: Found[] = []
/** Files that put one together from parts. */
const makers = new Set<string>()

for (const name of names)
  walk(parseAst(readFileSync(join(src, name), 'utf8'), { lang: 'ts' }), name)

interface Node {
  type?: string
  regex?: { pattern: string; flags: string }
  callee?: { name?: string }
}

function walk(node: unknown, name: string): void {
  if (typeof node !== 'object' || node === null) return
  const { type, regex, callee } = node as Node
  if (type === 'Literal' && regex) {
    literals.push({ name, pattern: new RegExp(regex.pattern, regex.flags) })
  } else {
    if (callee?.name === 'RegExp') makers.add(name)
    for (const part of Object.values(node)) walk(part, name)
  }
}

const made = await patternsMade()

/** The regular expressions that `src/` puts together, while a note that needs all of them is read. */
async function patternsMade(): Promise<Found[]> {
  const found: Found[] = []
  const { RegExp } = globalThis
  globalThis.RegExp = new Proxy(RegExp, {
    construct(target, args: [string, string?]) {
      const pattern = new target(...args)
      const maker = (new Error('made').stack ?? '').split('\n')[2] ?? ''
      const name = names.find((each) => maker.includes(`/src/${each}:`))
      if (name !== undefined) found.push({ name, pattern })
      return pattern
    },
  })
  try {
    const { extractFacts } = await import('../src/index.ts')
    const { languagePack } = await import('../src/compose/language/index.ts')
    for (const lang of ['en', 'de']) languagePack(lang)
    await import('../src/compose/index.ts')
    const note = 'Legend:\n\n- 📝 exam\n- 💡 practice\n\n- 📝 one <img src="a.png"> fact\n'
    extractFacts(note)
  } finally {
    globalThis.RegExp = RegExp
  }
  return found
}

test('the regular expressions that are put together are all seen', () => {
  expect(new Set(made.map(({ name }) => name))).toEqual(makers)
  expect(literals.length).toBeGreaterThan(300)
})

const all = [
  ...new Map([...literals, ...made].map((each) => [`${each.name} ${each.pattern}`, each])).values(),
]

describe('no regular expression takes more time than in proportion to the text', () => {
  test('as far as its parts tell', () => {
    const slow = all.flatMap(({ name, pattern }) =>
      analyse(pattern).reports.map(({ type, exponential }) => ({
        name,
        pattern: String(pattern),
        type,
        exponential,
      })),
    )
    expect(slow).toEqual([])
  })

  /** Seconds where it takes milliseconds; one that grows with the square takes a quarter of an hour. */
  const timeout = 30_000
  const context = createContext({})
  const script = new Script('text.search(pattern)')

  test('on a megabyte of each of its own signs', () => {
    for (const { name, pattern } of all) {
      for (const text of attacks(pattern)) {
        const where = { name, pattern: String(pattern), text: text.slice(0, 9) }
        Object.assign(context, { pattern, text })
        expect({ ...where, at: script.runInContext(context, { timeout }) }).toEqual({
          ...where,
          at: expect.any(Number),
        })
      }
    }
  }, 600_000)
})

function* attacks({ source }: RegExp): Generator<string> {
  const own = source.replaceAll(/\\[pP]\{[^}]*\}|\\[wWdDsSbB]|\(\?[<=!:]*/gu, '')
  for (const sign of new Set(['a', ' ', '🤗\ufe0f', ...Array.from(own)].slice(0, 8))) {
    yield `${sign.repeat(1_000_000 / sign.length)}\ufffd`
  }
}
