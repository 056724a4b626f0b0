import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { defaultMarkers } from '../../src/options/default-markers.ts'
import { parse } from '../../src/parse/index.ts'

function read(value: string) {
  const file = new VFile({ path: 'notes/tea.md', value })
  const { facts } = extract(parse(file), file, defaultMarkers)
  return { facts, messages: file.messages.map(({ ruleId }) => ruleId) }
}

/** A marker with nothing beside it, and how far what follows is indented. */
const alone: readonly (readonly [string, string])[] = [
  ['- 📝', '  '],
  ['- [ ] 📝', '  '],
  ['- 📝 -', '  '],
  ['- 📝 <br>', '  '],
  ['- 📝 ![](leaf.png)', '  '],
  ['📝', ''],
  ['**📝**', ''],
  ['📝 :', ''],
  ['📝 <!-- brew -->', ''],
  ['## 📝', ''],
  ['> [!note] 📝', '> '],
  ['> 📝', '> '],
  ['[^1]: 📝', '    '],
]

const below = {
  text: 'Warm the pot.',
  point: '- Warm the pot',
  points: '- Warm the pot\n- Fill it',
  code: '```\nbrew --slow\n```',
  table: '| leaf | time |\n| --- | --- |\n| green | 2 min |',
  formula: '$$\nt = 3\n$$',
  picture: '![a pot](pot.png)',
  quote: '> Warm the pot',
}

const nothing = {
  nothing: '',
  line: '***',
  'an empty item': '-',
  'empty code': '```\n```',
  'an empty table': '| | |\n| --- | --- |\n| | |',
  signs: '- …\n- ?',
}

function under([marker, indent]: readonly [string, string], value: string): string {
  const lines = value.split('\n').map((line) => `${indent}${line}`.trimEnd())
  return `${marker}\n${indent.trimEnd()}\n${lines.join('\n')}\n`
}

describe('a marker alone', () => {
  test.each(Object.entries(below))('over %s is a fact that says something', (_, value) => {
    for (const marker of alone)
      for (const heading of ['# Tea\n\n', '']) {
        const { facts, messages } = read(heading + under(marker, value))
        expect([marker[0], facts.length, messages]).toEqual([marker[0], 1, []])
        const [{ text, details, headings }] = facts as [(typeof facts)[0]]
        expect(text).toMatch(/^(?:Warm the pot\.?|Tea|tea)$/u)
        expect(headings).not.toContain(text)
        const isPlace = text.toLowerCase() === 'tea'
        expect(isPlace && details.length === 0).toBe(false)
      }
  })

  test.each(Object.entries(nothing))('over %s is none', (_, value) => {
    for (const marker of alone.filter(([signs]) => !signs.includes('leaf'))) {
      const { facts, messages } = read(`# Tea\n\n${under(marker, value)}`)
      expect([marker[0], facts.length]).toEqual([marker[0], 0])
      expect(messages).toContain('empty-fact')
    }
  })

  test('in the last item of a list does not take what stands behind the list', () => {
    const { facts, messages } = read(`# Tea\n\n- Pots\n- 📝\n\n${below.code}\n`)
    expect([facts, messages]).toEqual([[], ['empty-fact']])
  })

  test('with a picture asks for it by what stands above', () => {
    const { facts } = read('# Tea\n\n- Leaf\n  - 📝 ![](leaf.png)\n')
    expect(facts[0]).toMatchObject({ text: 'Leaf', headings: ['Tea'], context: [] })
    expect(facts[0]!.details).toMatchObject([{ type: 'image', url: 'leaf.png' }])
  })
})
