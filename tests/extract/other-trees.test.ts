import type { BlockContent, Blockquote, List, Nodes, PhrasingContent, Root } from 'mdast'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { defaultMarkers } from '../../src/options/default-markers.ts'
import { parse } from '../../src/parse/index.ts'

const value = `---
title: Bread
---

# Oven

- 📝 Heat it
  - for an hour
-

> [!tip] 💡 Steam
> gives the crust

| Grain | Rises |
| ----- | ----- |
| 📝 Rye | slowly |

Legend: 📝 = exam, 💡 = practice

<div>📝 not read</div>

📝 Yeast is alive[^1]

[^1]: A fungus.
`

/** Without the places of `node` and all below it, as a tree may come from another program. Changes it. */
function withoutPlaces<Node extends Nodes>(node: Node): Node {
  delete node.position
  if ('children' in node) node.children.forEach((child) => withoutPlaces(child))
  return node
}

// A tree that another program made, or a plugin changed.

test('a tree without places gives the same facts', () => {
  const [placed, bare] = [false, true].map((isBare) => {
    const file = new VFile({ path: 'notes.md', value })
    const tree = parse(file)
    const { facts, ...rest } = extract(isBare ? withoutPlaces(tree) : tree, file, defaultMarkers)
    const told = file.messages.map(({ ruleId }) => ruleId)
    const said = facts.map(({ source, ...fact }) => ({ ...fact, anchor: source.anchor }))
    return { said, told, rest, starts: facts.map(({ source }) => source.start.offset) }
  })
  expect(bare).toEqual({ ...placed, starts: placed!.starts.map(() => 0) })
  expect(bare!.told).toEqual(['legend-found', 'marker-in-html'])
})

const paragraph = (words: string): BlockContent => ({
  type: 'paragraph',
  children: [{ type: 'text', value: words }],
})

/** Lists in lists, `depth` of them, each item with `words`. */
function nested(depth: number, words: string): List {
  let below: BlockContent[] = []
  for (let left = depth; left > 0; left--) {
    below = [
      { type: 'list', children: [{ type: 'listItem', children: [paragraph(words), ...below] }] },
    ]
  }
  return below[0] as List
}

test('a tree may be deeper than the stack', () => {
  const above: List = {
    type: 'list',
    children: [
      { type: 'listItem', children: [paragraph('📝 fact'), nested(4000, 'point')] },
      { type: 'listItem', children: [nested(4000, '📝 deep')] },
    ],
  }
  const tree: Root = { type: 'root', children: [above] }
  const file = new VFile({ path: 'notes.md', value: '' })
  const [fact, ...deep] = extract(tree, file, defaultMarkers).facts
  let depth = 0
  for (let [detail] = fact!.details; detail; [detail] = detail.details) depth++
  expect(depth).toBeGreaterThan(100)
  expect(deep.length).toBeGreaterThan(100)
})

/** Quotes in quotes, every other one in an item, `depth` of them around a fact. */
function quoted(depth: number): Blockquote {
  let inner: BlockContent = paragraph('📝 deep')
  for (let left = depth; left > 0; left--) {
    const quote: Blockquote = { type: 'blockquote', children: [inner] }
    inner =
      left % 2 === 0 ? { type: 'list', children: [{ type: 'listItem', children: [quote] }] } : quote
  }
  return inner as Blockquote
}

test.each([50, 4000])('of facts in %i quotes those near the top are found', (depth) => {
  const tree: Root = { type: 'root', children: [quoted(depth), paragraph('📝 after')] }
  const { facts } = extract(tree, new VFile({ path: 'notes.md', value: '' }), defaultMarkers)
  const found = facts.map(({ text }) => text)
  expect(found).toEqual(depth > 1000 ? ['after'] : ['deep', 'after'])
})

test('all of many facts have their details', () => {
  const many = nested(1, '📝 fact').children.concat(
    ...Array.from({ length: 300 }, () => nested(2, '📝 fact').children),
  )
  const tree: Root = { type: 'root', children: [{ type: 'list', children: many }] }
  const { facts } = extract(tree, new VFile({ path: 'notes.md', value: '' }), defaultMarkers)
  expect(facts.filter(({ details }) => details.length === 1)).toHaveLength(300)
})

test('emphasis may be deeper than the stack', () => {
  let inner: PhrasingContent[] = [
    { type: 'inlineCode', value: 'deep' },
    { type: 'html', value: '<b>' },
    { type: 'text', value: ' down' },
  ]
  for (let depth = 0; depth < 20_000; depth++) inner = [{ type: 'emphasis', children: inner }]
  const children: PhrasingContent[] = [{ type: 'text', value: '📝 from above ' }, ...inner]
  const tree: Root = { type: 'root', children: [{ type: 'paragraph', children }] }
  const { facts } = extract(tree, new VFile({ path: 'notes.md', value: '' }), defaultMarkers)
  expect(facts.map(({ text }) => text)).toEqual(['from above deep down'])
})

test('a reference to nothing is its words', () => {
  const children: PhrasingContent[] = [
    { type: 'text', value: '📝 see ' },
    {
      type: 'linkReference',
      identifier: 'gone',
      referenceType: 'full',
      children: [{ type: 'text', value: 'there' }],
    },
    { type: 'imageReference', identifier: 'gone', referenceType: 'full', alt: null },
  ]
  const tree: Root = { type: 'root', children: [{ type: 'paragraph', children }] }
  const { facts } = extract(tree, new VFile({ path: 'notes.md', value: '' }), defaultMarkers)
  expect(facts.map(({ markdown }) => markdown)).toEqual(['see there![](<>)'])
})
