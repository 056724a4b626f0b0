import type { Html, Nodes, PhrasingContent } from 'mdast'

/** Elements that notes may write as HTML; all their attributes are dropped. */
const kept = new Set(
  'sub sup kbd mark u ins del s b i em strong small q var samp abbr cite dfn'.split(' '),
)

interface Open {
  name: string
  children: Nodes[]
}

/**
 * `nodes` with the pairs of `<sub>` and its like made elements, and all other HTML dropped (its text stays). Does not change `nodes`; gives them back if there is no HTML in them.
 */
export function withElements(nodes: readonly Nodes[]): readonly Nodes[] {
  if (!nodes.some((node) => node.type === 'html' || 'children' in node)) return nodes
  const open: Open[] = [{ name: '', children: [] }]
  for (const node of nodes) {
    if (node.type === 'html') tag(node, open)
    else open.at(-1)!.children.push(inside(node))
  }
  while (open.length > 1) {
    const unclosed = open.pop()!
    open.at(-1)!.children.push(...unclosed.children)
  }
  return open[0]!.children
}

function inside(node: Nodes): Nodes {
  return 'children' in node ? ({ ...node, children: withElements(node.children) } as Nodes) : node
}

function tag({ value }: Html, open: Open[]): void {
  const [, closing, written = ''] = /^<(\/?)([a-z]+)(?:[\s/][^>]*)?>$/iu.exec(value.trim()) ?? []
  const name = written.toLowerCase()
  if (!kept.has(name)) return
  if (!closing) open.push({ name, children: [] })
  else if (open.at(-1)!.name === name) close(open)
}

function close(open: Open[]): void {
  const { name, children } = open.pop()!
  open.at(-1)!.children.push({
    type: 'emphasis',
    data: { hName: name },
    children: children as PhrasingContent[],
  })
}
