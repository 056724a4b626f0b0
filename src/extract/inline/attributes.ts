import type { PhrasingContent, Text } from 'mdast'

const one = String.raw`(?:[#.][^\s{}"]{1,200}|[\w-]{1,40}="[^"{}]{0,200}")`
const list = new RegExp(String.raw`\{${one}`, 'u')
/** `{.underline}`, `{#tides .sea}`, `{width="2in"}`, with the bracket they may stand behind; or a bracket alone. */
const edges = new RegExp(
  String.raw`\[|\]\{(${one}(?:\s${one}){0,8})\}|\]|\s?\{${one}(?:\s${one}){0,8}\}`,
  'gu',
)

/** Brackets in brackets; the work grows with it. */
const deepest = 10

/**
 * `nodes` without the attributes that Pandoc writes: `[words]{.underline}` is emphasis, `[words]{.mark}` a highlight, any
 * other span its words alone. The texts of `names` stay the nodes they are.
 */
export function withoutAttributes(
  nodes: PhrasingContent[],
  names: ReadonlySet<Text>,
): PhrasingContent[] {
  if (!nodes.some((node) => node.type === 'text' && list.test(node.value))) return nodes
  const open: PhrasingContent[][] = [[]]
  const push = (node: PhrasingContent): void => {
    const top = open.at(-1)!
    const last = top.at(-1)
    const joins =
      node.type === 'text' && last?.type === 'text' && !names.has(node) && !names.has(last)
    if (joins) last.value += node.value
    else if (node.type !== 'text' || node.value !== '') top.push(node)
  }
  const say = (value: string): void => push({ type: 'text', value })
  const unopened = (): void => {
    const inside = open.pop()!
    say('[')
    inside.forEach(push)
  }
  for (const node of nodes) {
    if (node.type !== 'text' || names.has(node)) {
      push(node)
      continue
    }
    let at = 0
    for (const { 0: sign, 1: attributes, index } of node.value.matchAll(edges)) {
      say(node.value.slice(at, index))
      at = index + sign.length
      if (sign === '[' && open.length <= deepest) open.push([])
      else if (attributes !== undefined && open.length > 1)
        span(open.pop()!, attributes).forEach(push)
      else if (sign === ']' && open.length > 1) {
        unopened()
        say(sign)
      } else if (sign === '[' || sign.startsWith(']')) say(sign)
    }
    say(node.value.slice(at))
  }
  while (open.length > 1) unopened()
  return open[0]!
}

function span(children: PhrasingContent[], attributes: string): PhrasingContent[] {
  if (children.length === 0) return []
  if (/\.mark\b/u.test(attributes)) return [{ type: 'strong', data: { hName: 'mark' }, children }]
  return /\.(?:underline|ul)\b/u.test(attributes) ? [{ type: 'emphasis', children }] : children
}
