import { below } from '../below.ts'
import { takes } from '../leads.ts'
import type { Scan } from '../scan.ts'
import type { Block } from '../block.ts'
import type { Placed } from './index.ts'

/** A paragraph: the block after it, where it takes that; the title of a callout takes the callout. */
export function paragraph(block: Block, scan: Scan): Placed {
  const { node, siblings, index, leads } = block
  const next = siblings[index + 1]
  const taken = next && takes(scan.phrase(node), node, next, scan.phrase) ? [next] : []
  const follows = leads ? siblings.slice(1) : taken
  return { placement: 'paragraph', row: null, ...below(block, follows, scan) }
}
