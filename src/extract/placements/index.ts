import type { RawDetail, FactRow, Placement } from '../../types/index.ts'
import type { Scan } from '../scan.ts'
import type { Block } from '../block.ts'
import { cell } from './cell.ts'
import { heading } from './heading.ts'
import { item } from './item.ts'
import { paragraph } from './paragraph.ts'

/** What a fact owes to where its block stands. */
export interface Placed {
  placement: Placement
  details: RawDetail[]
  row: FactRow | null
  /** The block whose words the fact's are, where that is not the marked one. */
  own?: Block['node']
}

/** By the block's place. */
const placements: Record<Block['placement'], (block: Block, scan: Scan) => Placed> = {
  item,
  heading,
  cell,
  paragraph,
  footnote: (block, scan) => ({ ...paragraph(block, scan), placement: 'footnote' }),
}

/** What the fact of `block` owes to where it stands. */
export function place(block: Block, scan: Scan): Placed {
  return placements[block.placement](block, scan)
}
