import type { Blockquote, FootnoteDefinition, ListItem, Paragraph, Root, RootContent } from 'mdast'
import { partsOf } from './indented-list.ts'
import { plainText } from './inline/phrase.ts'
import { labelsLegend } from './legend/words.ts'
import { add, addBelow, extend, newList, withBelow, withListsJoined } from './line-list.ts'
import { isKind, lineUnits, type Unit } from './line-units.ts'
import { linesAnew } from './lines-anew.ts'
import { withSentencesApart } from './marked-sentences.ts'
import type { MarkerPattern } from './marker-pattern.ts'
import { linesOf, openingOf, paragraphOf } from './paragraph-lines.ts'

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

/** What the lines of a paragraph are read as. */
interface Reading {
  units: Unit[]
  /** Each unit as a paragraph. */
  paragraphs: Paragraph[]
  /** Where the text begins: behind the line that says what kind of a box it is. */
  lead: number
  /** Whether the unit at `lead` stands above the others as a paragraph. */
  isPreface: boolean
  /** Whether those further on without a sign do too. */
  hasTitles: boolean
}

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
  const reading = readLines(node, context, isPart)
  if (!reading) return null
  const blocks: RootContent[] = []
  /** The item that the examples after it belong to. */
  let owner: ListItem | undefined
  for (const [index, paragraph] of reading.paragraphs.entries()) {
    const { isMarked, isVerdict } = reading.units[index]!
    const last = blocks.at(-1)
    if (index < own || standsAlone(reading, index, next)) {
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

/** The lines of `node` as units; null: it is one text, or holds no fact of its own. */
function readLines(node: Paragraph, context: LineContext, isPart: boolean): Reading | null {
  const lines = withSentencesApart(linesOf(node, context.value), context.value, context.markers)
  if (lines.length < 2 && !isPart) return null
  const anew = linesAnew(lines, context)
  const units = lineUnits(lines, anew, context.markers)
  const isUnwrapped = anew.size > 0
  const signed = units.filter(({ isSigned }) => isSigned).length
  const twin = units.findIndex(({ isTwin }) => isTwin)
  if (signed < (isPart ? 1 : 2) && !isUnwrapped && twin < 0) return null
  if (!units.some(({ isMarked }) => isMarked)) return null
  const paragraphs = units.map(({ lines }) => paragraphOf(lines))
  const lead = isKind(units[0]!.lines[0]!) ? 1 : 0
  // Where most lines have a sign, one without is a title of those below it: the first, and further ones where there are few of them.
  const isTitled = !isUnwrapped || signed * 2 > units.length
  const isPreface = !units[lead]!.isSigned && twin !== lead + 1 && isTitled
  if (isPreface && labelsLegend(plainText(paragraphs[lead]!.children))) return null
  const hasTitles = isUnwrapped && signed * 3 > units.length * 2
  return { units, paragraphs, lead, isPreface, hasTitles }
}

/** Whether the unit at `index` stands above those behind it, or above `next`, and is no item itself. */
function standsAlone(
  { units, paragraphs, lead, isPreface, hasTitles }: Reading,
  index: number,
  next: RootContent | undefined,
): boolean {
  if (index === lead && isPreface) return true
  const isLast = index === units.length - 1
  const opens = isLast ? /[:：?？]$/u : /[:：]$/u
  if ((!isLast || next) && opens.test(plainText(paragraphs[index]!.children))) return true
  return hasTitles && !units[index]!.isSigned && units[index + 1]?.isSigned === true
}
