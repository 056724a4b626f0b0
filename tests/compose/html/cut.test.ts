import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { front, full, serialise, tree, wordsOf } from '../../../src/compose/html/index.ts'
import type { Piece } from '../../../src/compose/question.ts'
import { factOf } from '../fact-of.ts'

const place = { path: 'a.md', sourceUrl: null, images: new Map([['a.md\nx.png', 'kf-1.png']]) }

/** `markdown` with each of `hidden` blank, as front and as back. */
function card(markdown: string, ...hidden: string[]): { front: string; back: string } {
  const { content, text } = factOf(markdown)
  const pieces: Piece[] = []
  let at = 0
  for (const words of hidden) {
    const start = text.indexOf(words, at)
    if (start > at) pieces.push({ type: 'text', start: at, end: start })
    at = start + words.length
    pieces.push({ type: 'blank', start, end: at })
  }
  if (at < text.length) pieces.push({ type: 'text', start: at, end: text.length })
  const words = wordsOf(tree(content, place), text)
  return {
    front: serialise(front(words, pieces), { links: false }),
    back: serialise(full(words, pieces), { links: true }),
  }
}

const blank = '<span class="blank">▢</span>'
const answer = (html: string) => `<mark class="answer">${html}</mark>`

describe('a blank in formatted words', () => {
  test('plain words', () => {
    expect(card('Keep **logs** for 90 days', '90')).toEqual({
      front: `Keep <strong>logs</strong> for ${blank} days`,
      back: `Keep <strong>logs</strong> for ${answer('90')} days`,
    })
  })

  test('a bold term that is all blank leaves no bold, and is bold again on the back', () => {
    expect(card('Needs **an agent** there', 'an agent')).toEqual({
      front: `Needs ${blank} there`,
      back: `Needs ${answer('<strong>an agent</strong>')} there`,
    })
  })

  test('a part of a bold term stays inside it', () => {
    expect(card('Needs **an agent** there', 'agent')).toEqual({
      front: `Needs <strong>an ${blank}</strong> there`,
      back: `Needs <strong>an ${answer('agent')}</strong> there`,
    })
  })

  test('a blank that crosses the end of bold is one blank on the front', () => {
    expect(card('Needs **an agent** there too', 'agent there')).toEqual({
      front: `Needs <strong>an ${blank}</strong> too`,
      back: `Needs <strong>an ${answer('agent')}</strong>${answer(' there')} too`,
    })
  })

  test('a part of code', () => {
    expect(card('Run `aws s3 sync --delete` at night', '--delete').front).toBe(
      `Run <code>aws s3 sync ${blank}</code> at night`,
    )
  })

  test('several blanks', () => {
    expect(card('From 3 to 5 of *them*', '3', '5').front).toBe(
      `From ${blank} to ${blank} of <em>them</em>`,
    )
  })

  test('a link that is hidden takes its address with it', () => {
    expect(card('Ask [Anki](https://example.org/anki) first', 'Anki').front).toBe(
      `Ask ${blank} first`,
    )
  })

  test('no link on the front, all of them on the back', () => {
    const { front, back } = card('Ask [them](https://example.org/them) first', 'first')
    expect(front).toBe(`Ask them ${blank}`)
    expect(back).toBe(`Ask <a href="https://example.org/them">them</a> ${answer('first')}`)
  })

  test('a formula that a blank touches is hidden whole', () => {
    expect(card('The energy is $E = mc^2$ here', 'E =')).toEqual({
      front: `The energy is ${blank} here`,
      back: `The energy is ${answer('<span class="math">\\(E = mc^2\\)</span>')} here`,
    })
  })

  test('a formula beside the blank stays', () => {
    expect(card('With $a$ it is 3', '3').front).toBe(
      `With <span class="math">\\(a\\)</span> it is ${blank}`,
    )
  })

  test('an image without words stays where it is', () => {
    expect(card('See ![](x.png) and 3', '3').front).toBe(
      `See <img src="kf-1.png" alt=""> and ${blank}`,
    )
  })

  test('HTML of the notes: sub- and superscript kept, attributes and the rest dropped', () => {
    expect(
      card('H<sub onclick="x()">2</sub>O is <font color=red>wet</font> x<sup>2', 'wet').back,
    ).toBe(`H<sub>2</sub>O is ${answer('wet')} x2`)
  })

  test('words and nodes that differ: the words are shown unformatted', () => {
    const { content } = factOf('Other **words**')
    const words = wordsOf(tree(content, place), 'These words')
    const shown = front(words, [
      { type: 'text', start: 0, end: 6 },
      { type: 'blank', start: 6, end: 11 },
    ])
    expect(serialise(shown, { links: false })).toBe(`These ${blank}`)
  })
})

describe('what the card says itself', () => {
  test('stands among the words', () => {
    const { content, text } = factOf('a **b** c')
    const words = wordsOf(tree(content, place), text)
    const pieces: Piece[] = [
      { type: 'words', text: 'What is <this>? “' },
      { type: 'text', start: 0, end: 5 },
      { type: 'words', text: '”' },
    ]
    expect(serialise(front(words, pieces), { links: false })).toBe(
      'What is &lt;this>? “a <strong>b</strong> c”',
    )
  })
})

const plain = (html: string) =>
  html
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
    .replaceAll('&#123;', '{')
    .replaceAll('&#91;', '[')

describe('any words, any blank', () => {
  const word = fc.constantFrom('alpha', 'beta', 'ünï', '日本', '3', 'x<y', '{{a}}', '🙂')
  const part = fc.oneof(
    word,
    word.map((text) => `**${text} ${text}**`),
    word.map((text) => `*${text} **${text}** ${text}*`),
    word.map((text) => `[${text} \`${text}\`](https://example.org)`),
    fc.constantFrom('`code` ', '~~no~~', '<sub>sub</sub>'),
  )

  test('front and back say the words of the fact and nothing else', () => {
    const unspaced = (value: string) => value.replaceAll(/\s/gu, '')
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 8 }),
        fc.nat(),
        fc.nat(),
        (parts, a, b) => {
          const { content, text } = factOf(parts.join(' '))
          const signs = Array.from(text)
          const [from = 0, to = 0] = [a % signs.length, b % signs.length].sort((x, y) => x - y)
          const start = signs.slice(0, from).join('').length
          const end = signs.slice(0, to + 1).join('').length
          fc.pre(text.slice(start, end).trim() !== '')
          const words = wordsOf(tree(content, place), text)
          const back = full(words, [{ type: 'blank', start, end }])
          const shown = front(words, [
            { type: 'text', start: 0, end: start },
            { type: 'blank', start, end },
            { type: 'text', start: end, end: text.length },
          ])
          expect(unspaced(plain(serialise(back, { links: true })))).toBe(unspaced(text))
          expect(unspaced(plain(serialise(shown, { links: false })))).toBe(
            unspaced(`${text.slice(0, start)}▢${text.slice(end)}`),
          )
        },
      ),
      { numRuns: 100 },
    )
  })
})
