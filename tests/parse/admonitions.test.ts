import type { Blockquote, Nodes } from 'mdast'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { parse } from '../../src/parse/index.ts'

const read = (value: string) => parse(new VFile({ path: 'a.md', value }))

function callouts(node: Nodes): Blockquote[] {
  const inner = 'children' in node ? node.children.flatMap((child) => callouts(child)) : []
  return node.type === 'blockquote' && node.data?.callout ? [node, ...inner] : inner
}

/** `value` between the points of `node`. */
function written(value: string, { position }: Nodes): string {
  return value.slice(position!.start.offset, position!.end.offset)
}

describe('the head of a block says what it is', () => {
  test.each([
    ['!!! note', 'note', null],
    ['!!!note', 'note', null],
    ['!!! Warning inline end', 'Warning', null],
    ['!!! note "Calm sea"', 'note', 'Calm sea'],
    ['!!! note " Calm "sea" "  ', 'note', 'Calm "sea"'],
    ['!!! note ""', 'note', null],
    ['!!! note " "', 'note', null],
    ['!!! tip-top "\tCalm\t"', 'tip-top', 'Calm'],
    ['??? note', 'note', null],
    ['???+ note "Calm"', 'note', 'Calm'],
    ['??? "Calm"', 'details', 'Calm'],
    ['=== "Calm"', 'tab', 'Calm'],
    ['===!  "Calm"', 'tab', 'Calm'],
    ['===+ "Calm"', 'tab', 'Calm'],
    ['   !!! note "Calm"', 'note', 'Calm'],
    ['- !!! note "Calm"', 'note', 'Calm'],
    ['> 1. !!! note "Calm"', 'note', 'Calm'],
  ])('%j', (head, kind, title) => {
    const lead = /^[ \d.>-]*/u.exec(head)![0]
    const quoted = lead.replaceAll(/[^>]/gu, ' ')
    const value = `${head}\n${quoted}    sea\n`
    const [found, ...others] = callouts(read(value))
    expect(others).toEqual([])
    expect(found!.data!.callout).toEqual({ kind, titled: title !== null })
    expect(found!.children.map((node) => written(value, node))).toEqual(
      title === null ? ['sea'] : [title, 'sea'],
    )
    expect(written(value, found!)).toBe(value.slice(lead.length).trimEnd())
  })

  test.each([
    '!!! note',
    '!!! note\nsea',
    '!!! note\n   sea',
    ' !!! note\n    sea',
    '!!!\n    sea',
    '!!!! note\n    sea',
    '!!! note: calm\n    sea',
    '!!! note "calm\n    sea',
    '!!!  note\n    sea',
    '!!! "calm"\n    sea',
    '???\n    sea',
    '=== calm\n    sea',
    '==="calm"\n    sea',
    '===\n    sea',
    'so !!! note\n    sea',
    '    !!! note\n        sea',
    '> !!! note\n      sea',
    '!!! note\n>     sea',
    '```\n!!! note\n    sea\n```',
    '<div>\n!!! note\n    sea\n</div>',
    `!!! note "${'calm '.repeat(300)}"\n    sea`,
  ])('%j has none', (value) => expect(callouts(read(value))).toEqual([]))
})

test.each([
  ['!!! note\n    calm\n\n    sea', '  and wind'],
  ['  !!! note\n      calm', '    and wind'],
  ['- !!! note\n      calm', '    and wind'],
])(
  '%j ends where a line is not as far in, even one that could go on with a paragraph',
  (own, next) => {
    const value = `${own}\n${next}\n`
    const [first, ...others] = read(value).children
    expect(written(value, callouts(first!)[0]!)).toBe(own.replace(/^[ -]*/u, ''))
    expect(JSON.stringify([first, ...others])).toContain('"and wind"')
  },
)

test('it ends what stood before it', () => {
  const value = 'calm\n!!! note\n    sea\n=== "Tab"\n    wind\n```\n=== "Code"\n    a\n'
  expect(read(value).children.map(({ type }) => type)).toEqual([
    'paragraph',
    'blockquote',
    'blockquote',
    'code',
  ])
})

/** A block in a block in a block, each further in by `indent`. */
const nested = (depth: number, indent: string) =>
  Array.from({ length: depth }, (_, index) => `${indent.repeat(index)}!!! note\n`).join('') +
  `${indent.repeat(depth)}sea\n`

test.each(['    ', '\t'])(
  'they stand in each other, as deep as quotes and lists may (%j)',
  (indent) => {
    expect(callouts(read(nested(50, indent)))).toHaveLength(50)
    expect(callouts(read(nested(400, indent))).length).toBeLessThan(60)
  },
)

test('boxes stand in each other, as deep as quotes and lists may', () => {
  const boxes = (depth: number) => `${':::tip Calm\n'.repeat(depth)}sea\n${':::\n'.repeat(depth)}`
  expect(callouts(read(boxes(50)))).toHaveLength(50)
  expect(callouts(read(boxes(20_000))).length).toBeLessThan(60)
})

test.each([
  ['heads', '!!! note "a"\n    b\n\n'],
  ['heads without content', '!!! note\n'],
  ['tabs in items', '- a\n  === "b"\n      - c\n'],
  ['blank lines behind', '!!! note\n\n\n\n\n    b\n'],
])('%s without end are read in time that grows with the text', (_, piece) => {
  expect(read(`${piece.repeat(3000)}    📝`).children.length).toBeGreaterThan(0)
})
