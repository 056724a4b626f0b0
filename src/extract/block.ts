import type { Heading, List, ListItem, Paragraph, RootContent, Table, TableCell } from 'mdast'
import type { Placement } from '../types/index.ts'

/** A block with inline nodes of its own: what may be a fact. */
export interface Block {
  placement: Exclude<Placement, 'inline' | 'row'>
  node: Paragraph | Heading | TableCell
  /** The nodes of its container, itself (or its table) at `index`. */
  siblings: readonly RootContent[]
  index: number
  /** All of `siblings` after it belongs to it: an item's own text, a callout's title. */
  leads: boolean
  /** Enclosing headings, outermost first. */
  headings: readonly Heading[]
  /** The blocks that `siblings` hang below: items' own texts, titles of callouts, lines that introduce a list. */
  parents: readonly (Paragraph | Heading)[]
  anchor: string
  /** Of an item. */
  list?: List
  /** Of the last item of a list, the block behind the list. */
  after?: RootContent
  /** Of a cell. */
  cell?: { table: Table; row: number; column: number }
}

/** The block that holds the item's own text. */
export function ownBlock(item: ListItem): Paragraph | Heading | null {
  const [first] = item.children
  return first?.type === 'paragraph' || first?.type === 'heading' ? first : null
}
