import type { Nodes, PhrasingContent } from 'mdast'
import { describe, expect, test } from 'vitest'
import {
  front,
  full,
  highlighter,
  reply,
  serialise,
  tree,
  wordsOf,
} from '../../../src/compose/html/index.ts'
import type { Piece } from '../../../src/compose/question.ts'
import { factOf } from '../fact-of.ts'

const refused: string[] = []
const place = {
  path: 'sea/a.md',
  sourceUrl: 'https://example.org/{path}{anchor}',
  images: new Map([['sea/a.md\nx.png', 'kf-1.png']]),
  onRefused: (url: string) => void refused.push(url),
}

const html = (nodes: readonly Nodes[]) => serialise(tree(nodes, place), { links: true })
const htmlOf = (markdown: string) => html(factOf(markdown).content)

const text = (value: string): PhrasingContent => ({ type: 'text', value })

describe('nodes as HTML', () => {
  test.each([
    [
      'Ask [*them* all](b.md#c "t")',
      'Ask <a href="https://example.org/sea/b.md#c"><em>them</em> all</a>',
    ],
    ['Ask [*them*](javascript:x)', 'Ask <em>them</em>'],
    [
      '![a "lamp"](x.png) ![gone](y.png) *![](https://example.org/z.png)*',
      '<img src="kf-1.png" alt="a &quot;lamp&quot;"> gone <em><a href="https://example.org/z.png">https://example.org/z.png</a></em>',
    ],
    ['![](y.png)*x*', '<em>x</em>'],
    [
      '*a* ~~b~~ `c` $d$\\\ne',
      '<em>a</em> <del>b</del> <code>c</code> <span class="math">\\(d\\)</span><br>\ne',
    ],
    // What Anki or MathJax would read.
    ['*a* \\\\(b\\\\) {{c}} `\\(d\\)`', '<em>a</em> '],
    ['<sub>a <b>b</b></sub> <SUP class="x">c</sup> <i>d', '<sub>a <b>b</b></sub> <sup>c</sup> d'],
    ['a</b> <b>c</i>d</b> <b/>e <bx>f</bx> <kbd >g</kbd>', 'a <b>cd</b> e f <kbd>g</kbd>'],
    ['*<u>a</u>* <script>b</script>', '<em><u>a</u></em> b'],
  ])('%j', (markdown, expected) => {
    expect(htmlOf(markdown)).toContain(expected)
  })

  test('links that are refused are told, others not', () => {
    refused.length = 0
    htmlOf('[a](javascript:x) [b](b.md) [c](../../c.md) ![d](file:///d)')
    expect(refused).toEqual(['javascript:x', '../../c.md'])
  })

  test('code has its language as a class, and no more of what stands behind the fence', () => {
    const code = (lang: string | null) => html([{ type: 'code', lang, meta: null, value: 'a' }])
    expect(code('C++ x')).toBe('<pre><code class="language-c++">a</code></pre>')
    expect(code(null)).toBe('<pre><code>a</code></pre>')
    expect(code('"x')).toBe('<pre><code>a</code></pre>')
  })

  test('what refers to nothing is nothing, an image may have no words', () => {
    expect(
      html([
        { type: 'footnoteReference', identifier: 'x' },
        text('a'),
        { type: 'image', url: 'x.png' },
      ]),
    ).toBe('a<img src="kf-1.png" alt="">')
  })

  test('what is nested without end is shown as its words', () => {
    let inner: PhrasingContent = text('deep')
    for (let depth = 0; depth < 99; depth++) inner = { type: 'emphasis', children: [inner] }
    expect(html([inner])).toContain('<em>deep</em>')
    for (let depth = 0; depth < 20_000; depth++) inner = { type: 'emphasis', children: [inner] }
    const words = wordsOf(tree([inner], place), 'deep')
    expect(serialise(words.nodes, { links: true })).toBe('deep')
  })
})

describe('code', () => {
  const lit = (code: string, lang: string) => {
    const nodes = tree([{ type: 'code', lang, meta: null, value: code }], place)
    return serialise(nodes, { links: true, highlight: highlighter(new Set([lang.toLowerCase()])) })
  }

  test.each(['js', 'sh', 'c++', 'yml', 'html', 'toml', 'rust', 'docker', 'console'])(
    '%s is lit',
    (lang) => {
      expect(highlighter(new Set([lang]))?.('x', lang)).not.toBe(null)
    },
  )

  test('that is long stays plain', () => {
    expect(lit('let a', 'js')).toContain('hljs')
    expect(lit('let a\n'.repeat(666), 'js')).toContain('hljs')
    expect(lit('let a\n'.repeat(667), 'js')).not.toContain('hljs')
  })

  test('with a long line or gap stays plain', () => {
    expect(lit(`let a\nlet ${'a'.repeat(496)}`, 'js')).toContain('hljs')
    expect(lit(`let a\nlet ${'a'.repeat(497)}`, 'js')).not.toContain('hljs')
    expect(lit(`let${' '.repeat(99)}a`, 'js')).toContain('hljs')
    expect(lit(`let${' '.repeat(100)}a`, 'js')).not.toContain('hljs')
  })

  test('of a language that was not asked for stays plain', () => {
    expect(highlighter(new Set(['js']))!('x', 'py')).toBe(null)
    expect(lit('a', 'core')).toBe('<pre><code class="language-core">a</code></pre>')
  })
})

describe('pieces', () => {
  const words = (markdown: string) => {
    const { content, text: said } = factOf(markdown)
    return wordsOf(tree(content, place), said)
  }
  const blankIn = (start: number, end: number): Piece => ({ type: 'blank', start, end })
  const textIn = (start: number, end: number): Piece => ({ type: 'text', start, end })
  const frontOf = (markdown: string, ...pieces: Piece[]) =>
    serialise(front(words(markdown), pieces), { links: false })
  const backOf = (markdown: string, ...pieces: Piece[]) =>
    serialise(full(words(markdown), pieces), { links: true })
  const sign = '<span class="blank">▢</span>'
  const mark = (inner: string) => `<mark class="answer">${inner}</mark>`

  test('a blank that the card says itself looks like any other', () => {
    expect(frontOf('abc', { type: 'words', text: '▢ is ▢: ' }, textIn(0, 3))).toBe(
      `${sign} is ${sign}: abc`,
    )
  })

  test('pieces may come in any order', () => {
    expect(frontOf('ab *cd* ef', textIn(6, 8), textIn(0, 3))).toBe('efab ')
    expect(frontOf('ab *cd* ef', textIn(3, 5), textIn(0, 2))).toBe('<em>cd</em>ab')
  })

  test('blanks of one answer that follow one another are two', () => {
    expect(frontOf('ab cd', blankIn(0, 2), blankIn(2, 5))).toBe(sign + sign)
  })

  test('the back highlights what was asked, overlaps once', () => {
    expect(backOf('ab cd ef', blankIn(3, 5))).toBe(`ab ${mark('cd')} ef`)
    expect(backOf('ab cd ef', blankIn(3, 5), blankIn(0, 4))).toBe(`${mark('ab c')}${mark('d')} ef`)
    expect(backOf('ab cd ef', blankIn(3, 5), blankIn(3, 5), textIn(0, 2))).toBe(
      `ab ${mark('cd')} ef`,
    )
  })

  test('where the answer is a text, that is highlighted; where it is all, nothing is', () => {
    expect(backOf('ab cd ef', textIn(3, 5))).toBe(`ab ${mark('cd')} ef`)
    expect(backOf('ab cd ef', textIn(0, 8))).toBe('ab cd ef')
    expect(backOf('ab cd ef', textIn(3, 5), { type: 'words', text: 'yes' })).toBe('ab cd ef')
    expect(backOf('ab cd ef')).toBe('ab cd ef')
  })

  test('what the card answers itself has no colon at its end', () => {
    expect(
      reply([{ type: 'words', text: 'Yes' }, textIn(0, 1), { type: 'words', text: ', so： ' }]),
    ).toBe('Yes, so')
    expect(reply([{ type: 'words', text: ' : ' }])).toBe(null)
    expect(reply([textIn(0, 1)])).toBe(null)
  })

  test('a formula is hidden or shown whole, whatever touches it', () => {
    expect(frontOf('a $bc$ d', textIn(0, 3), blankIn(3, 6))).toBe(`a ${sign}`)
    expect(frontOf('a $bc$ d', textIn(3, 4))).toBe('<span class="math">\\(bc\\)</span>')
    expect(frontOf('a $bc$ d', textIn(4, 6))).toBe(' d')
  })

  test('bold whose words are elsewhere leaves nothing behind', () => {
    expect(frontOf('a **b** c', textIn(0, 2), textIn(3, 5))).toBe('a  c')
  })
})
