import { plainText } from './inline/phrase.ts'
import type { Blockquote, Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { MarkerPattern } from './marker-pattern.ts'
import { afterPrefix } from './paragraph-lines.ts'

/** A quote's blocks; a callout's title is one of its own. */
export interface QuoteParts {
  /** Of a callout that has a title. */
  title: Paragraph | null
  /** Of a callout, as written in its brackets; null: a plain quote. */
  kind: string | null
  blocks: RootContent[]
  /** Its kind is a marker, which stands before its first words, in the title or the first of `blocks`. */
  marked: boolean
}

type Place = NonNullable<Paragraph['position']>

const head = /^\[!([^\][\n]{1,50})\][+-]?(?:[ \t]+|(?=\n|$))/u

/** Read the quotes of the text `value`; each gives the same nodes every time. */
export function quoteReader(
  value: string,
  markers: MarkerPattern,
): (quote: Blockquote) => QuoteParts {
  const read = new Map<Blockquote, QuoteParts>()
  return (quote) => {
    let parts = read.get(quote)
    if (!parts) {
      parts = split(quote, value, markers)
      read.set(quote, parts)
    }
    return parts
  }
}

/** Take a callout's first line, `[!type] title`, apart from what follows in its paragraph. */
function split(quote: Blockquote, value: string, markers: MarkerPattern): QuoteParts {
  const plain: QuoteParts = { title: null, kind: null, blocks: quote.children, marked: false }
  const [first, ...rest] = quote.children
  const { callout } = quote.data ?? {}
  if (callout) {
    const { kind, titled } = callout
    if (!titled || first?.type !== 'paragraph') return { ...plain, kind }
    return { ...plain, kind, title: says(first, kind) ? first : null, blocks: rest }
  }
  if (first?.type !== 'paragraph') return plain
  const [lead, ...others] = first.children
  if (lead?.type !== 'text') return plain
  const found = head.exec(lead.value)
  if (!found) return plain
  const own: PhrasingContent[] = [{ ...lead, value: lead.value.slice(found[0].length) }, ...others]
  const [line, body] = splitLine(own)
  const [onLine, below] = placesOf(first, value)
  const blocks: RootContent[] =
    body.length > 0 ? [{ type: 'paragraph', children: body, position: below }, ...rest] : rest
  const hasTitle = line.some((node) => node.type !== 'text' || node.value.trim() !== '')
  const title: Paragraph = { type: 'paragraph', children: line, position: onLine }
  const kind = found[1]!
  const parts = { ...plain, title: hasTitle && says(title, kind) ? title : null, kind, blocks }
  const sign = signIn(parts.kind, markers)
  return sign === null ? parts : withMarker(parts, sign, first)
}

/** What of a callout's head marks it: `[!important]`, or `📝` of `[!📝]` and of `[!note 📝]`; null: nothing. */
function signIn(kind: string, { pattern, has }: MarkerPattern): string | null {
  if (has(`[!${kind}]`)) return `[!${kind}]`
  return kind.match(pattern)?.join(' ') ?? null
}

/** `parts` with `sign` before the first words, as a marker is: `> [!important] Ebb` like `> 📝 Ebb`. It stands in `head`. */
function withMarker(parts: QuoteParts, sign: string, { position }: Paragraph): QuoteParts {
  const { title, blocks } = parts
  const [first, ...rest] = blocks
  const words = title ?? (first?.type === 'paragraph' ? first : null)
  const own: Paragraph = {
    type: 'paragraph',
    children: [{ type: 'text', value: `${sign} ` }, ...(words?.children ?? [])],
    position: position && { start: position.start, end: (words?.position ?? position).end },
  }
  if (!title && words) return { ...parts, blocks: [own, ...rest], marked: true }
  return { ...parts, title: own, marked: true }
}

/** Whether the title says more than the kind does: `> [!note] Note` does not. */
function says({ children }: Paragraph, kind: string): boolean {
  return plainText(children).replace(/:$/u, '').toLowerCase() !== kind.toLowerCase()
}

/** `nodes` up to the first line end between or in them, and after it. */
function splitLine(nodes: readonly PhrasingContent[]): [PhrasingContent[], PhrasingContent[]] {
  const line: PhrasingContent[] = []
  for (const [index, node] of nodes.entries()) {
    const rest = nodes.slice(index + 1)
    if (node.type === 'break') return [line, rest]
    if (node.type !== 'text' || !node.value.includes('\n')) {
      line.push(node)
      continue
    }
    const at = node.value.indexOf('\n')
    line.push({ ...node, value: node.value.slice(0, at) })
    return [line, [{ ...node, value: node.value.slice(at + 1) }, ...rest]]
  }
  return [line, []]
}

/** Where the first line of `node` is and where the others are, if that is known. */
function placesOf({ position }: Paragraph, value: string): [Place?, Place?] {
  const start = position?.start.offset
  const end = position?.end.offset
  if (start === undefined || end === undefined) return []
  const lineEnd = value.indexOf('\n', start)
  const middle = lineEnd < 0 ? end : Math.min(lineEnd, end)
  return [placeOf(start, middle), placeOf(afterPrefix(value, middle), end)]
}

/** Of its points only the offsets are known. */
function placeOf(start: number, end: number): Place {
  const point = (offset: number) => ({ line: 1, column: 1, offset })
  return { start: point(start), end: point(end) }
}
