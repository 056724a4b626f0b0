import type { List, ListItem, Paragraph } from 'mdast'
import { linesOf, paragraphOf, type Line } from './paragraph-lines.ts'

/** `- `, `1. `, as it starts a line of the source. */
const bullet = /^(?:[-*+]|(\d{1,9})[.)])[ \t]+(?=\S)/u

/** A line that starts an item. */
interface Start {
  /** The bullet and the blanks behind it. */
  mark: string
  number: string | undefined
  /** How far it is indented, in columns. */
  indent: number
}

/**
 * The list that the paragraph `node` of the text `value` ends with, and what stands above it: `Depths:⏎⇥- At the pier⏎⇥- Outside`. A list that is indented four
 * columns deeper than the text above goes on with that (CommonMark 0.31, sections 4.4 and 4.8), and its author meant a list; elsewhere a
 * bullet would have started one. Null: there is none.
 */
export function indentedList(node: Paragraph, value: string): [Paragraph, List] | null {
  const { start, end } = node.position ?? {}
  if (!/\n[ \t>]*[-*+\d]/u.test(value.slice(start?.offset, end?.offset))) return null
  const lines = linesOf(node, value)
  const first = lines.findIndex((line, index) => index > 0 && opensList(startOf(line, value)))
  return first < 0 ? null : [paragraphOf(lines.slice(0, first)), listOf(lines.slice(first), value)]
}

/** A number other than 1 does not: `It was lit in⏎1838. Since then …` */
function opensList(start: Start | null): boolean {
  return start !== null && (start.number === undefined || start.number === '1')
}

function startOf({ position }: Line, value: string): Start | null {
  const offset = position?.start.offset
  if (offset === undefined) return null
  const found = bullet.exec(value.slice(offset, position?.end.offset))
  if (!found) return null
  const [mark, number] = found
  const before = value.slice(value.lastIndexOf('\n', offset - 1) + 1, offset)
  return { mark, number, indent: columnsOf(before) }
}

/** A tab goes on to the next multiple of four. */
function columnsOf(blanks: string): number {
  let columns = 0
  for (const char of blanks) columns += char === '\t' ? 4 - (columns % 4) : 1
  return columns
}

/** Lists in lists. */
const deepest = 20

/** The list that `lines` are, the first of which starts an item. */
function listOf(lines: readonly Line[], value: string): List {
  const root = newList(lines[0]!, value)
  /** The lists that are open, innermost last, and how far they are indented. */
  const open = [{ list: root, indent: startOf(lines[0]!, value)!.indent }]
  let at = 0
  while (at < lines.length) {
    const { mark, indent } = startOf(lines[at]!, value)!
    let next = at + 1
    while (next < lines.length && !startOf(lines[next]!, value)) next++
    while (open.length > 1 && indent < open.at(-1)!.indent) open.pop()
    const { list, indent: known } = open.at(-1)!
    const owner = list.children.at(-1)
    const item = itemOf(lines.slice(at, next), mark)
    if (owner && indent >= known + 2 && open.length < deepest) {
      const inner = newList(lines[at]!, value)
      owner.children.push(inner)
      open.push({ list: inner, indent })
      inner.children.push(item)
    } else list.children.push(item)
    for (const { list } of open.toReversed()) extend(list)
    at = next
  }
  return root
}

function newList(line: Line, value: string): List {
  const ordered = startOf(line, value)!.number !== undefined
  return { type: 'list', ordered, spread: false, children: [] }
}

/** The item that `lines` are, the first of which starts with `mark`. */
function itemOf([first, ...rest]: readonly Line[], mark: string): ListItem {
  const [opening, ...others] = first!.children
  const words = opening?.type === 'text' ? opening.value.slice(mark.length) : ''
  const children = [...(words === '' ? [] : [{ type: 'text' as const, value: words }]), ...others]
  const own = paragraphOf([{ ...first!, children }, ...rest])
  return { type: 'listItem', spread: false, children: [own], position: own.position }
}

/** Give `list` and its last item the place of what is in them now. */
function extend(list: List): void {
  const last = list.children.at(-1)!
  const end = last.children.at(-1)!.position?.end
  if (last.position && end) last.position = { ...last.position, end }
  const start = list.children[0]!.position?.start
  list.position = start && end && { start, end }
}
