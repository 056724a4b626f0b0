import { type BlockHead, type BlockHeads, isMarkedAround } from './block-head.ts'
import { fenceAfter, leadOf } from './containers.ts'
import { deepest } from './depth.ts'
import { linesOf } from './unneeded/line.ts'
import { holdsWanted } from './unneeded/shapes.ts'

/** A line that opens a box, whose end is not read yet. */
interface Open {
  /** How many. */
  colons: number
  /** Of its first sign. */
  offset: number
  /** Null: one without a title, or that says something. */
  head: Omit<BlockHead, 'end'> | null
}

const sign = ':::'
/** UTF-16 units, without blanks at its ends; longer lines are none. */
const longest = 300
/** The kind, in braces in MyST; the title, in brackets in Docusaurus. */
const shape =
  /^:{3,}[ \t]*(?:(?<kind>[\p{L}\p{N}_-]+)|\{(?<braced>[\p{L}\p{N}_-]+)\})(?:\[(?<inner>.*)\]|[ \t]+(?<bare>[^\s{].*))$/u
/** `key=value` is told to the tool. */
const attribute = /[\p{L}\p{N}_-]=\S/u

/**
 * The lines of `value` that open a box with a title: `:::tip Title`, `:::note[Title]`, and below it a line of colons, which closes it. A
 * box without a title, or without an end, is but lines for another tool; so is one that holds headings or what is referred to: they
 * are a section's, not the box's. Of `marks`, the offsets where a marker may be, its head has none but in the title.
 */
export function fencedBoxes(value: string, marks: readonly number[]): BlockHeads {
  const boxes = new Map<number, BlockHead>()
  if (!value.includes(sign)) return boxes
  let open: Open[] = []
  let fence = ''
  /** Offset of the last line that is a section's. */
  let wanted = -1
  for (const { text, start } of linesOf(value, 0)) {
    const isCode = fence !== ''
    fence = fenceAfter(fence, text)
    if (isCode) continue
    if (holdsWanted(text)) wanted = start
    if (!text.includes(sign)) continue
    const lead = leadOf(text)
    const said = text.slice(lead.length).trimEnd()
    if (!said.startsWith(sign) || said.length > longest) continue
    const colons = said.search(/[^:]|$/u)
    const offset = start + lead.length
    if (colons < said.length) {
      open = [...open.slice(-deepest), { colons, offset, head: readHead(said, offset, marks) }]
      continue
    }
    const closed = closedBy(colons, open)
    const box = open[closed]
    if (!box) continue
    open = open.slice(0, closed)
    if (box.head && box.offset > wanted) boxes.set(box.offset, { ...box.head, end: start })
  }
  return boxes
}

/** Index of the box that a line of so many colons closes: the last with as many, else with fewer; -1: none. */
function closedBy(colons: number, open: readonly Open[]): number {
  const same = open.findLastIndex((one) => one.colons === colons)
  return same >= 0 ? same : open.findLastIndex((one) => one.colons < colons)
}

function readHead(said: string, offset: number, marks: readonly number[]): Open['head'] {
  const head = withoutAttributes(said)
  const { kind, braced, inner, bare } = shape.exec(head)?.groups ?? {}
  const title = inner ?? bare ?? ''
  const isTitle = /[\p{L}\p{N}]/u.test(title) && (bare === undefined || !attribute.test(bare))
  if (!isTitle) return null
  const end = offset + head.length - (inner === undefined ? 0 : 1)
  const from = end - title.trimStart().length
  const found = { kind: (kind ?? braced)!, title: { from, to: from + title.trim().length } }
  return isMarkedAround(found, offset, offset + said.length, marks) ? null : found
}

/** `:::tip Title {.wide}` */
function withoutAttributes(said: string): string {
  const from = said.endsWith('}') ? said.lastIndexOf('{') : -1
  // What stands right behind the colons is the kind.
  return from > 0 ? said.slice(0, from).trimEnd() : said
}
