import { describe, expect, test } from 'vitest'
import {
  detailsHtml,
  highlighter,
  serialise,
  tree,
  type Highlight,
} from '../../../src/compose/html/index.ts'
import type { Detail } from '../../../src/types/index.ts'
import { detailsOf } from '../fact-of.ts'

const place = { path: 'a.md', sourceUrl: null, images: new Map([['a.md\nx.png', 'kf-1.png']]) }

function html(details: Detail[], highlight: Highlight | null = null): string {
  return detailsHtml(
    details,
    (content) => serialise(tree(content, place), { links: true, highlight }),
    { 'card.more': '{n} more' },
  )
}

const items = (count: number, text = 'point') =>
  detailsOf(Array.from({ length: count }, (_, n) => `- ${text} ${n}`).join('\n'))

describe('what hangs below a fact', () => {
  test('lists, nested, with tasks', () => {
    expect(html(detailsOf('- a\n  - **b**\n- [x] c\n- [ ] d'))).toBe(
      '<ul dir="auto"><li>a<ul dir="auto"><li><strong>b</strong></li></ul></li>' +
        '<li class="task">☑ c</li><li class="task">☐ d</li></ul>',
    )
  })

  test('ordered lists keep their numbers', () => {
    const numbered = items(2).map((detail, index) => ({ ...detail, number: index + 3 }))
    expect(html(numbered)).toBe('<ol dir="auto" start="3"><li>point 0</li><li>point 1</li></ol>')
    expect(html(numbered.map((detail, index) => ({ ...detail, number: index + 1 })))).toContain(
      '<ol dir="auto"><li',
    )
  })

  test('a point that is a fact itself shows its markers', () => {
    const [point] = items(1)
    expect(html([{ ...point!, markers: ['❗'], fact: 'x' }])).toBe(
      '<ul dir="auto"><li>❗ point 0</li></ul>',
    )
  })

  test('tables with alignment, math, images, paragraphs', () => {
    expect(html(detailsOf('| a | b |\n|---|--:|\n| 1 | `2` |'))).toContain(
      '<td align="right"><code>2</code></td>',
    )
    expect(html(detailsOf('$$\na < b\n$$'))).toBe('<div class="math">\\[a &lt; b\\]</div>')
    expect(html(detailsOf('See ![alt](x.png)'))).toBe(
      '<p dir="auto">See <img src="kf-1.png" alt="alt"></p>',
    )
    expect(html(detailsOf('![gone](y.png) ![far](https://example.org/z.png)'))).toBe(
      '<p dir="auto">gone <a href="https://example.org/z.png">far</a></p>',
    )
  })

  test('rows of a table', () => {
    const [one] = items(1)
    const rows = [
      { ...one!, type: 'row' as const, header: true, cells: ['a', 'b & c'] },
      { ...one!, type: 'row' as const, header: false, cells: ['1', '<2>'] },
      { ...one!, type: 'row' as const },
    ]
    expect(html(rows)).toBe(
      '<table><tbody><tr><th dir="auto">a</th><th dir="auto">b &amp; c</th></tr>' +
        '<tr><td dir="auto">1</td><td dir="auto">&lt;2&gt;</td></tr><tr></tr></tbody></table>',
    )
  })

  test('numbers that do not follow one another start a list anew', () => {
    const [one] = items(1)
    const numbered = [1, 2, 4, undefined, 5].map((number) => ({
      ...one!,
      ...(number && { number }),
    }))
    expect(html(numbered).replaceAll(/<li>.*?<\/li>/gu, 'x')).toBe(
      '<ol dir="auto">xx</ol><ol dir="auto" start="4">x</ol><ul dir="auto">x</ul><ol dir="auto" start="5">x</ol>',
    )
  })

  test('paragraphs, quotes and code beside one another stay apart', () => {
    expect(html(detailsOf('a\n\nb\n\n> c\n\n<!-- -->\n\n> d\n\n```\ne\n```\n\n```\nf\n```'))).toBe(
      '<p dir="auto">a</p><p dir="auto">b</p><blockquote><p dir="auto">c</p></blockquote>' +
        '<blockquote><p dir="auto">d</p></blockquote><pre><code>e</code></pre><pre><code>f</code></pre>',
    )
  })

  test('quotes and callouts', () => {
    expect(html(detailsOf('> one'))).toBe('<blockquote><p dir="auto">one</p></blockquote>')
    const callout = (kind: string, own: string, below: string, titled: boolean): string => {
      const [detail] = detailsOf(own === '' ? '> x' : `> ${own}`)
      const content = own === '' ? [] : detail!.content
      return html([{ ...detail!, content, details: detailsOf(below), callout: { kind, titled } }])
    }
    expect(callout('warning', '**Mind**', 'the gap', true)).toBe(
      '<blockquote class="callout callout-warning"><p class="callout-title" dir="auto"><strong>Mind</strong></p>' +
        '<p dir="auto">the gap</p></blockquote>',
    )
    expect(callout('tip', 'mind the gap', '', false)).toBe(
      '<blockquote class="callout callout-tip"><p class="callout-title" dir="auto">Tip</p>' +
        '<p dir="auto">mind the gap</p></blockquote>',
    )
    expect(callout('a"<b', '', '', false)).toBe(
      '<blockquote class="callout"><p class="callout-title" dir="auto">A&quot;&lt;b</p></blockquote>',
    )
  })

  test('code: highlighted by class where the language is known', async () => {
    const highlight = highlighter(new Set(['py', 'nonsense', '../../x']))
    expect(html(detailsOf('```py\nif x < 1: pass\n```'), highlight)).toBe(
      '<pre><code class="language-py"><span class="hljs-keyword">if</span> x &lt; <span class="hljs-number">1</span>: <span class="hljs-keyword">pass</span></code></pre>',
    )
    expect(html(detailsOf('```nonsense\na < b {{c}}\n```'), highlight)).toBe(
      '<pre><code class="language-nonsense">a &lt; b &#123;&#123;c}}</code></pre>',
    )
    expect(highlighter(new Set(['nonsense']))).toBe(null)
  })
})

describe('many points', () => {
  test('twelve are shown, the rest is in a fold', () => {
    expect(html(items(12))).not.toContain('<details>')
    const folded = html(items(20))
    const [shown = '', hidden = ''] = folded.split('<details><summary>8 more</summary>')
    expect(shown.match(/<li/gu)).toHaveLength(12)
    expect(hidden.match(/<li/gu)).toHaveLength(8)
    expect(hidden.endsWith('</ul></details>')).toBe(true)
  })

  test('six hundred letters are shown', () => {
    const folded = html(items(5, 'long '.repeat(39)))
    expect(folded.split('<details>')[0]!.match(/<li/gu)).toHaveLength(3)
  })

  test('a first point with many below is cut inside', () => {
    const [parent] = items(1)
    const folded = html([{ ...parent!, details: items(30) }, ...items(1)])
    expect(folded.split('<details>')[0]!.match(/<li/gu)).toHaveLength(12)
    expect(folded).toContain('20 more')
  })

  test('a single long paragraph is shown whole', () => {
    expect(html(detailsOf('long '.repeat(300)))).not.toContain('<details>')
  })

  test('thousands of points and a thousand levels end somewhere', () => {
    const [one] = items(1)
    let deep = one!
    for (let level = 0; level < 1000; level++) deep = { ...one!, details: [deep] }
    const many = Array.from({ length: 5000 }, () => one!)
    expect(html([...many, deep]).match(/<li/gu)).toHaveLength(300)
    expect(html([deep]).match(/<li/gu)).toHaveLength(12)
  })
})
