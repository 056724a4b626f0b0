import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { askAll, compose, namesMarker, type ComposeContext } from '../../src/compose/index.ts'
import { defaultMarkers } from '../../src/options/default-markers.ts'
import type { Fact } from '../../src/types/index.ts'
import { detailsOf, factOf } from './fact-of.ts'

const point = { line: 1, column: 1, offset: 0 }
const from = (path: string, line = 1): Fact['source'] => ({
  path,
  start: { ...point, line },
  end: { ...point, line, column: 9 },
  anchor: '#lamps',
})

const texts = {
  de: { 'kind.exam': 'Prüfung', 'card.more': '{n} weitere' },
  en: { 'card.more': '{n} more' },
}

function composed(facts: readonly Fact[], rest: Partial<ComposeContext> = {}) {
  const files = new Map(facts.map(({ source: { path } }) => [path, new VFile({ path })]))
  const questions = askAll(facts, 'en', { off: [], texts, markers: defaultMarkers })
  const kept: [string, unknown][] = []
  const { cards } = compose(facts, {
    markers: defaultMarkers,
    texts,
    languages: new Map(),
    questions: new Map(facts.map(({ id }, index) => [id, questions[index]!])),
    settled: new Map(),
    sourceUrl: null,
    deck: 'Course',
    deckPer: 'build',
    images: new Map(),
    keep(path, parts, make) {
      kept.push([path, parts])
      return make()
    },
    files,
    ...rest,
  })
  const told = [...files.values()].flatMap(({ path, messages }) =>
    messages.map(({ ruleId, line }) => `${path}:${line} ${ruleId}`),
  )
  return { cards, kept, told, files }
}

describe('cards', () => {
  const oil = factOf('Lamps burn **oil**', { id: 'oil', source: from('sea/a.md'), tags: ['sea'] })
  const gas = factOf('Buoys burn **gas**', { id: 'gas', source: from('b.md') })
  const tar = factOf('Ropes need **tar**', { id: 'tar', source: from('sea/a.md') })

  test('come in the order of the facts, with what was asked and where they go', () => {
    const { cards } = composed([oil, gas, tar], {
      deckPer: 'folder',
      sourceUrl: 'https://example.org/{path}{anchor}',
    })
    expect(cards.map(({ fact }) => fact.id)).toEqual(['oil', 'gas', 'tar'])
    expect(cards[0]).toMatchObject({
      fact: oil,
      prompt: 'Lamps burn ▢',
      answer: 'oil',
      rule: 'marked-term',
      confidence: 'high',
      html: 'Lamps burn <strong>oil</strong>',
      tags: ['exam', 'sea'],
      url: 'https://example.org/sea/a.md#lamps',
      media: [],
      deck: 'Course::sea',
    })
    expect(cards[0]).not.toHaveProperty('variant')
    expect(cards[1]!.deck).toBe('Course')
    expect(composed([oil]).cards[0]!.url).toBe(null)
  })

  test('are drawn source by source, and again when anything of theirs changes', () => {
    const [sea, other] = composed([oil, gas, tar]).kept
    expect([sea![0], other![0]]).toEqual(['sea/a.md', 'b.md'])
    const partsOf = (...args: Parameters<typeof composed>) =>
      JSON.stringify(composed(...args).kept[0])
    const before = partsOf([oil, tar])
    expect(partsOf([oil, tar])).toBe(before)
    const images = new Map([['sea/a.md\nx.png', 'kf-1.png']])
    const others = new Map([['b.md\nx.png', 'kf-1.png']])
    const languages = new Map([['sea/a.md', 'de']])
    expect(partsOf([oil, tar], { images: others })).toBe(before)
    const changed = [
      partsOf([oil]),
      partsOf([oil, { ...tar, id: 'tor' }]),
      partsOf([oil, tar], { images }),
      partsOf([oil, tar], { languages }),
      partsOf([oil, tar], { sourceUrl: 'https://example.org/{path}' }),
      partsOf([oil, tar], { markers: [] }),
    ]
    expect(new Set([before, ...changed]).size).toBe(changed.length + 1)
  })

  test('may be those of an earlier build', () => {
    const drawn = composed([oil]).cards[0]!
    const kept = [{ html: 'kept', fields: drawn.fields, refused: [] }]
    const { cards } = composed([oil], { keep: () => kept as never })
    expect(cards[0]).toEqual({ ...drawn, html: 'kept' })
  })

  test('that would look the same are told apart', () => {
    const one = { ...oil, headings: ['Harbour lamps'] }
    const { cards } = composed([one, { ...one, id: 'zoil', source: from('c.md') }])
    expect(cards.map(({ variant }) => variant)).toEqual([undefined, 1])
    expect(cards[1]!.fields.Prompt).toContain('c › ')
    expect(cards[1]!.fields.Prompt).not.toBe(cards[0]!.fields.Prompt)
  })

  test('have the images of their own source, each once', () => {
    const details = detailsOf('![a](x.png) ![b](x.png) ![c](y.png)')
    const pictured = [
      { ...oil, details },
      { ...tar, details: [] },
      { ...gas, details },
    ]
    const images = new Map([
      ['sea/a.md\nx.png', 'kf-1.png'],
      ['sea/a.md\ny.png', 'kf-2.png'],
      ['b.md\ny.png', 'kf-3.png'],
    ])
    const { cards } = composed(pictured, { images })
    expect(cards.map(({ media }) => media)).toEqual([['kf-1.png', 'kf-2.png'], [], ['kf-3.png']])
  })

  test('speak the language of their source', () => {
    const languages = new Map([['b.md', 'de-CH']])
    const long = detailsOf(Array.from({ length: 14 }, (_, n) => `- ${n}`).join('\n'))
    const many = [oil, gas].map((fact) => ({ ...fact, details: long }))
    const [english, german] = composed(many, { languages }).cards
    expect(english!.fields.Kind).toContain('Exam fact')
    expect(english!.fields.Details).not.toContain('weitere')
    expect(german!.fields.Kind).toContain('Prüfung')
    expect(german!.fields.Details).toContain('2 weitere')
    const markers = defaultMarkers.map((marker) => ({ ...marker, label: 'Own' }))
    expect(composed([gas], { languages, markers }).cards[0]!.fields.Kind).toContain('Own')
    const none = composed([gas], { languages: new Map([['b.md', 'toString']]) })
    expect(none.cards[0]!.fields.Kind).not.toContain('Exam')
  })

  test('show code in the colours of its language, however deep it stands', () => {
    const [nested] = detailsOf('- see')
    const coded = { ...oil, details: [{ ...nested!, details: detailsOf('```JS\nlet a\n```') }] }
    expect(composed([coded]).cards[0]!.fields.Details).toContain('hljs-keyword')
    const plain = { ...oil, details: detailsOf('```\nlet a\n```') }
    expect(composed([plain]).cards[0]!.fields.Details).not.toContain('hljs')
  })
})

describe('the author is told', () => {
  test('of links that no card follows, each once for a source', () => {
    const bad = '[a](javascript:x) [b](../../out.md)'
    const facts = [
      factOf(`Lamps ${bad} and [a](javascript:x)`, { id: 'a', source: from('a.md', 1) }),
      factOf('Lamps [a](javascript:x) and [c](file:///c)', { id: 'b', source: from('a.md', 2) }),
      factOf('Lamps [a](javascript:x)', { id: 'c', source: from('b.md', 3) }),
    ]
    const refused = composed(facts).told.filter((line) => line.includes('link'))
    expect(refused).toEqual([
      'a.md:1 link-refused',
      'a.md:1 link-refused',
      'a.md:2 link-refused',
      'b.md:3 link-refused',
    ])
    expect(composed(facts, { files: new Map() }).cards).toHaveLength(3)
  })

  test('where a text says too little to be asked about, or the card had to guess', () => {
    const source = from('a.md')
    const asks = (markdown: string, rest: Partial<Fact> = {}) =>
      composed([factOf(markdown, { source, ...rest })]).told
    expect(asks('Lamps burn **oil**')).toEqual([])
    expect(asks('Oil')).toEqual(['a.md:1 prompt-fragment'])
    expect(asks('Oil', { details: detailsOf('- dear') })).toEqual(['a.md:1 prompt-unsure'])
    expect(asks('Why and what for and to what end not')).toEqual(['a.md:1 prompt-unsure'])
  })
})

test('only a question that asks for all names the marker', () => {
  const options = { off: [], texts, markers: defaultMarkers }
  const facts = [factOf('Oil'), factOf('Lamps burn **oil**')]
  expect(askAll(facts, 'en', options).map(namesMarker)).toEqual([true, false])
})

test('a rule that is switched off asks nothing', () => {
  const options = { off: ['marked-term'], texts, markers: defaultMarkers }
  const [question] = askAll([factOf('Lamps burn **oil**')], 'en', options)
  expect(question!.rule).not.toBe('marked-term')
})
