import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5'

type Node = DefaultTreeAdapterTypes.ChildNode

const elements = new Set(
  (
    'a abbr b bdi blockquote br cite code del details dfn div em i img ins kbd li mark ol p pre q s samp small span ' +
    'strong sub summary sup table tbody td th thead tr u ul var'
  ).split(' '),
)
const attributes = new Set('align alt class dir href src start style'.split(' '))

/**
 * What in `html`, read as a browser does, acts by itself, reaches out or calls Anki; empty if it is harmless. `html` is a
 * field or a whole side of a card without its `<style>`.
 */
export function dangers(html: string): string[] {
  const out: string[] = []
  visit(parseFragment(html).childNodes, [], out)
  if (html.includes('{{')) out.push('a template call')
  if (/\[(?:sound:|anki:|\/?latex\]|\/?\$)/iu.test(html)) out.push('a tag of Anki')
  return out
}

function visit(nodes: readonly Node[], above: readonly string[], out: string[]): void {
  let text = ''
  for (const node of nodes) {
    if (node.nodeName === '#text') text += (node as DefaultTreeAdapterTypes.TextNode).value
    if (!('tagName' in node)) continue
    // `<br>` and comments do not end what MathJax reads as one text.
    if (node.tagName !== 'br') {
      math(text, above, out)
      text = ''
    }
    if (!elements.has(node.tagName)) out.push(`<${node.tagName}>`)
    const isMath = node.attrs.some(({ name, value }) => name === 'class' && value === 'math')
    for (const { name, value } of node.attrs) attribute(node.tagName, name, value, out)
    visit(node.childNodes, [...above, isMath ? 'math' : node.tagName], out)
  }
  math(text, above, out)
}

function attribute(tag: string, name: string, value: string, out: string[]): void {
  if (!attributes.has(name)) out.push(`${tag} ${name}=`)
  if (name === 'href' && !/^(?:https?:\/\/|mailto:)/u.test(value)) out.push(`href=${value}`)
  if (name === 'src' && !/^[\w.-]+$/u.test(value)) out.push(`src=${value}`)
  if (name === 'style' && !/^border-color: #[\da-f]{6}$/iu.test(value)) out.push(`style=${value}`)
}

const commands =
  /\\(?:href|url|require|def|let|newcommand|renewcommand|class|cssId|style|bbox|includegraphics|unicode|data|csname|input)(?![a-z])/iu

function math(text: string, above: readonly string[], out: string[]): void {
  if (above.includes('code') || above.includes('pre')) return
  if (!above.includes('math')) {
    if (/\\[([]/u.test(text)) out.push(`a formula that is none: ${text}`)
    return
  }
  // `\\` is a line break: what follows it is no command.
  const tex = text.replaceAll('\\\\', '')
  if (commands.test(tex)) out.push(`TeX: ${text}`)
  const inner = text.slice(2, -2).replaceAll('\\\\', '')
  if (/\\[()[\]]/u.test(inner)) out.push(`a formula that ends early: ${text}`)
}
