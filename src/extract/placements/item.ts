import type { Scan } from '../scan.ts'
import type { Block } from '../walk.ts'
import type { Placed } from './index.ts'

/** A list item: all below its own text are its details. */
export function item({ siblings }: Block, scan: Scan): Placed {
  return { placement: 'item', details: scan.details(siblings.slice(1)), row: null }
}
