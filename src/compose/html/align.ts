import type { Element, ElementContent, Text } from 'hast'

/** Of a leaf: the place of each of its characters in the fact's text, and of its end. */
export type Places = readonly number[]

/** Places of the leaves of `nodes`, for {@link cut}. */
export type Alignment = ReadonlyMap<ElementContent, Places>

const isBlank = (unit: string) => unit <= ' ' || (unit > '~' && /\s/u.test(unit))

/**
 * Where the leaves of `nodes` stand in `text`, their plain text with white space collapsed. Null where the two differ in
 * more than white space.
 */
export function align(nodes: readonly ElementContent[], text: string): Alignment | null {
  const out = new Map<ElementContent, Places>()
  let at = 0
  for (const leaf of leaves(nodes)) {
    const places: number[] = []
    for (const unit of leaf.type === 'text' ? leaf.value : (leaf.data?.whole ?? '')) {
      if (!isBlank(unit)) {
        while (at < text.length && isBlank(text[at]!)) at++
        if (!text.startsWith(unit, at)) return null
      }
      for (let half = 0; half < unit.length; half++) {
        places.push(at)
        if (!isBlank(unit)) at++
      }
    }
    out.set(leaf, [...places, at])
  }
  return text.slice(at).trim() === '' ? out : null
}

/** Texts, elements that are shown whole, and empty ones, in reading order. */
function* leaves(nodes: readonly ElementContent[]): Generator<Text | Element> {
  for (const node of nodes) {
    if (node.type === 'text' || (node.type === 'element' && isLeaf(node))) yield node
    else if (node.type === 'element') yield* leaves(node.children)
  }
}

/** Whether `node` is shown whole or not at all. */
export function isLeaf(node: Element): boolean {
  return node.data?.whole !== undefined || node.children.length === 0
}
