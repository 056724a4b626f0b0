import type { List, ListItem, Paragraph } from 'mdast'
import { linesOf, paragraphOf, pointAt, startsLine, type Line } from './paragraph-lines.ts'

/** `- `, `1. `, as it starts a line of the source. */
const bullet = /^(?:[-*+]|(\d{1,9})[.)])[ \t]+(?=\S)/u

/** A line that starts an item. */
interface Start {
  /** The bullet and the blanks behind it. */
  mark: string
  number: string | undefined
  /** Whether a digit comes next. */
  beforeDigit: boolean
  /** How far it is indented, in columns. */
  indent: number
}

/** `Depths:`, `**Depths:**`. */
const leadsList = /[:：][*_]*$/u

/** Lines of a paragraph, and the list below them; null: there is none. */
export interface Part {
  text: Paragraph
  list: List | null
}

/**
 * The parts of the paragraph `node` of the text `value`, at least one; the last may have no list: `Depths:⏎⇥- At the pier⏎⇥- Outside⏎Lights`.
 * A list that is indented four columns deeper than the text above goes on with that (CommonMark 0.31, sections 4.4 and 4.8), as does what
 * stands below it, and its author meant a list; elsewhere a bullet would have started one.
 */
export function partsOf(node: Paragraph, value: string): Part[] {
  const { start, end } = node.position ?? {}
  if (!/\n[ \t>]*[-*+\d]/u.test(value.slice(start?.offset, end?.offset)))
    return [{ text: node, list: null }]
  const lines = linesOf(node, value)
  const starts = lines.map((line) => startOf(line, value))
  const parts: Part[] = []
  /** Where the text of the next part starts. */
  let from = 0
  for (let at = 1; at < lines.length; at++) {
    if (!opensList(starts[at]!)) continue
    const end = endOf(lines, starts, at, value)
    const isLed = leadsList.test(sourceOf(lines[at - 1]!, value))
    if (isLed || !starts.slice(at, end).every((start) => start === null || isWeak(start))) {
      const text = paragraphOf(lines.slice(from, at))
      parts.push({ text, list: listOf(lines.slice(at, end), value) })
      from = end
    }
    at = end - 1
  }
  if (parts.length === 0) return [{ text: node, list: null }]
  if (from < lines.length) parts.push({ text: paragraphOf(lines.slice(from)), list: null })
  return parts
}

/** A number other than 1 does not: `It was lit in⏎1838. Since then …` */
function opensList(start: Start | null): boolean {
  return start !== null && (start.number === undefined || start.number === '1')
}

/** Whether a line may go on with a formula or a range: `+ the tax`, `- 300 °C`. */
function isWeak({ mark, beforeDigit }: Start): boolean {
  return mark.startsWith('+') || (beforeDigit && /^[-*]/u.test(mark))
}

/**
 * Where the list ends that starts at line `first`: at a line that is not indented as far, unless that goes on with the words above, as
 * in any list.
 */
function endOf(
  lines: readonly Line[],
  starts: readonly (Start | null)[],
  first: number,
  value: string,
): number {
  let { indent } = starts[first]!
  let end = first + 1
  while (end < lines.length) {
    const line = lines[end]!
    const start = starts[end]
    if (start) indent = Math.min(indent, start.indent)
    else if (indentOf(line, value) < indent) {
      const isText = startsLine.test(sourceOf(line, value))
      if (isText || opensList(starts[end + 1] ?? null)) return end
    }
    end++
  }
  return end
}

function sourceOf({ position }: Line, value: string): string {
  return position ? value.slice(position.start.offset, position.end.offset) : ''
}

function startOf(line: Line, value: string): Start | null {
  const source = sourceOf(line, value)
  const found = bullet.exec(source)
  if (!found) return null
  const [mark, number] = found
  const beforeDigit = /^\d/u.test(source.slice(mark.length))
  return { mark, number, beforeDigit, indent: indentOf(line, value) }
}

function indentOf({ position }: Line, value: string): number {
  const offset = position?.start.offset ?? 0
  return columnsOf(value.slice(value.lastIndexOf('\n', offset - 1) + 1, offset))
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
    const item = itemOf(lines.slice(at, next), mark, value)
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

/** The box of a task, and the blanks behind it (GitHub Flavored Markdown 0.29, section 5.3). */
const box = /^\[([ xX])\][ \t]+/u

/** The item that `lines` are, the first of which starts with `mark`. */
function itemOf([first, ...rest]: readonly Line[], mark: string, value: string): ListItem {
  const [opening, ...others] = first!.children
  const words = opening?.type === 'text' ? opening.value.slice(mark.length) : ''
  const [task = '', check] = box.exec(words) ?? []
  const own = words.slice(task.length)
  const children = [...(own === '' ? [] : [{ type: 'text' as const, value: own }]), ...others]
  const { position } = first!
  const start =
    position && pointAt(value, position.start, position.start.offset! + mark.length + task.length)
  const text = paragraphOf([
    { ...first!, children, position: start && { ...position, start } },
    ...rest,
  ])
  const end = text.position?.end
  return {
    type: 'listItem',
    spread: false,
    checked: check === undefined ? null : check !== ' ',
    children: [text],
    position: position && end && { start: position.start, end },
  }
}

/** Give `list` and its last item the place of what is in them now. */
function extend(list: List): void {
  const last = list.children.at(-1)!
  const end = last.children.at(-1)!.position?.end
  if (last.position && end) last.position = { ...last.position, end }
  const start = list.children[0]!.position?.start
  list.position = start && end && { start, end }
}
