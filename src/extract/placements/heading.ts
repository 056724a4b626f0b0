import type { RootContent } from 'mdast'
import { below } from '../below.ts'
import type { Scan } from '../scan.ts'
import type { Block } from '../block.ts'
import type { Placed } from './index.ts'

/** A heading: its section are its details. */
export function heading(block: Block, scan: Scan): Placed {
  const { node, siblings, index } = block
  const depth = node.type === 'heading' ? node.depth : 1
  const endsIt = (next: RootContent): boolean => next.type === 'heading' && next.depth <= depth
  const start = index + 1
  let end = start
  while (end < siblings.length && !endsIt(siblings[end]!)) end++
  const section: readonly RootContent[] = siblings.slice(start, end)
  return { placement: 'heading', row: null, ...below(block, section, scan) }
}
