import { expect, test } from 'vitest'
import { fields, type Look } from '../../src/compose/fields.ts'
import { ask } from '../../src/compose/prompt/index.ts'
import type { Question } from '../../src/compose/question.ts'
import { defaultMarkers } from '../../src/options/default-markers.ts'
import type { Fact, FactRow, NoteFields } from '../../src/types/index.ts'
import { detailsOf, factOf } from './fact-of.ts'
import { contextOf } from './prompt/asked.ts'

const look: Look = {
  place: { path: 'a.md', sourceUrl: null, images: new Map(), onRefused: () => undefined },
  highlight: null,
  texts: {},
  markers: defaultMarkers,
  lang: null,
}

/** A question about the last word of `fact`. */
function askedLast({ text }: Fact, rest: Partial<Question> = {}): Question {
  const start = text.lastIndexOf(' ') + 1
  return {
    rule: 'tail',
    confidence: 'high',
    front: [
      { type: 'text', start: 0, end: start },
      { type: 'blank', start, end: text.length },
    ],
    answer: [{ type: 'blank', start, end: text.length }],
    prompt: `${text.slice(0, start)}▢`,
    plainAnswer: text.slice(start),
    breadcrumb: ['Harbour', 'Lamps:'],
    hint: '',
    lead: '',
    variant: 0,
    ...rest,
  }
}

const fact = factOf('Lamps burn [oil](https://example.org/oil)', {
  headings: ['Harbour', 'Lamps'],
  context: ['By night:'],
  details: detailsOf('- never <b>gas</b>'),
})

function fieldsOf(
  question: Partial<Question> = {},
  own: Partial<Fact> = {},
  seen: Partial<Look> = {},
) {
  const whole = { ...fact, ...own }
  return fields(whole, askedLast(whole, question), { ...look, ...seen })
}

const above = '<div class="path" dir="auto">Harbour › Lamps</div>'

test('a note: front without links, the same line above the answer, all that belongs to it', () => {
  expect(fieldsOf({ hint: 'a <liquid>' })).toEqual({
    html: 'Lamps burn <a href="https://example.org/oil">oil</a>',
    fields: {
      Prompt: `${above}<div class="ask" dir="auto">Lamps burn <span class="blank">▢</span></div>`,
      Answer:
        `${above}<div class="full" dir="auto">Lamps burn ` +
        '<mark class="answer"><a href="https://example.org/oil">oil</a></mark></div>',
      Context: '<div class="path" dir="auto">Harbour › Lamps › By night</div>',
      Details: '<ul dir="auto"><li>never <b>gas</b></li></ul>',
      Hint: 'a &lt;liquid&gt;',
      Kind: '<span class="kind" style="border-color: #1f6feb"><span class="icon">📝</span> Exam fact</span>',
      Source: 'notes/a.md',
    } satisfies NoteFields,
  })
})

test('a front keeps the words of a link and no link', () => {
  const { Prompt } = fieldsOf({ front: [{ type: 'text', start: 0, end: fact.text.length }] }).fields
  expect(Prompt).toContain('>Lamps burn oil</div>')
})

test('a hint that alone tells two fronts apart is a part of the question', () => {
  expect(fieldsOf({ hint: 'l…', variant: 1 }).fields).toMatchObject({ Hint: 'l…' })
  const { Prompt, Hint } = fieldsOf({ hint: 'l… & (2)', variant: 2 }).fields
  expect(Prompt).toMatch(/<\/div><div class="hint" dir="auto">l… &amp; \(2\)<\/div>$/u)
  expect(Hint).toBe('')
})

test('where the points below are asked, they stand in the answer and nowhere else', () => {
  const { Answer, Details } = fieldsOf({ answer: 'details' }).fields
  expect(Answer).toMatch(/oil<\/a><\/div><ul dir="auto"><li>never <b>gas<\/b><\/li><\/ul>$/u)
  expect(Answer).not.toContain('mark')
  expect(Details).toBe('')
})

test('what the card itself answers stands above the words', () => {
  const { Answer } = fieldsOf({ answer: [{ type: 'words', text: 'Oil & gas' }] }).fields
  expect(Answer).toContain(
    '<div class="reply" dir="auto">Oil &amp; gas</div><div class="full" dir="auto">Lamps',
  )
})

const row: FactRow = {
  label: 'oil',
  column: 'Lamps',
  cells: [
    { column: 'Fuel', text: 'oil' },
    { column: 'Lamps', text: 'a <b>' },
    { column: 'Lamps', text: 'oil' },
    { column: 'Colour', text: 'black' },
  ],
}

const rowHtml = (cell: string) =>
  '<table class="row"><tbody><tr><th dir="auto">Fuel</th><td dir="auto">oil</td></tr>' +
  `<tr><th dir="auto">Lamps</th><td dir="auto">${cell}</td></tr>` +
  '<tr><th dir="auto">Lamps</th><td dir="auto">oil</td></tr>' +
  '<tr><th dir="auto">Colour</th><td dir="auto">black</td></tr></tbody></table>'

test('a cell stands in its row on the back, highlighted', () => {
  const { Answer, Details } = fieldsOf({}, { placement: 'cell', row }).fields
  expect(Answer).toContain(rowHtml('<mark class="answer">a &lt;b&gt;</mark>'))
  expect(Details).toContain('never <b>gas</b>')
})

test('a row is shown as its table, and not once more below', () => {
  const { Answer, Details } = fieldsOf({}, { placement: 'row', row }).fields
  expect(Answer).toContain(rowHtml('a &lt;b&gt;'))
  expect(Details).toBe('')
})

test.each(['zh', 'zh-Hant-TW', 'JA', 'ko', 'yue-HK'])(
  'a reader is told that words are %s',
  (lang) => {
    const { Prompt, Answer, Context, Details, Hint, Kind } = fieldsOf(
      { hint: 'h' },
      {},
      { lang },
    ).fields
    for (const field of [Prompt, Answer, Context, Details])
      expect(field).toMatch(new RegExp(`^<div lang="${lang}">.+</div>$`, 'su'))
    expect([Hint, Kind].join('')).not.toContain('lang=')
    const bare = { headings: [], context: [], details: [] }
    const none = fieldsOf({}, bare, { lang }).fields
    expect([none.Context, none.Details]).toEqual(['', ''])
  },
)

test.each(['de', 'en-US', 'jam', 'zh"x', null])('and of %j it is not', (lang) => {
  expect(fieldsOf({}, {}, { lang })).toEqual(fieldsOf())
})

test('a link of a detail is one', () => {
  const details = detailsOf('- [gas](https://example.org/gas)')
  expect(fieldsOf({}, { details }).fields.Details).toContain('<a href="https://example.org/gas">')
})

test('code of a detail is lit', () => {
  const details = detailsOf('```sh\nls\n```')
  const highlight = (code: string, language: string) => `<b>${language} ${code}</b>`
  expect(fieldsOf({}, { details }, { highlight }).fields.Details).toContain('<b>sh ls</b>')
})

test('a link to the source, where the notes are somewhere', () => {
  const place = { ...look.place, sourceUrl: 'https://example.org/{path}{anchor}?a=1&b=2' }
  const source = { ...fact.source, path: 'a "b".md', anchor: '#c' }
  expect(fieldsOf({}, { source }, { place }).fields.Source).toBe(
    '<a href="https://example.org/a%20%22b%22.md#c?a=1&amp;b=2">a &quot;b&quot;.md#c</a>',
  )
})

test('each marker has its name and colour; one that nobody knows has its sign', () => {
  expect(fieldsOf({}, { markers: ['❗', '🦖<'] }).fields.Kind).toBe(
    '<span class="kind" style="border-color: #c53030"><span class="icon">❗</span> Limitation</span> ' +
      '<span class="kind" style="border-color: #888888"><span class="icon">🦖&lt;</span></span>',
  )
})

function context(headings: string[]): string {
  const own = factOf('Oil', { headings })
  return fields(own, ask(own, contextOf('xx')), look).fields.Context
}

const long = 'word '.repeat(40)

test.each([
  [['Harbour', 'Lamps'], '<div class="path" dir="auto">Harbour › Lamps</div>'],
  // A path that starts in Arabic or Hebrew is read from the right, each part in its own direction.
  [['المنارة', 'LED'], '<div class="path" dir="rtl"><bdi>المنارة</bdi> › <bdi>LED</bdi></div>'],
  [['12 المنارة'], '<div class="path" dir="rtl"><bdi>12 المنارة</bdi></div>'],
  [['LED', 'אור'], '<div class="path" dir="auto"><bdi>LED</bdi> › <bdi>אור</bdi></div>'],
  [['123', 'אור'], '<div class="path" dir="auto"><bdi>123</bdi> › <bdi>אור</bdi></div>'],
  [['A & B', '::', 'C: '], '<div class="path" dir="auto">A &amp; B › C</div>'],
  [[], ''],
  [['：'], ''],
  // Long ones are cut between words, or where there is no word for long.
  [[long], `<div class="path" dir="auto">${long.slice(0, 159)}…</div>`],
  [[`ab ${'x'.repeat(200)}`], `<div class="path" dir="auto">ab ${'x'.repeat(157)}…</div>`],
  [['x'.repeat(160)], `<div class="path" dir="auto">${'x'.repeat(160)}</div>`],
])('the path of %j', (headings, html) => {
  expect(context(headings)).toBe(html)
})

test('what is read before the question is read before the answer, too', () => {
  const { Prompt, Answer } = fieldsOf({
    lead: 'Pier <1>',
    front: [{ type: 'words', text: 'Pier <1>: ' }, ...askedLast(fact).front],
  }).fields
  expect(Prompt).toContain('>Pier &lt;1>: Lamps burn ')
  expect(Answer).toContain('>Pier &lt;1>: Lamps burn ')
})
