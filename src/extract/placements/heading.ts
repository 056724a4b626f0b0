import type { Heading } from 'mdast'
import { below } from '../below.ts'
import type { Block } from '../block.ts'
import { sectionOf } from '../details/heading.ts'
import type { Scan } from '../scan.ts'
import type { Placed } from './index.ts'

/** A heading: its section are its details. */
export function heading(block: Block, scan: Scan): Placed {
  const { node, siblings, index } = block
  const section = sectionOf(node as Heading, siblings, index)
  return { placement: 'heading', row: null, ...below(block, section, scan) }
}
