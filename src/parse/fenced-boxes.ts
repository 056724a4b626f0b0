import { type BlockHead, type BlockHeads, isMarkedAround } from './block-head.ts'
import { type BoxLine, maybeBox, readBoxLine } from './box-lines.ts'
import { fenceAfter, leadOf } from './containers.ts'
import { deepest } from './depth.ts'
import { linesOf } from './unneeded/line.ts'
import { holdsWanted } from './unneeded/shapes.ts'

/** A line that opens a box, whose end is not read yet. */
interface Open {
  /** See `BoxLine`. */
  key: string
  /** Of its first sign. */
  offset: number
  /** Null: one without a title, or that says something. */
  head: Omit<BlockHead, 'end'> | null
}

/**
 * The lines of `value` that open a box with a title: `:::tip Title`, `::: {.callout-tip title="Title"}`, `{% tab title="Title" %}`,
 * `{{% notice tip "Title" %}}`, and below it what closes it. A
 * box without a title, or without an end, is but lines for another tool; so is one that holds headings or what is referred to: they
 * are a section's, not the box's. Of `marks`, the offsets where a marker may be, its head has none but in the title.
 */
export function fencedBoxes(value: string, marks: readonly number[]): BlockHeads {
  const boxes = new Map<number, BlockHead>()
  if (!maybeBox.test(value)) return boxes
  let open: Open[] = []
  let fence = ''
  /** Offset of the last line that is a section's. */
  let wanted = -1
  for (const { text, start } of linesOf(value, 0)) {
    const isCode = fence !== ''
    fence = fenceAfter(fence, text)
    if (isCode) continue
    if (holdsWanted(text)) wanted = start
    if (!maybeBox.test(text)) continue
    const lead = leadOf(text)
    const said = text.slice(lead.length).trimEnd()
    const line = readBoxLine(said)
    if (!line) continue
    const offset = start + lead.length
    if (!line.closes) {
      const head = headAt(line, offset, offset + said.length, marks)
      open = [...open.slice(-deepest), { key: line.key, offset, head }]
      continue
    }
    const closed = closedBy(line.key, open)
    const box = open[closed]
    if (!box) continue
    open = open.slice(0, closed)
    if (box.head && box.offset > wanted) boxes.set(box.offset, { ...box.head, end: start })
  }
  return boxes
}

/** Index of the box that a line with `key` closes: the last with the same, else one with fewer colons; -1: none. */
function closedBy(key: string, open: readonly Open[]): number {
  const same = open.findLastIndex((one) => one.key === key)
  const isColons = (one: string) => one.startsWith(':')
  if (same >= 0 || !isColons(key)) return same
  return open.findLastIndex((one) => isColons(one.key) && one.key.length < key.length)
}

/** The head of a line from `start` to `end`. */
function headAt(
  { head }: BoxLine,
  start: number,
  end: number,
  marks: readonly number[],
): Open['head'] {
  if (!head) return null
  const title = { from: start + head.title.from, to: start + head.title.to }
  return isMarkedAround({ title }, start, end, marks) ? null : { ...head, title }
}
