import type { RootContent } from 'mdast'
import type { Scan } from '../scan.ts'
import type { Block } from '../walk.ts'
import type { Placed } from './index.ts'

/** A heading: its section are its details. */
export function heading({ node, siblings, index }: Block, scan: Scan): Placed {
  const depth = node.type === 'heading' ? node.depth : 1
  const after = siblings.slice(index + 1)
  const end = after.findIndex((next) => next.type === 'heading' && next.depth <= depth)
  const section: readonly RootContent[] = end < 0 ? after : after.slice(0, end)
  return { placement: 'heading', details: scan.details(section), row: null }
}
