import type { RootContent } from 'mdast'
import { below } from '../below.ts'
import { isBare, takes } from '../leads.ts'
import type { Scan } from '../scan.ts'
import type { Block } from '../block.ts'
import type { Placed } from './index.ts'

/** What many write below an item without indentation. */
const unindented = new Set<RootContent['type']>(['code', 'math', 'table'])

/** A list item: all below its own text are its details; below the last one of a list code that was not indented, too. */
export function item(block: Block, scan: Scan): Placed {
  const { node, siblings, after } = block
  const phrase = scan.phrase(node)
  // What stands behind the whole list is not what a marker alone is for.
  const isTaken =
    after !== undefined &&
    siblings.length === 1 &&
    unindented.has(after.type) &&
    !isBare(phrase) &&
    takes(phrase, node, after, scan.phrase)
  const follows = isTaken ? [after] : siblings.slice(1)
  return { placement: 'item', row: null, ...below(block, follows, scan) }
}
