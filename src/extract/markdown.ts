import type { PhrasingContent } from 'mdast'

/** Two dollars that would be read as a formula's. */
const formula = /\$\$|\$[^\s$](?:[^$\n]*[^\s$])?\$(?!\d)/u

/** Tildes that would strike through, or lower, what is between them. */
const struck = /~~|~\S(?:.{0,200}\S)?~/su

/** `text` so that Markdown reads it as text again: only what would be read as more is escaped. */
function escapeText(text: string): string {
  const escaped = text
    .replace(/[ \t]+/gu, ' ')
    .replace(/[\\`]/gu, '\\$&')
    .replace(/\*(?!\s)|(?<!\s)\*/gu, '\\*')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/<(?=[A-Za-z/!?])|&(?=#|[A-Za-z])|\](?=[([:])/gu, '\\$&')
    .replace(/\[(?=\[)|(?<![\d%])%(?=%)|\^(?=[^\s^]{1,12}\^)/gu, '\\$&')
  return struck.test(text) ? escaped.replaceAll('~', '\\~') : escaped
}

/** `sign` more often than `value` has it in a row, at least `least` times. */
export function longerRun(value: string, sign: '`' | '$', least: number): string {
  let longest = least - 1
  for (const [run] of value.matchAll(sign === '`' ? /`+/gu : /\$+/gu)) {
    longest = Math.max(longest, run.length)
  }
  return sign.repeat(longest + 1)
}

/** `value` between as many of `sign` as it takes. */
function fenced(value: string, sign: '`' | '$'): string {
  const fence = longerRun(value, sign, 1)
  const pad = value.startsWith(sign) || value.endsWith(sign) ? ' ' : ''
  return `${fence}${pad}${value}${pad}${fence}`
}

function destination(url: string, title: string | null | undefined): string {
  const target = /[\s()<>]|^$/u.test(url) ? `<${url.replace(/[<>\n]/gu, encodeURIComponent)}>` : url
  return title ? `(${target} "${title.replace(/["\\]/gu, '\\$&')}")` : `(${target})`
}

/** `words` between `sign`; blanks at their ends, which editors write as `&#x20;`, would keep them from being read as signs. */
function around(sign: string, words: string): string {
  const said = words.trim()
  if (said === '') return words
  const start = words.length - words.trimStart().length
  return `${words.slice(0, start)}${sign}${said}${sign}${words.slice(start + said.length)}`
}

function inline(node: PhrasingContent): string {
  switch (node.type) {
    case 'text':
      return escapeText(node.value)
    case 'inlineCode':
      return fenced(node.value, '`')
    case 'inlineMath':
      return fenced(node.value, '$')
    case 'break':
      return '<br>'
    case 'html':
      return node.value
    case 'emphasis':
      return around('*', inlineMarkdown(node.children))
    case 'strong':
      return around(node.data?.hName === 'mark' ? '==' : '**', inlineMarkdown(node.children))
    case 'delete':
      return around('~~', inlineMarkdown(node.children))
    case 'link':
      return `[${inlineMarkdown(node.children)}]${destination(node.url, node.title)}`
    case 'image':
      return `![${escapeText(node.alt ?? '')}]${destination(node.url, node.title)}`
    default:
      return ''
  }
}

/** Inline nodes as Markdown. */
function inlineMarkdown(nodes: readonly PhrasingContent[]): string {
  return nodes.map((node) => inline(node)).join('')
}

/** `content`, a block's own inline nodes, as one line of Markdown. */
export function toMarkdown(content: readonly PhrasingContent[]): string {
  const markdown = inlineMarkdown(content)
  // Prices are left as they are, unless they would be a formula.
  const safe = formula.test(markdown) ? inlineMarkdown(withoutDollars(content)) : markdown
  return safe.replaceAll('\n', ' ').replaceAll(dollar, '\\$')
}

/** Stands for an escaped dollar until all else is escaped. */
const dollar = '\uFDD0'

function withoutDollars<Node extends PhrasingContent>(nodes: readonly Node[]): Node[] {
  return nodes.map((node) => {
    if (node.type === 'text') return { ...node, value: node.value.replaceAll('$', dollar) }
    return 'children' in node ? { ...node, children: withoutDollars(node.children) } : node
  })
}
