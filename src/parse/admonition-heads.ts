import { type BlockHead, type BlockHeads, indent, isMarkedAround, type Span } from './block-head.ts'
import { leadOf } from './containers.ts'
import { deepest } from './depth.ts'
import { widthOf } from './unneeded/line.ts'

const maybe = /!!!|\?\?\?|===[!+]* +"/u
const words = String.raw`[\p{L}\p{N}_-]+(?: +[\p{L}\p{N}_-]+)*`
/** Python-Markdown's `admonition`, and `details` and `tabbed` of pymdownx. */
const shape = new RegExp(
  String.raw`^(?:!!! ?(?<kind>${words})|\?{3}\+? ?(?<folded>${words})?|(?<tab>={3}(?:!\+?|\+!?)?))(?: +"(?<title>.*)")? *$`,
  'u',
)
/** UTF-16 units; longer lines are none. */
const longest = 1000
/** Columns; nor are lines further in, as if they were nested deeper than quotes and lists may be. */
const farthest = deepest * indent

/**
 * The lines of `value` that open a block of MkDocs: `!!! note "Title"`, `??? note`, `=== "Tab"`, and below it, further in, what stands
 * in it. Without that they are text, as with one of `marks`, the offsets where a marker may be, that is not in the title.
 */
export function admonitionHeads(value: string, marks: readonly number[]): BlockHeads {
  const heads = new Map<number, BlockHead>()
  if (!maybe.test(value)) return heads
  const lines = value.split('\n')
  /** The next line that says something. */
  let below = ''
  let start = value.length + 1
  for (const line of lines.reverse()) {
    start -= line.length + 1
    if (line.length <= longest && maybe.test(line)) {
      const lead = leadOf(line)
      const head = readHead(line, lead, below, start)
      if (head && !isMarkedAround(head, start, start + line.length, marks))
        heads.set(start + lead.length, head)
    }
    if (/[^ \t>]/u.test(line)) below = line
  }
  return heads
}

function readHead(line: string, lead: string, below: string, start: number): BlockHead | null {
  const groups = shape.exec(line.slice(lead.length))?.groups
  if (!groups || widthOf(lead) > farthest || !isInside(below, lead)) return null
  const { kind, folded, tab, title } = groups
  // A sign alone says nothing, nor does a tab without a title.
  if (title === undefined && (tab !== undefined || (kind ?? folded) === undefined)) return null
  const [named] = (kind ?? folded ?? (tab === undefined ? 'details' : 'tab')).split(' ', 1)
  return { kind: named!, title: placeOf(title, line, start), end: null }
}

/** Where the words of `title` are, which ends with the last quotation mark of `line`. */
function placeOf(title: string | undefined, line: string, start: number): Span | null {
  const said = title?.trim() ?? ''
  if (said === '') return null
  const from = start + line.lastIndexOf('"') - title!.trimStart().length
  return { from, to: from + said.length }
}

/** Whether `line` stands in the quotes that `lead` opens, what is before a head on its line, and `indent` further in. */
function isInside(line: string, lead: string): boolean {
  let quotes = lead.split('>').length - 1
  let at = 0
  for (; at < line.length; at++) {
    const char = line[at]!
    if (char === '>' && quotes > 0) quotes--
    else if (char !== ' ' && char !== '\t') break
  }
  return quotes === 0 && widthOf(line.slice(0, at)) >= widthOf(lead) + indent
}
