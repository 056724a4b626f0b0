import type {
  Code,
  Heading,
  Html,
  List,
  ListItem,
  Paragraph,
  Root,
  RootContent,
  Table,
  TableCell,
} from 'mdast'
import type { Placement } from '../types/index.ts'
import type { Anchors } from './anchors.ts'
import { leads, titleDepth } from './leads.ts'
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
  /** Of an item. */
  list?: List
  /** Of the last item of a list, the block behind the list. */
  after?: RootContent
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
  /** Called with raw HTML in which something may be marked. */
  onHtml: (node: Html) => void
  /** Called with code in which something may be marked. */
  onCode: (node: Code) => void
}

/** Where the walk stands. */
interface Frame {
  parents: Block['parents']
  placement: 'paragraph' | 'footnote'
  depth: number
}

/** A paragraph that is the title of those after it. */
interface Title {
  node: Paragraph
  depth: number
}

const labelled = /^\p{L}{1,12}\s?[:：]/u

/** Containers in containers; a tree of another parser may be deeper than the stack. */
const deepest = 200

/** The blocks of `tree` that may be marked, in reading order. Does not change `tree`. */
export function walk(tree: Root, options: WalkOptions): Block[] {
  const { scan, mayMark, isLegend, anchors, onHtml, onCode } = options
  const blocks: Block[] = []
  let headings: readonly Heading[] = []
  let anchor = ''

  function container(children: readonly RootContent[], frame: Frame, from = 0): void {
    if (frame.depth > deepest) return
    /** Titles written as paragraphs, outermost first. */
    let titles: readonly Title[] = []
    for (let index = from; index < children.length; index++) {
      const node = children[index]!
      const isTitle = node.type === 'paragraph' && !hasLines(children[index + 1])
      const depth = isTitle ? titleDepth(node, scan.phrase) : 0
      const ends = node.type === 'heading' || node.type === 'thematicBreak'
      if (ends || depth > 0) titles = ends ? [] : titles.filter((title) => title.depth < depth)
      visit(children, index, {
        ...frame,
        parents: [...frame.parents, ...titles.map(({ node }) => node)],
      })
      if (node.type === 'paragraph' && depth > 0) titles = [...titles, { node, depth }]
    }
  }

  function visit(siblings: readonly RootContent[], index: number, frame: Frame): void {
    const node = siblings[index]!
    const before = siblings[index - 1]
    if (node.type === 'heading') heading(node, siblings, index, frame)
    else if (!mayMark(node)) anchors.skip(node)
    else if (node.type === 'paragraph') {
      if (isLegend(node, headings, before)) return
      const asked = isAnswer(node, before) ? [before] : []
      add(node, siblings, index, [...frame.parents, ...asked], frame.placement)
    } else if (node.type === 'list') {
      if (isLegend(node, headings, before)) return
      // An item's own text is a parent already.
      const lead = before !== frame.parents.at(-1) && isLead(before, node, scan) ? [before] : []
      list(node, { ...frame, parents: [...frame.parents, ...lead] }, siblings[index + 1])
    } else if (node.type === 'table') {
      if (!isLegend(node, headings, before)) table(node, siblings, index, frame)
    } else if (node.type === 'blockquote') {
      const { title, marked, blocks: inner } = scan.quote(node)
      const [first, ...rest] = inner
      if (title) led(title, inner, frame)
      else if (marked && first?.type === 'paragraph') led(first, rest, frame)
      else container(inner, { ...frame, placement: 'paragraph', depth: frame.depth + 1 })
    } else if (node.type === 'html') {
      onHtml(node)
    } else if (node.type === 'code') {
      onCode(node)
    } else if (node.type === 'footnoteDefinition') {
      container(node.children, { ...frame, placement: 'footnote', depth: frame.depth + 1 })
    }
  }

  /** `Q: Who rings it?`, and in a paragraph of its own `A: The keeper`. */
  function isAnswer(node: Paragraph, before: RootContent | undefined): before is Paragraph {
    if (before?.type !== 'paragraph' || !mayMark(node)) return false
    const asks = labelled.test(scan.phrase(before).text) && /[?？]$/u.test(scan.phrase(before).text)
    return asks && labelled.test(scan.phrase(node).text)
  }

  /** A container whose first block, `own`, leads the others. */
  function led(
    own: Paragraph | Heading,
    rest: readonly RootContent[],
    { parents, depth }: Frame,
    item?: Pick<Block, 'list' | 'after'>,
  ): void {
    const siblings = [own, ...rest]
    if (mayMark(own) && !(own.type === 'paragraph' && isLegend(own, headings, undefined))) {
      const place = { placement: item ? ('item' as const) : ('paragraph' as const), leads: true }
      const block = { node: own, siblings, index: 0, headings, parents, anchor, ...place }
      blocks.push({ ...item, ...block })
    }
    const below = { parents: [...parents, own], placement: 'paragraph' as const, depth: depth + 1 }
    container(siblings, below, 1)
  }

  function add(
    node: Paragraph | Heading,
    siblings: readonly RootContent[],
    index: number,
    parents: Block['parents'],
    placement: Block['placement'],
  ): void {
    if (!mayMark(node)) return
    blocks.push({ placement, node, siblings, index, leads: false, headings, parents, anchor })
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

  function list(node: List, frame: Frame, next: RootContent | undefined): void {
    const last = node.children.at(-1)
    for (const item of node.children) {
      if (!mayMark(item)) {
        anchors.skip(item)
        continue
      }
      const own = ownBlock(item)
      if (own?.type === 'heading') anchor = anchors(own)
      const after = item === last && next ? { after: next } : {}
      if (own) led(own, item.children.slice(1), frame, { list: node, ...after })
      else withoutOwn(item, frame)
    }
  }

  /** An item that starts with a quote or code: what it quotes leads what follows. */
  function withoutOwn({ children }: ListItem, { parents, depth }: Frame): void {
    const frame = { parents, placement: 'paragraph' as const, depth: depth + 1 }
    const [first] = children
    const quote = first?.type === 'blockquote' ? scan.quote(first) : null
    const lead = quote?.title ?? quote?.blocks.find((node) => node.type === 'paragraph')
    if (children.length > 0) visit(children, 0, frame)
    container(children, lead ? { ...frame, parents: [...parents, lead] } : frame, 1)
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
        blocks.push({ node: cell, cell: { table: node, row, column }, ...place })
      }
    }
  }

  container(tree.children, { parents: [], placement: 'paragraph', depth: 0 })
  return blocks
}

/** Whether `next` holds the lines below the first one of a paragraph: that is a title of nothing else. */
function hasLines(next: RootContent | undefined): boolean {
  return next?.type === 'list' && next.data?.ofLines === true
}

/** The block that holds the item's own text. */
export function ownBlock(item: ListItem): Paragraph | Heading | null {
  const [first] = item.children
  return first?.type === 'paragraph' || first?.type === 'heading' ? first : null
}

/** Whether `node` introduces the list after it. */
function isLead(node: RootContent | undefined, list: List, scan: Scan): node is Paragraph {
  return node?.type === 'paragraph' && leads(scan.phrase(node), node, list)
}
