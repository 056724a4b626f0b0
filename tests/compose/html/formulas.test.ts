import type { PhrasingContent } from 'mdast'
import { expect, test } from 'vitest'
import { serialise, tree } from '../../../src/compose/html/index.ts'

const place = { path: 'a.md', sourceUrl: null, images: new Map<string, string>() }
const html = (...nodes: PhrasingContent[]) => serialise(tree(nodes, place), { links: true })

const text = (value: string): PhrasingContent => ({ type: 'text', value })
const signs = String.raw`\(b\) {{c}}`

test('what MathJax and Anki would read is no formula and no field, in words of any kind', () => {
  const plain = html(text(signs))
  expect(plain).not.toMatch(/\\\(|\{\{/u)
  const nested = html({ type: 'strong', children: [{ type: 'emphasis', children: [text(signs)] }] })
  expect(nested).toBe(`<strong><em>${plain}</em></strong>`)
})

test('in code it stays as it is written, but for fields', () => {
  expect(html({ type: 'inlineCode', value: String.raw`\(b\)` })).toBe(
    String.raw`<code>\(b\)</code>`,
  )
  expect(html({ type: 'inlineCode', value: '{{c}}' })).not.toContain('{{')
})

test('our own formulas are formulas', () => {
  expect(html(text('a '), { type: 'inlineMath', value: ' b ' })).toBe(
    String.raw`a <span class="math">\(b\)</span>`,
  )
})
