import type { PhrasingContent } from 'mdast'

/** `==` with nothing of its kind beside it, as a word's edge: not in `a==b`. */
const opening = /(?<![=\w])==(?![=\s])/u
const closing = /(?<![=\s])==(?![=\w])/u

/** `nodes` with `==highlights==` as strong nodes that are drawn as `<mark>`. May leave empty text. */
export function highlight(nodes: PhrasingContent[]): PhrasingContent[] {
  const texts = nodes.filter((node) => node.type === 'text' && node.value.includes('=='))
  if (texts.length === 0) return nodes
  const done: PhrasingContent[] = []
  let inside: PhrasingContent[] | null = null
  for (const node of nodes) {
    if (node.type !== 'text') {
      ;(inside ?? done).push(node)
      continue
    }
    let rest = node.value
    for (;;) {
      const edge = (inside ? closing : opening).exec(rest)
      if (!edge) break
      ;(inside ?? done).push({ type: 'text', value: rest.slice(0, edge.index) })
      rest = rest.slice(edge.index + 2)
      if (inside) {
        done.push({ type: 'strong', data: { hName: 'mark' }, children: inside })
        inside = null
      } else {
        inside = []
      }
    }
    ;(inside ?? done).push({ type: 'text', value: rest })
  }
  // Opened and never closed: the signs stay.
  return inside ? [...done, { type: 'text', value: '==' }, ...inside] : done
}
