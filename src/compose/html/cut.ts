import type { Element, ElementContent } from 'hast'
import { align, isLeaf, type Alignment, type Places } from './align.ts'

/** `[start, end)` of a fact's text as a card shows it: plainly, or as a blank. */
export interface Stretch {
  start: number
  end: number
  blank: boolean
}

/** Makes the element that stands for a blank, from what it hides. Called once for each connected part of it. */
export type Fill = (hidden: ElementContent[], first: boolean) => ElementContent[]

/** A fact's own words, ready to be cut. */
export interface Words {
  nodes: readonly ElementContent[]
  /** Plain, white space collapsed. */
  text: string
  places: Alignment
}

/** `nodes` with their plain text; where the two differ in more than white space, `text` unformatted. */
export function wordsOf(nodes: readonly ElementContent[], text: string): Words {
  const places = align(nodes, text)
  if (places) return { nodes, text, places }
  const plain: ElementContent[] = [{ type: 'text', value: text }]
  return { nodes: plain, text, places: align(plain, text)! }
}

/**
 * The parts of `words` that lie in `stretches` (ascending, apart), with their formatting; what a blank covers goes through
 * `fill`. A formula or an image that a blank touches is hidden whole.
 */
export function cut(words: Words, stretches: readonly Stretch[], fill: Fill): ElementContent[] {
  return filled(children(words.nodes, { places: words.places, stretches }), fill, new Set())
}

interface Cutting {
  places: Alignment
  stretches: readonly Stretch[]
}

/** A node, or what the blank number `blank` covers of its level. */
type Part = { node: ElementContent; parts?: Part[] } | { blank: number; hidden: ElementContent[] }

function children(nodes: readonly ElementContent[], cutting: Cutting): Part[] {
  return joined(nodes.flatMap((node) => part(node, cutting)))
}

function part(node: ElementContent, cutting: Cutting): Part[] {
  if (node.type === 'text') return texts(node.value, cutting.places.get(node)!, cutting.stretches)
  if (node.type !== 'element') return []
  if (isLeaf(node)) return whole(node, cutting.places.get(node)!, cutting.stretches)
  const parts = children(node.children, cutting)
  const [only] = parts
  if (!only) return []
  // A bold word that is all blank: the blank goes around the bold.
  if (parts.length === 1 && 'blank' in only)
    return [{ blank: only.blank, hidden: [{ ...node, children: only.hidden }] }]
  return [{ node, parts }]
}

function texts(value: string, places: Places, stretches: readonly Stretch[]): Part[] {
  const out: Part[] = []
  let from = 0
  for (const [index, { start, end, blank }] of stretches.entries()) {
    while (from < value.length && places[from]! < start) from++
    let to = from
    while (to < value.length && places[to]! < end) to++
    if (to === from) continue
    const node: ElementContent = { type: 'text', value: value.slice(from, to) }
    out.push(blank ? { blank: index, hidden: [node] } : { node })
    from = to
  }
  return out
}

function whole(node: Element, places: Places, stretches: readonly Stretch[]): Part[] {
  const [start = 0] = places
  const end = Math.max(places.at(-1)!, start + 1)
  const touching = stretches.filter((stretch) => stretch.start < end && start < stretch.end)
  const by = touching.find(({ blank }) => blank) ?? touching[0]
  if (!by) return []
  return by.blank ? [{ blank: stretches.indexOf(by), hidden: [node] }] : [{ node }]
}

/** Neighbours that one blank covers are one. */
function joined(parts: readonly Part[]): Part[] {
  const out: Part[] = []
  for (const part of parts) {
    const last = out.at(-1)
    if (last && 'blank' in last && 'blank' in part && last.blank === part.blank)
      out[out.length - 1] = { ...last, hidden: [...last.hidden, ...part.hidden] }
    else out.push(part)
  }
  return out
}

function filled(parts: readonly Part[], fill: Fill, seen: Set<number>): ElementContent[] {
  return parts.flatMap((part) => {
    if ('blank' in part) {
      const first = !seen.has(part.blank)
      seen.add(part.blank)
      return fill(part.hidden, first)
    }
    if (!part.parts) return [part.node]
    const children = filled(part.parts, fill, seen)
    return children.length > 0 ? [{ ...(part.node as Element), children }] : []
  })
}
