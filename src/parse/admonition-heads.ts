import { beforeBlock } from './containers.ts'
import { deepest } from './depth.ts'
import { widthOf } from './unneeded/line.ts'

/** The first line of a block of MkDocs. */
export interface Head {
  /** `note`; of a block that folds and names no kind `details`, of a tab `tab`. */
  kind: string
  /** Columns of the line, from 1, of its first character and after its last one. */
  title: { from: number; to: number } | null
}

const maybe = /!!!|\?\?\?|===[!+]* +"/u
const signs = /!!!|\?\?\?|===/u
const before = new RegExp(`^${beforeBlock}$`, 'u')
const words = String.raw`[\p{L}\p{N}_-]+(?: +[\p{L}\p{N}_-]+)*`
/** Python-Markdown's `admonition`, and `details` and `tabbed` of pymdownx. */
const shape = new RegExp(
  String.raw`^(?:!!! ?(?<kind>${words})|\?{3}\+? ?(?<folded>${words})?|(?<tab>={3}(?:!\+?|\+!?)?))(?: +"(?<title>.*)")? *$`,
  'u',
)
/** UTF-16 units; longer lines are none. */
const longest = 1000
/** Columns that what stands in a block is further in than its head. */
export const indent = 4
/** Columns; nor are lines further in, as if they were nested deeper than quotes and lists may be. */
const farthest = deepest * indent

/**
 * The lines of `value`, from 1, that open a block of MkDocs: `!!! note "Title"`, `??? note`, `=== "Tab"`, and below it, further in, what
 * stands in it. Without that they are text.
 */
export function admonitionHeads(value: string): ReadonlyMap<number, Head> {
  const heads = new Map<number, Head>()
  if (!maybe.test(value)) return heads
  const lines = value.split('\n')
  /** The next line that says something. */
  let below = ''
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index]!
    const head = readHead(line, below)
    if (head) heads.set(index + 1, head)
    if (/[^ \t>]/u.test(line)) below = line
  }
  return heads
}

function readHead(line: string, below: string): Head | null {
  if (line.length > longest) return null
  const at = line.search(signs)
  const lead = line.slice(0, Math.max(at, 0))
  const groups = before.test(lead) ? shape.exec(line.slice(lead.length))?.groups : undefined
  if (!groups || widthOf(lead) > farthest || !isInside(below, lead)) return null
  const { kind, folded, tab, title } = groups
  // A sign alone says nothing, nor does a tab without a title.
  if (title === undefined && (tab !== undefined || (kind ?? folded) === undefined)) return null
  const [named] = (kind ?? folded ?? (tab === undefined ? 'details' : 'tab')).split(' ', 1)
  return { kind: named!, title: placeOf(title, line) }
}

/** Where the words of `title` are, which ends with the last quotation mark of `line`. */
function placeOf(title: string | undefined, line: string): Head['title'] {
  const said = title?.trim() ?? ''
  if (said === '') return null
  const from = line.lastIndexOf('"') - title!.trimStart().length + 1
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
