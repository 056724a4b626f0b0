import type {
  Blockquote,
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
import type { Anchors } from './anchors.ts'
import { type Block, ownBlock } from './block.ts'
import { isCaption, leads, titleDepth } from './leads.ts'
import type { MayBeLegend } from './legend/index.ts'
import type { Scan } from './scan.ts'

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

/** A walk under way. */
interface Walk extends WalkOptions {
  /** Found so far. */
  blocks: Block[]
  /** Of the section that is being read, outermost first. */
  headings: readonly Heading[]
  /** Of the nearest heading. */
  anchor: string
}

/** A node's place among its siblings. */
interface Spot {
  siblings: readonly RootContent[]
  index: number
}

/** What a container's nodes hang below. */
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
  const started: Walk = { blocks: [], headings: [], anchor: '', ...options }
  container(started, tree.children, { parents: [], placement: 'paragraph', depth: 0 })
  return started.blocks
}

function container(walk: Walk, siblings: readonly RootContent[], frame: Frame, from = 0): void {
  if (frame.depth > deepest) return
  /** Titles written as paragraphs, outermost first. */
  let titles: readonly Title[] = []
  for (let index = from; index < siblings.length; index++) {
    const node = siblings[index]!
    const isTitle = node.type === 'paragraph' && !hasLines(siblings[index + 1])
    const depth = isTitle ? titleDepth(node, walk.scan.phrase) : 0
    const ends = node.type === 'heading' || node.type === 'thematicBreak'
    if (ends || depth > 0) titles = ends ? [] : titles.filter((title) => title.depth < depth)
    const parents = [...frame.parents, ...titles.map((title) => title.node)]
    visit(walk, { siblings, index }, { ...frame, parents })
    if (node.type === 'paragraph' && depth > 0) titles = [...titles, { node, depth }]
  }
}

function visit(walk: Walk, spot: Spot, frame: Frame): void {
  const node = spot.siblings[spot.index]!
  if (node.type === 'heading') return visitHeading(walk, node, spot, frame)
  if (!walk.mayMark(node)) return walk.anchors.skip(node)
  switch (node.type) {
    case 'paragraph':
      return visitParagraph(walk, node, spot, frame)
    case 'list':
      return visitList(walk, node, spot, frame)
    case 'table':
      return visitTable(walk, node, spot, frame)
    case 'blockquote':
      return visitQuote(walk, node, frame)
    case 'footnoteDefinition':
      return container(walk, node.children, {
        ...frame,
        placement: 'footnote',
        depth: frame.depth + 1,
      })
    case 'html':
      return walk.onHtml(node)
    case 'code':
      return walk.onCode(node)
    default:
  }
}

/** Only headings of the root make sections. */
function visitHeading(walk: Walk, node: Heading, spot: Spot, { parents, depth }: Frame): void {
  const isTop = depth === 0
  const outer = walk.headings.filter((other) => other.depth < node.depth)
  walk.anchor = walk.anchors(node)
  if (isTop) walk.headings = outer
  add(walk, node, spot, parents, 'heading')
  if (isTop) walk.headings = [...outer, node]
}

function visitParagraph(walk: Walk, node: Paragraph, spot: Spot, frame: Frame): void {
  const before = spot.siblings[spot.index - 1]
  if (walk.isLegend(node, walk.headings, before)) return
  const asked = isAnswer(walk, node, before) ? [before] : []
  add(walk, node, spot, [...frame.parents, ...asked], frame.placement)
}

function visitList(walk: Walk, node: List, { siblings, index }: Spot, frame: Frame): void {
  const before = siblings[index - 1]
  if (walk.isLegend(node, walk.headings, before)) return
  // An item's own text is a parent already.
  const isLed =
    before !== frame.parents.at(-1) &&
    isLead(before, node, walk.scan) &&
    !isCaption(before, siblings[index - 2])
  const own = isLed ? { ...frame, parents: [...frame.parents, before] } : frame
  const next = siblings[index + 1]
  const last = node.children.at(-1)
  for (const item of node.children) {
    if (walk.mayMark(item)) visitItem(walk, item, node, item === last ? next : undefined, own)
    else walk.anchors.skip(item)
  }
}

/** @param next the block behind the list, of its last item */
function visitItem(
  walk: Walk,
  item: ListItem,
  list: List,
  next: RootContent | undefined,
  frame: Frame,
): void {
  const own = ownBlock(item)
  if (!own) return visitWithoutOwn(walk, item, frame)
  if (own.type === 'heading') walk.anchor = walk.anchors(own)
  led(walk, own, item.children.slice(1), frame, { list, ...(next && { after: next }) })
}

/** An item that starts with a quote or code: what it quotes leads what follows. */
function visitWithoutOwn(walk: Walk, { children }: ListItem, { parents, depth }: Frame): void {
  const frame = { parents, placement: 'paragraph' as const, depth: depth + 1 }
  const [first] = children
  const quote = first?.type === 'blockquote' ? walk.scan.quote(first) : null
  const lead = quote?.title ?? quote?.blocks.find((node) => node.type === 'paragraph')
  if (children.length > 0) visit(walk, { siblings: children, index: 0 }, frame)
  container(walk, children, lead ? { ...frame, parents: [...parents, lead] } : frame, 1)
}

function visitQuote(walk: Walk, node: Blockquote, frame: Frame): void {
  const { title, marked, blocks } = walk.scan.quote(node)
  const [first, ...rest] = blocks
  if (title) led(walk, title, blocks, frame)
  else if (marked && first?.type === 'paragraph') led(walk, first, rest, frame)
  else container(walk, blocks, { ...frame, placement: 'paragraph', depth: frame.depth + 1 })
}

function visitTable(walk: Walk, node: Table, { siblings, index }: Spot, { parents }: Frame): void {
  const { headings, anchor } = walk
  if (walk.isLegend(node, headings, siblings[index - 1])) return
  const where = { siblings, index, leads: false, headings, parents, anchor }
  for (const [row, { children }] of node.children.entries()) {
    for (const [column, cell] of children.entries()) {
      if (!walk.mayMark(cell)) continue
      const place = { placement: 'cell' as const, ...where }
      walk.blocks.push({ node: cell, cell: { table: node, row, column }, ...place })
    }
  }
}

/** A container whose first block, `own`, leads the others. */
function led(
  walk: Walk,
  own: Paragraph | Heading,
  rest: readonly RootContent[],
  { parents, depth }: Frame,
  item?: Pick<Block, 'list' | 'after'>,
): void {
  const siblings = [own, ...rest]
  const { headings, anchor } = walk
  if (walk.mayMark(own) && !(own.type === 'paragraph' && walk.isLegend(own, headings, undefined))) {
    const place = { placement: item ? ('item' as const) : ('paragraph' as const), leads: true }
    const block = { node: own, siblings, index: 0, headings, parents, anchor, ...place }
    walk.blocks.push({ ...item, ...block })
  }
  const below = { parents: [...parents, own], placement: 'paragraph' as const, depth: depth + 1 }
  container(walk, siblings, below, 1)
}

function add(
  walk: Walk,
  node: Paragraph | Heading,
  { siblings, index }: Spot,
  parents: Block['parents'],
  placement: Block['placement'],
): void {
  if (!walk.mayMark(node)) return
  const { headings, anchor } = walk
  walk.blocks.push({ placement, node, siblings, index, leads: false, headings, parents, anchor })
}

/** `Q: Who rings it?`, and in a paragraph of its own `A: The keeper`. */
function isAnswer(
  { scan, mayMark }: Walk,
  node: Paragraph,
  before: RootContent | undefined,
): before is Paragraph {
  if (before?.type !== 'paragraph' || !mayMark(node)) return false
  const asks = labelled.test(scan.phrase(before).text) && /[?？]$/u.test(scan.phrase(before).text)
  return asks && labelled.test(scan.phrase(node).text)
}

/** Whether `next` holds the lines below the first one of a paragraph: that is a title of nothing else. */
function hasLines(next: RootContent | undefined): boolean {
  return next?.type === 'list' && next.data?.ofLines === true
}

/** Whether `node` introduces the list after it. */
function isLead(node: RootContent | undefined, list: List, scan: Scan): node is Paragraph {
  return node?.type === 'paragraph' && leads(scan.phrase(node), node, list)
}
