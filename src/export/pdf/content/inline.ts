import type { Nodes } from 'mdast'
import type { Format, Span } from '../model.ts'
import { emphasis, strong } from './format.ts'
import { mathSpans } from './math.ts'

/** What inline content looks like, beside its own format. */
export interface InlineOptions {
  /** Code's size, times the type size around it. */
  codeScale: number
}

/**
 * Phrasing content as spans: images as `[alt]`, math as readable text, of HTML the tags that say how text looks. White
 * space is collapsed later.
 */
export function inlineSpans(
  nodes: readonly Nodes[],
  format: Format,
  options: InlineOptions,
): Span[] {
  const spans: Span[] = []
  const open: { tag: string; before: Format }[] = []
  let now = format
  for (const node of nodes) {
    const tag = node.type === 'html' ? /^<(\/?)([a-z]+)(?:[^a-z>][^>]*)?>$/i.exec(node.value) : null
    const name = tag?.[2]?.toLowerCase() ?? ''
    if (tag && tag[1] === '/') {
      const at = open.findLastIndex((entry) => entry.tag === name)
      if (at >= 0) now = open.splice(at)[0]?.before ?? format
    } else if (tag && name in tags) {
      open.push({ tag: name, before: now })
      now = tags[name]?.(now, options) ?? now
    } else spans.push(...spansOf(node, now, options))
  }
  return spans
}

const raised = (rise: number) => (format: Format) => ({
  ...format,
  scale: format.scale * 0.72,
  rise: format.rise + rise,
})
const struck = (format: Format): Format => ({ ...format, strike: true })

const tags: Readonly<Record<string, (format: Format, options: InlineOptions) => Format>> = {
  b: strong,
  strong,
  i: emphasis,
  em: emphasis,
  s: struck,
  del: struck,
  sup: raised(0.38),
  sub: raised(-0.16),
  kbd: code,
  code,
  mark: (format) => ({ ...format, fill: 'markFill' }),
}

function spansOf(node: Nodes, format: Format, options: InlineOptions): Span[] {
  switch (node.type) {
    case 'text':
      return [{ text: node.value.replaceAll(/\s+/g, ' '), format }]
    case 'strong':
      return inlineSpans(node.children, strong(format), options)
    case 'emphasis':
      return inlineSpans(node.children, emphasis(format), options)
    case 'delete':
      return inlineSpans(node.children, struck(format), options)
    case 'inlineCode':
      return [{ text: node.value.replaceAll(/\s+/g, ' '), format: code(format, options) }]
    case 'link':
      return inlineSpans(node.children, linked(format, node.url), options)
    case 'break':
      return [{ text: '\n', format }]
    case 'image':
      return [imageSpan(node.alt?.trim() || fileName(node.url), format)]
    case 'html':
      return /^<br\s*\/?>$/i.test(node.value) ? [{ text: '\n', format }] : []
    case 'inlineMath':
    case 'math':
      return mathSpans(node.value, format)
    default:
      return 'children' in node ? inlineSpans(node.children, format, options) : []
  }
}

function code(format: Format, { codeScale }: InlineOptions): Format {
  const scale = format.style === 'code' ? format.scale : format.scale * codeScale
  return { ...format, style: 'code', ink: 'code', fill: 'codeFill', scale }
}

const imageSpan = (text: string, format: Format): Span => ({
  text: `[${text}]`,
  format: { ...format, ink: 'quiet' },
})

/** Only addresses that mean the same on paper, anywhere: a path into the notes would lead nowhere. */
function linked(format: Format, url: string): Format {
  return /^(?:https?:\/\/|mailto:)\S+$/i.test(url) ? { ...format, ink: 'link', link: url } : format
}

const fileName = (url: string): string => url.split(/[?#]/)[0]?.split('/').at(-1) ?? ''
