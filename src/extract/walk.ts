import type { Heading, List, ListItem, Paragraph, Root, RootContent, Table, TableCell } from 'mdast'
import type { Placement } from '../types/index.ts'
import type { Anchors } from './anchors.ts'
import type { MayBeLegend } from './legend/index.ts'
import type { Scan } from './scan.ts'

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
  /** Of a cell. */
  cell?: { table: Table; row: number; column: number }
}

export interface WalkOptions {
  scan: Scan
  /** Whether anything may be marked inside `node`. */
  mayMark: (node: RootContent | ListItem | TableCell) => boolean
  /** Whether `node` explains the markers, so that nothing in it is marked. */
  isLegend: (
    node: MayBeLegend,
    headings: readonly Heading[],
    before: RootContent | undefined,
  ) => boolean
  anchors: Anchors
}

/** Where the walk stands. */
interface Frame {
  parents: Block['parents']
  placement: 'paragraph' | 'footnote'
  depth: number
}

/** Containers in containers; a tree of another parser may be deeper than the stack. */
const deepest = 200

/** The blocks of `tree` that may be marked, in reading order. Does not change `tree`. */
export function walk(tree: Root, { scan, mayMark, isLegend, anchors }: WalkOptions): Block[] {
  const blocks: Block[] = []
  let headings: readonly Heading[] = []
  let anchor = ''

  function container(children: readonly RootContent[], frame: Frame, from = 0): void {
    if (frame.depth > deepest) return
    for (let index = from; index < children.length; index++) visit(children, index, frame)
  }

  function visit(siblings: readonly RootContent[], index: number, frame: Frame): void {
    const node = siblings[index]!
    const before = siblings[index - 1]
    if (node.type === 'heading') heading(node, siblings, index, frame)
    else if (!mayMark(node)) anchors.skip(node)
    else if (node.type === 'paragraph') {
      if (isLegend(node, headings, before)) return
      add(node, siblings, index, frame.parents, frame.placement)
    } else if (node.type === 'list') {
      if (isLegend(node, headings, before)) return
      // An item's own text is a parent already.
      const lead = before !== frame.parents.at(-1) && isLead(before, scan) ? [before] : []
      list(node, { ...frame, parents: [...frame.parents, ...lead] })
    } else if (node.type === 'table') {
      if (!isLegend(node, headings, before)) table(node, siblings, index, frame)
    } else if (node.type === 'blockquote') {
      const { title, blocks: inner } = scan.quote(node)
      led(title, inner, 'paragraph', frame)
    } else if (node.type === 'footnoteDefinition') {
      container(node.children, { ...frame, placement: 'footnote', depth: frame.depth + 1 })
    }
  }

  /** A container whose first block, `own`, leads the others. */
  function led(
    own: Paragraph | Heading | null,
    rest: readonly RootContent[],
    placement: Block['placement'],
    { parents, depth }: Frame,
  ): void {
    const siblings = own ? [own, ...rest] : rest
    if (own && !(own.type === 'paragraph' && isLegend(own, headings, undefined))) {
      add(own, siblings, 0, parents, placement, true)
    }
    const below = own ? [...parents, own] : parents
    container(siblings, { parents: below, placement: 'paragraph', depth: depth + 1 }, own ? 1 : 0)
  }

  function add(
    node: Paragraph | Heading,
    siblings: readonly RootContent[],
    index: number,
    parents: Block['parents'],
    placement: Block['placement'],
    leads = false,
  ): void {
    if (!mayMark(node)) return
    blocks.push({ placement, node, siblings, index, leads, headings, parents, anchor })
  }

  function heading(
    node: Heading,
    siblings: readonly RootContent[],
    index: number,
    { parents, depth }: Frame,
  ): void {
    // Only headings of the root make sections.
    const top = depth === 0
    const outer = headings.filter((other) => other.depth < node.depth)
    anchor = anchors(node)
    if (top) headings = outer
    add(node, siblings, index, parents, 'heading')
    if (top) headings = [...outer, node]
  }

  function list({ children }: List, frame: Frame): void {
    for (const item of children) {
      if (!mayMark(item)) {
        anchors.skip(item)
        continue
      }
      const own = ownBlock(item)
      if (own?.type === 'heading') anchor = anchors(own)
      led(own, own ? item.children.slice(1) : item.children, 'item', frame)
    }
  }

  function table(
    node: Table,
    siblings: readonly RootContent[],
    index: number,
    { parents }: Frame,
  ): void {
    for (const [row, { children }] of node.children.entries()) {
      for (const [column, cell] of children.entries()) {
        if (!mayMark(cell)) continue
        const place = {
          placement: 'cell' as const,
          siblings,
          index,
          leads: false,
          headings,
          parents,
          anchor,
        }
        blocks.push({ ...place, node: cell, cell: { table: node, row, column } })
      }
    }
  }

  container(tree.children, { parents: [], placement: 'paragraph', depth: 0 })
  return blocks
}

/** The block that holds the item's own text. */
export function ownBlock(item: ListItem): Paragraph | Heading | null {
  const [first] = item.children
  return first?.type === 'paragraph' || first?.type === 'heading' ? first : null
}

/** Whether `node` introduces the list after it. */
function isLead(node: RootContent | undefined, scan: Scan): node is Paragraph {
  return node?.type === 'paragraph' && /[:：]$/u.test(scan.phrase(node).text)
}
