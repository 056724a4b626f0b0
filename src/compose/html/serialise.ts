import type { Element, ElementContent, Root } from 'hast'
import { sanitize, type Schema } from 'hast-util-sanitize'
import { toHtml } from 'hast-util-to-html'
import { neutralise, withoutMath } from '../../text/escape-html.ts'

const schema: Schema = {
  tagNames: [
    ...'a abbr b blockquote br cite code del dfn div em h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q'.split(
      ' ',
    ),
    ...'s samp small span strong sub sup table tbody td th thead tr u ul var'.split(' '),
  ],
  attributes: {
    a: ['href'],
    code: [['className', /^language-[\w+#.-]+$/u]],
    div: [['className', 'math']],
    img: ['src', 'alt'],
    mark: [['className', 'answer']],
    ol: ['start'],
    span: [['className', 'blank', 'math']],
    td: [['align', 'left', 'right', 'center']],
    th: [['align', 'left', 'right', 'center']],
  },
  ancestors: { tbody: ['table'], td: ['table'], th: ['table'], thead: ['table'], tr: ['table'] },
  protocols: { href: ['http', 'https', 'mailto'], src: [] },
  strip: ['script', 'style'],
  clobber: [],
  required: {},
}

/** Fronts have no links: where a link leads is a hint. */
const linkless: Schema = { ...schema, tagNames: schema.tagNames!.filter((name) => name !== 'a') }

/** Highlights the text of a code element; null if it does not know the language. */
export type Highlight = (code: string, language: string) => string | null

/** `nodes` as safe HTML for a field of Anki. */
export function serialise(
  nodes: readonly ElementContent[],
  options: { links: boolean; highlight?: Highlight | null },
): string {
  const text = plainText(nodes)
  if (text !== null) return neutralise(escapeText(withoutMath(text)))
  const root: Root = { type: 'root', children: [...nodes] }
  const safe = sanitize(root, options.links ? schema : linkless)
  const content = safe.type === 'root' ? safe : ({ type: 'root', children: [safe] } as Root)
  const hardened = content.children.map((node) => harden(node as ElementContent))
  const lit = options.highlight ? hardened.map((node) => light(node, options.highlight!)) : hardened
  const html = toHtml({ type: 'root', children: lit }, { allowDangerousHtml: true, ...references })
  return neutralise(html)
}

/** `&amp;` is easier on a reader of the dataset than `&#x26;`. */
const references = { characterReferences: { useNamedReferences: true } }

/** Most of what cards show is plain words: they need no tree. Null if `nodes` are more. */
function plainText(nodes: readonly ElementContent[]): string | null {
  return nodes.every((node) => node.type === 'text')
    ? nodes.map((node) => node.value).join('')
    : null
}

/** As `toHtml` escapes text. */
function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

const unmathed = new Set(['code', 'pre'])

/** Only our own formulas are formulas; in code MathJax reads none. */
function harden(node: ElementContent): ElementContent {
  if (node.type === 'text') return { ...node, value: withoutMath(node.value) }
  if (node.type !== 'element' || unmathed.has(node.tagName) || isMath(node)) return node
  return { ...node, children: node.children.map(harden) }
}

function isMath({ properties: { className } }: Element): boolean {
  return Array.isArray(className) && className.includes('math')
}

function light(node: ElementContent, highlight: Highlight): ElementContent {
  if (node.type !== 'element') return node
  const language = node.tagName === 'code' ? languageOf(node) : null
  const [only] = node.children
  if (language === null || only?.type !== 'text' || node.children.length > 1)
    return { ...node, children: node.children.map((child) => light(child, highlight)) }
  const html = highlight(only.value, language)
  return html === null ? node : { ...node, children: [{ type: 'raw', value: html }] }
}

function languageOf({ properties: { className } }: Element): string | null {
  const name = Array.isArray(className) ? (className[0] ?? '') : ''
  return name.startsWith('language-') ? name.slice('language-'.length) : null
}
