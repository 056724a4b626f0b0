import { describe, expect, test } from 'vitest'
import { askAll, compose } from '../../src/compose/index.ts'
import { defaultMarkers } from '../../src/options/default-markers.ts'
import type { Fact } from '../../src/types/index.ts'
import { detailsOf, factOf } from './fact-of.ts'
import { dangers } from './hostile.ts'
import { payloads } from './payloads.ts'

async function composed(facts: Fact[]) {
  const asking = { off: [], texts: {}, markers: defaultMarkers }
  const questions = askAll(facts, 'en', asking)
  const { cards } = compose(facts, {
    markers: defaultMarkers,
    texts: {},
    languages: new Map([['notes/a.md', 'en']]),
    questions: new Map(facts.map(({ id }, index) => [id, questions[index]!])),
    settled: new Map(),
    sourceUrl: 'https://example.org/{path}{anchor}',
    deck: 'Deck',
    deckPer: 'build',
    images: new Map([['notes/a.md\nx', 'keyfacts-1.png']]),
    keep: (_path, _parts, make) => make(),
    files: new Map(),
  })
  return cards
}

describe('a note from a stranger', () => {
  test('there are 300 payloads and more', () => {
    expect(new Set(payloads).size).toBeGreaterThan(300)
  })

  test('as words, details, heading, parent, tag and cell: no field acts', async () => {
    const facts = payloads.map((payload, index) =>
      factOf(`The rule ${payload} holds **here**`, {
        id: `payload${index}`.padEnd(12, '0'),
        headings: [payload],
        context: [payload],
        details: detailsOf(`- ${payload.replaceAll('\n', '\n  ')}\n\n> ${payload}`),
        tags: [payload],
        placement: 'cell',
        row: { label: payload, column: payload, cells: [{ column: payload, text: payload }] },
        source: {
          path: 'notes/a.md',
          anchor: `#${payload}`,
          start: { line: 1, column: 1, offset: 0 },
          end: { line: 1, column: 1, offset: 0 },
        },
      }),
    )
    for (const card of await composed(facts)) {
      const found = [card.html, ...Object.values(card.fields)].flatMap(dangers)
      expect({ fact: card.fact.markdown, found }).toEqual({ fact: card.fact.markdown, found: [] })
      for (const tag of card.tags) expect(tag).toMatch(/^[^\s"]+$/u)
    }
  })

  test('the words of a payload are still there to be read', async () => {
    const [card] = await composed([
      factOf('Jinja writes `{{ name }}` and {{ this }} in **braces**'),
    ])
    expect(card!.html).toBe(
      'Jinja writes <code>&#123;&#123; name }}</code> and &#123;&#123; this }} in <strong>braces</strong>',
    )
  })
})

describe('the check itself', () => {
  test.each([
    '<script>x</script>',
    '<a href="javascript:x">x</a>',
    '<img src="https://example.org/x.png">',
    '<b onclick="x">x</b>',
    '<p style="background: url(x)">x</p>',
    '{{Answer}}',
    '[sound:x.mp3]',
    String.raw`<p>\(x\)</p>`,
    String.raw`<span class="math">\(\href{x}{y}\)</span>`,
  ])('finds %s', (html) => {
    expect(dangers(html)).not.toEqual([])
  })
})
