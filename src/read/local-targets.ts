import type { Nodes } from 'mdast'
import type { Position } from 'unist'
import type { DetailOf, FactOf } from '../types/index.ts'

/** An image or link of a fact. */
export interface Target {
  type: 'image' | 'link'
  /** The source it is written in. */
  path: string
  /** As written. */
  url: string
  /** Of the fact. */
  place: Position
}

/** The images and links of `facts`, those of their details too, each once a source and in order. */
export function targetsOf(facts: readonly FactOf<unknown>[]): Target[] {
  const targets = new Map<string, Target>()
  for (const { content, details, source } of facts) {
    const place = { start: source.start, end: source.end }
    // A stack, for details nest as deep as their author likes.
    const open: (Nodes | DetailOf<unknown>)[] = [...content, ...details].reverse()
    for (let node = open.pop(); node; node = open.pop()) {
      if (isTarget(node)) {
        const key = [node.type, source.path, node.url].join('\n')
        const target = { type: node.type, path: source.path, url: node.url, place }
        if (!targets.has(key)) targets.set(key, target)
      }
      if ('details' in node) open.push(...[...node.content, ...node.details].reverse())
      if ('children' in node) open.push(...node.children.toReversed())
    }
  }
  return [...targets.values()]
}

/** A detail of type `image` has its `url` too; the image itself is in its `content`. */
const isTarget = (
  node: Nodes | DetailOf<unknown>,
): node is Extract<Nodes, { type: 'image' | 'link' }> =>
  !('details' in node) && (node.type === 'image' || node.type === 'link')
