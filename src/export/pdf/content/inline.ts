import type { Nodes } from 'mdast'
import type { Format, Span } from '../model.ts'
import { emphasis, strong } from './format.ts'
import { mathSpans } from './math.ts'

/** What inline content looks like, beside its own format. */
export interface InlineOptions {
  /** Code's size, times the type size around it. */
  codeScale: number
}

/** Phrasing content as spans: images as `[alt]`, math as readable text, HTML left out. White space is collapsed later. */
export function inlineSpans(
  nodes: readonly Nodes[],
  format: Format,
  options: InlineOptions,
): Span[] {
  return nodes.flatMap((node) => spansOf(node, format, options))
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
      return inlineSpans(node.children, { ...format, strike: true }, options)
    case 'inlineCode':
      return [{ text: node.value.replaceAll(/\s+/g, ' '), format: code(format, options) }]
    case 'link':
      return inlineSpans(node.children, linked(format, node.url), options)
    case 'break':
      return [{ text: '\n', format }]
    case 'image':
      return [
        {
          text: `[${node.alt?.trim() || fileName(node.url)}]`,
          format: { ...format, ink: 'quiet' },
        },
      ]
    case 'html':
      return /^<br\s*\/?>$/i.test(node.value) ? [{ text: '\n', format }] : []
    case 'inlineMath':
    case 'math':
      return mathSpans(node.value, format)
    default:
      return 'children' in node ? inlineSpans(node.children, format, options) : []
  }
}

const code = (format: Format, { codeScale }: InlineOptions): Format => ({
  ...format,
  style: 'code',
  ink: 'code',
  fill: 'codeFill',
  scale: format.scale * codeScale,
})

/** Only addresses that mean the same on paper, anywhere: a path into the notes would lead nowhere. */
function linked(format: Format, url: string): Format {
  return /^(?:https?:\/\/|mailto:)\S+$/i.test(url) ? { ...format, ink: 'link', link: url } : format
}

const fileName = (url: string): string => url.split(/[?#]/)[0]?.split('/').at(-1) ?? ''
