import type { Break, Paragraph, PhrasingContent, Text } from 'mdast'

type Place = NonNullable<Paragraph['position']>
type Point = Place['start']

/** A line of a paragraph, as its author broke it. */
export interface Line {
  children: PhrasingContent[]
  /** The node that parts it from the next line. */
  end: Break | Text
  /** Where it is in the source, without its line end; if that is known. */
  position: Place | undefined
}

/** How a line starts that its author began anew: no small letter, no sign that goes on with the line above, and no id of the block. */
export const startsLine = /^(?![*:：][ \t])[^\p{Ll}\p{Pd}\p{Pe}\p{Sm}^{(,;.…&/%|]/u

const softEnd: Text = { type: 'text', value: '\n' }

/** The lines of the paragraph `node`, parsed from `value`; a line end inside emphasis ends none. */
export function linesOf({ children, position }: Paragraph, value: string): Line[] {
  const lines: Line[] = []
  let current: PhrasingContent[] = []
  let start = position?.start
  const endLine = (end: Break | Text, from: number | undefined): number | undefined => {
    const at = value.indexOf('\n', from ?? start?.offset)
    const stop = start && pointAt(value, start, trimmed(value, at))
    lines.push({ children: current, end, position: start && stop && { start, end: stop } })
    current = []
    const next = afterPrefix(value, at)
    start = start && pointAt(value, start, next)
    return start && next
  }
  for (const node of children) {
    let from = node.position?.start.offset
    if (node.type === 'break') endLine(node, from)
    else if (node.type === 'text' && node.value.includes('\n')) {
      const parts = partsOf(node, value)
      for (const [index, words] of parts.entries()) {
        const part: Text = { type: 'text', value: words }
        const begin = index === 0 ? node.position?.start : start
        if (words !== '') current.push(part)
        const isLast = index === parts.length - 1
        if (!isLast) from = endLine(softEnd, from)
        const stop = isLast ? node.position?.end : lines.at(-1)?.position?.end
        if (begin && stop) part.position = { start: begin, end: stop }
      }
    } else current.push(node)
  }
  const last = start && position && { start, end: position.end }
  return [...lines, { children: current, end: softEnd, position: last }]
}

/** The paragraph that `lines` are, at least one; text and the soft line end beside it are one node, as they are where they are parsed. */
export function paragraphOf(lines: readonly Line[]): Paragraph {
  const children: PhrasingContent[] = []
  for (const [index, line] of lines.entries()) {
    for (const node of index === lines.length - 1 ? line.children : [...line.children, line.end]) {
      const last = children.at(-1)
      if (last?.type !== 'text' || node.type !== 'text') children.push(node)
      else {
        const end = (node.position ?? last.position)?.end
        const position = last.position && end && { start: last.position.start, end }
        children.splice(-1, 1, { type: 'text', value: last.value + node.value, position })
      }
    }
  }
  const start = lines[0]!.position?.start
  const end = lines.at(-1)!.position?.end
  return { type: 'paragraph', children, position: start && end && { start, end } }
}

/** Whether the author ended `line` on purpose: by a backslash, two blanks or `<br>`. */
export function endsHard({ children, end }: Line): boolean {
  if (end.type === 'break') return true
  const last = children.findLast((node) => node.type !== 'text' || node.value.trim() !== '')
  return last?.type === 'html' && /^<br\b/iu.test(last.value)
}

/** The lines of `node`; where one of its line ends is written as `&#10;`, it has one line, for the source does not tell where they end. */
function partsOf({ value: words, position }: Text, value: string): string[] {
  const parts = words.split('\n')
  if (!position) return parts
  const written = value.slice(position.start.offset, position.end.offset)
  return written.split('\n').length === parts.length ? parts : [words]
}

/** The point at `offset` of `value`, behind the point `from`. */
export function pointAt(value: string, from: Point, offset: number): Point {
  let { line, column } = from
  for (let at = from.offset ?? 0; at < offset; at++) {
    column++
    if (value[at] === '\n') [line, column] = [line + 1, 1]
  }
  return { line, column, offset }
}

/** The offset of the line end at `offset` of `value`, without the blanks or the backslash before it. */
function trimmed(value: string, offset: number): number {
  let end = offset
  while (end > 0 && ' \t\r\\'.includes(value[end - 1]!)) end--
  return end
}

/** The offset behind the line end at `offset` and the signs of quotes after it. */
export function afterPrefix(value: string, offset: number): number {
  let at = offset
  while (at < value.length && '\n\t >'.includes(value[at]!)) at++
  return at
}

/** What `nodes` open with, if that is text. */
export function openingOf(nodes: readonly PhrasingContent[]): string {
  let first = nodes.find(({ type }) => type !== 'html')
  while (first && 'children' in first) [first] = first.children
  return first?.type === 'text' ? first.value : ''
}
