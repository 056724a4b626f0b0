import type { Nodes, PhrasingContent } from 'mdast'
import type { InlineMath } from 'mdast-util-math'

/** What the author set apart inside a line. */
export type MarkType = 'strong' | 'emphasis' | 'code' | 'link' | 'math'

/** `[start, end)` of something set apart, in the plain text, UTF-16 units. */
export interface Mark {
  type: MarkType
  start: number
  end: number
}

interface Leaf {
  value: string
  types: readonly MarkType[]
}

const typeOf: Partial<Record<Nodes['type'] | InlineMath['type'], MarkType>> = {
  strong: 'strong',
  emphasis: 'emphasis',
  inlineCode: 'code',
  link: 'link',
  linkReference: 'link',
  inlineMath: 'math',
}

function leaves(nodes: readonly Nodes[], types: readonly MarkType[], out: Leaf[]): Leaf[] {
  for (const node of nodes) {
    const type = typeOf[node.type]
    const inside = type ? [...types, type] : types
    if ('children' in node) leaves(node.children, inside, out)
    else if ('value' in node && node.type !== 'html') out.push({ value: node.value, types: inside })
    else if ('alt' in node && node.alt) out.push({ value: node.alt, types: inside })
  }
  return out
}

function isSpace(char: string): boolean {
  return char <= ' ' || (char > '\u007F' && /\s/u.test(char))
}

/**
 * Find the spans of bold, emphasised, code, linked and math text of `content` in `text`, its plain text with white
 * space collapsed. Nested marks give one span each. Where the two texts run apart, the spans before that place are given.
 */
export function marks(content: readonly PhrasingContent[], text: string): Mark[] {
  if (content.every(({ type }) => typeOf[type] === undefined && type !== 'delete')) return []
  const found: Mark[] = []
  const open = new Map<MarkType, Mark>()
  let at = 0
  for (const leaf of leaves(content, [], [])) {
    for (const [type, mark] of open) {
      if (leaf.types.includes(type)) continue
      found.push(mark)
      open.delete(type)
    }
    let first = -1
    for (const char of leaf.value) {
      if (isSpace(char)) continue
      while (at < text.length && isSpace(text[at]!)) at++
      if (!text.startsWith(char, at)) return [...found, ...open.values()]
      if (first < 0) first = at
      at += char.length
    }
    if (first < 0) continue
    for (const type of leaf.types) {
      const mark = open.get(type)
      if (mark) mark.end = at
      else open.set(type, { type, start: first, end: at })
    }
  }
  return [...found, ...open.values()].sort((a, b) => a.start - b.start || b.end - a.end)
}
