import type { Nodes, Paragraph, Root } from 'mdast'

/** The own text of each list item below another item: it speaks of the line above. Does not change `tree`. */
export function pointsOf(tree: Root): Set<Paragraph> {
  const points = new Set<Paragraph>()
  const open: { node: Nodes; isBelow: boolean }[] = [{ node: tree, isBelow: false }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, isBelow } = next
    if (node.type === 'listItem') {
      const [own] = node.children
      if (isBelow && own?.type === 'paragraph') points.add(own)
      for (const child of node.children) open.push({ node: child, isBelow: true })
    } else if (node.type === 'root' || node.type === 'blockquote' || node.type === 'list') {
      for (const child of node.children) open.push({ node: child, isBelow })
    }
  }
  return points
}
