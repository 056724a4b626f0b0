import type {
  Blockquote,
  FootnoteDefinition,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast'
import { labelsLegend } from './legend/words.ts'
import { leadingSign } from './legend/symbol.ts'
import type { MarkerPattern } from './marker-pattern.ts'
import { partsOf } from './indented-list.ts'
import { withSentencesApart } from './marked-sentences.ts'
import { linesAnew } from './lines-anew.ts'
import { linesOf, openingOf, paragraphOf, type Line } from './paragraph-lines.ts'
import { plainText } from './inline/phrase.ts'

declare module 'mdast' {
  interface ListData {
    /** Its items are the lines of a paragraph. */
    ofLines?: boolean
  }
}

/** What a tree's lines are told apart by. */
export interface LineContext {
  /** The text the tree was parsed from. */
  value: string
  markers: MarkerPattern
  /** Whether anything may be marked inside `node`. */
  mayMark: (node: RootContent | ListItem) => boolean
}

/** Containers in containers; a tree of another parser may be deeper than the stack. */
const deepest = 200

/**
 * `tree` with the lines of a paragraph that are marked on their own apart, as items of a list: `📝 Ropes rot⏎📝 Bells rust` are two
 * facts, with hard line ends or without. What stands before the first is a paragraph above them, as is a line that ends in a colon.
 * Does not change `tree`; shares what stays.
 */
export function withLinesApart(tree: Root, context: LineContext): Root {
  const children = apart(tree.children, context, 0)
  return children === tree.children ? tree : { ...tree, children }
}

/** What stands for `nodes`; of a paragraph that is the first of them `own` lines stay paragraphs. */
function apart<Node extends RootContent>(
  nodes: Node[],
  context: LineContext,
  depth: number,
  own = 0,
): Node[] {
  if (depth > deepest) return nodes
  const read = nodes.map((node, index) => {
    if (node.type !== 'paragraph' || !context.mayMark(node)) return blocksOf(node, context, depth)
    const parts = partsOf(node, context.value)
    const blocks = parts.flatMap(({ text, list }, part) => {
      const leading = index === 0 && part === 0 ? own : 0
      const next = list ?? nodes[index + 1]
      const units = unitsOf(text, context, leading, next, parts.length > 1) ?? [text]
      if (!list) return units
      const lists = blocksOf(list, context, depth + 1)
      return units.length === leading ? [...units, ...lists] : withBelow(units, lists)
    })
    return withListsJoined(blocks)
  })
  const isSame = read.every((blocks, index) => blocks.length === 1 && blocks[0] === nodes[index])
  return isSame ? nodes : (read.flat() as Node[])
}

function blocksOf(node: RootContent, context: LineContext, depth: number): RootContent[] {
  if (!context.mayMark(node)) return [node]
  if (node.type === 'list') {
    const items = node.children.map((item) => itemOf(item, context, depth + 1))
    const isSame = items.every((item, index) => item === node.children[index])
    return [isSame ? node : { ...node, children: items }]
  }
  if (node.type !== 'blockquote' && node.type !== 'footnoteDefinition') return [node]
  const children = apart(node.children, context, depth + 1, isCallout(node) ? 1 : 0)
  return [children === node.children ? node : { ...node, children }]
}

/** The first line of an item is its own text; the other lines hang below it. */
function itemOf(item: ListItem, context: LineContext, depth: number): ListItem {
  if (!context.mayMark(item)) return item
  const children = apart(item.children, context, depth, 1)
  return children === item.children ? item : { ...item, children }
}

/** Whether the first line says what kind of a box it is, which may be a marker. */
function isCallout({ children: [first] }: Blockquote | FootnoteDefinition): boolean {
  return first?.type === 'paragraph' && openingOf(first.children).startsWith('[!')
}

/** A line with the lines that go on with it. */
interface Unit {
  lines: Line[]
  /** Starts with a sign, or has a marker further on. */
  isSigned: boolean
  isMarked: boolean
  /** Says right or wrong, and is an example of what is marked above it. */
  isVerdict: boolean
  /** Starts in bold below another that does. */
  isTwin: boolean
}

const verdict = /^[✅☑✔✓❎❌✖✗✘]/u

/**
 * The blocks that a paragraph's lines are, the first `own` of them paragraphs in any case; null: it is one text.
 *
 * @param next the block after the paragraph
 * @param isPart whether lists part it from other lines, so that one sign starts a line anew
 */
function unitsOf(
  node: Paragraph,
  context: LineContext,
  own: number,
  next: RootContent | undefined,
  isPart: boolean,
): RootContent[] | null {
  const lines = withSentencesApart(linesOf(node, context.value), context.value, context.markers)
  if (lines.length < 2 && !isPart) return null
  const anew = linesAnew(lines, context)
  const isUnwrapped = anew.size > 0
  const units = joined(lines, anew, context.markers)
  const signed = units.filter(({ isSigned }) => isSigned).length
  const twin = units.findIndex(({ isTwin }) => isTwin)
  if (signed < (isPart ? 1 : 2) && !isUnwrapped && twin < 0) return null
  if (!units.some(({ isMarked }) => isMarked)) return null
  const paragraphs = units.map(({ lines }) => paragraphOf(lines))
  // Where most lines have a sign, one without is a title of those below it: the first, and further ones where there are few of them.
  const isTitled = isUnwrapped && signed * 2 > units.length
  const hasTitles = isUnwrapped && signed * 3 > units.length * 2
  const lead = isKind(units[0]!.lines[0]!) ? 1 : 0
  const isPreface = !units[lead]!.isSigned && twin !== lead + 1 && (!isUnwrapped || isTitled)
  if (isPreface && labelsLegend(plainText(paragraphs[lead]!.children))) return null
  const blocks: RootContent[] = []
  /** The item that the examples after it belong to. */
  let owner: ListItem | undefined
  for (const [index, paragraph] of paragraphs.entries()) {
    const { isMarked, isVerdict } = units[index]!
    const last = blocks.at(-1)
    const opens = index < paragraphs.length - 1 ? /[:：]$/u : /[:：?？]$/u
    const isAbove =
      (index < paragraphs.length - 1 || next) && opens.test(plainText(paragraph.children))
    const isTitle = hasTitles && !units[index]!.isSigned && units[index + 1]?.isSigned
    if (index < own || (index === lead && isPreface) || isAbove || isTitle) {
      blocks.push(paragraph)
      owner = undefined
    } else if (last?.type === 'list' && owner && isVerdict) {
      addBelow(owner, paragraph)
      extend(last)
    } else {
      const list = last?.type === 'list' ? last : newList()
      if (list !== last) blocks.push(list)
      add(list, paragraph)
      owner = isMarked ? list.children.at(-1) : undefined
    }
  }
  return blocks
}

/**
 * Each line that starts with a sign, or is one of `anew`, with the lines that go on with it. Behind a hard line end a marker further on
 * starts one too, and a term in bold below another: `**Ebb**: the sea falls⏎**Flood**: it rises`. What kind a box is stands alone.
 */
function joined(lines: readonly Line[], anew: ReadonlySet<Line>, markers: MarkerPattern): Unit[] {
  const units: Unit[] = []
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    const last = units.at(-1)
    const unit = unitOf(line, markers)
    const isMarkedApart = unit.isMarked && before?.end.type === 'break'
    unit.isTwin = last !== undefined && isTwinOf(last, line)
    const starts =
      unit.isTwin ||
      isMarkedApart ||
      anew.has(line) ||
      (before && isKind(before)) ||
      leadingSign(openingOf(line.children), markers) !== null
    if (!last || starts) units.push(unit)
    else goOn(last, unit)
  }
  return units
}

/** Put the line of `unit` behind those of `last`; what is marked in it is marked there. */
function goOn(last: Unit, { lines, isMarked }: Unit): void {
  last.lines.push(...lines)
  last.isMarked ||= isMarked
}

function unitOf(line: Line, markers: MarkerPattern): Unit {
  const opening = openingOf(line.children)
  const sign = leadingSign(opening, markers)
  const isMarked = sign
    ? sign.marker !== null
    : !isKind(line) && holdsMarker(line.children, markers)
  const isVerdict = !isMarked && verdict.test(sign?.sign ?? '')
  return { lines: [line], isSigned: isMarked || sign !== null, isMarked, isVerdict, isTwin: false }
}

/** Whether `line` says what kind a callout is, which has markers of its own. */
function isKind({ children }: Line): boolean {
  return openingOf(children).startsWith('[!')
}

function holdsMarker(nodes: readonly PhrasingContent[], markers: MarkerPattern): boolean {
  return nodes.some((node) => {
    if ('children' in node) return holdsMarker(node.children, markers)
    return node.type === 'text' && node.value.search(markers.pattern) >= 0
  })
}

/**
 * Whether a hard line end parts `line` from `unit`, both start in bold, and `line` does not answer it. Of a unit that starts otherwise the
 * last line behind a hard line end may start in bold too, unless a marker above it takes in both: `Sung 📝⏎**Sail** on⏎**Sail** home`.
 */
function isTwinOf({ lines, isMarked }: Unit, line: Line): boolean {
  const above = lines.at(-1)!
  if (above.end.type !== 'break' || !startsInBold(line)) return false
  const term = lines.findLastIndex((_, index) => lines[index - 1]?.end.type !== 'text')
  if (!startsInBold(lines[term]!) || (term > 0 && isMarked)) return false
  return !/[?？]$/u.test(plainText(above.children))
}

function startsInBold({ children: [first, second] }: Line): boolean {
  if (first?.type === 'strong') return true
  return second?.type === 'strong' && first?.type === 'text' && !/[\p{L}\p{N}]/u.test(first.value)
}

/** `blocks` with `lists` below the last line. */
function withBelow(blocks: RootContent[], lists: readonly RootContent[]): RootContent[] {
  const last = blocks.at(-1)!
  if (last.type === 'paragraph') {
    const list: List = { type: 'list', ordered: false, spread: false, children: [] }
    add(list, last)
    return withBelow([...blocks.slice(0, -1), list], lists)
  }
  if (last.type !== 'list') return [...blocks, ...lists]
  const item = last.children.at(-1)!
  item.children.push(...(lists as ListItem['children']))
  extend(item)
  extend(last)
  return blocks
}

/** `blocks` with lists of lines that stand side by side in one. */
function withListsJoined(blocks: readonly RootContent[]): RootContent[] {
  const joined: RootContent[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    if (isOfLines(block) && last && isOfLines(last)) {
      last.children.push(...block.children)
      extend(last)
    } else joined.push(block)
  }
  return joined
}

function isOfLines(node: RootContent): node is List {
  return node.type === 'list' && node.data?.ofLines === true
}

function newList(): List {
  return { type: 'list', ordered: false, spread: false, data: { ofLines: true }, children: [] }
}

function add(list: List, paragraph: Paragraph): void {
  const { position } = paragraph
  list.children.push({ type: 'listItem', spread: false, children: [paragraph], position })
  extend(list)
}

/** Put `paragraph` on the list below the text of `item`. */
function addBelow(item: ListItem, paragraph: Paragraph): void {
  const [, known] = item.children
  const list = known?.type === 'list' ? known : newList()
  add(list, paragraph)
  if (list !== known) item.children.push(list)
  extend(item)
}

/** Give `node` the place of what is in it now. */
function extend(node: List | ListItem): void {
  const start = node.children[0]!.position?.start
  const end = node.children.at(-1)!.position?.end
  node.position = start && end && { start, end }
}
