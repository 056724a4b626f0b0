import type { Element, ElementContent, Text } from 'hast'
import type { Code, Image, Link, Nodes, Root } from 'mdast'
import { toHast, type Handler, type State } from 'mdast-util-to-hast'
import { imageKey } from '../../text/image-key.ts'
import { resolveLink } from './links.ts'
import { safeTex } from './tex.ts'
import { withElements } from './inline-html.ts'

/** Where the nodes come from, and what their links and images become. */
export interface Place {
  /** The source's path. */
  path: string
  sourceUrl: string | null
  /** `imageKey(path, url)` → name of the media file. */
  images: ReadonlyMap<string, string>
  /** Called with links that no card may follow. */
  onRefused?: (url: string) => void
}

/** The text by which an element that is shown whole or not at all stands in its fact's text. */
declare module 'hast' {
  interface ElementData {
    whole?: string
  }
}

/** Deeper nodes than this are shown as their text: each level costs stack. */
const deepest = 100

/** `nodes` as HTML elements, not yet sanitized. Does not change them. */
export function tree(nodes: readonly Nodes[], place: Place): ElementContent[] {
  // Most lines are plain words; setting up a conversion for each would cost more than all the rest.
  if (nodes.every((node) => node.type === 'text')) return nodes.map(({ value }) => text(value))
  if (tooDeep(nodes)) return []
  const children = withElements(nodes) as Root['children']
  const handlers = { ...shapes, link: linkOf(place), image: imageOf(place) }
  const paragraph = toHast({ type: 'paragraph', children } as Nodes, { handlers })
  return (paragraph as Element).children
}

function tooDeep(nodes: readonly Nodes[]): boolean {
  let level = nodes
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return true
    level = level.flatMap((node) => ('children' in node ? node.children : []))
  }
  return false
}

/** How nodes look whatever their place. References are resolved before, so what is left of them says nothing. */
const shapes: Record<string, Handler> = {
  inlineMath: (_state: State, node: { value: string }) => math('span', node.value, '\\(', '\\)'),
  math: (_state: State, node: { value: string }) => math('div', node.value, '\\[', '\\]'),
  footnoteReference: () => undefined,
  code: (_state: State, node: Code) => code(node),
}

function math(tagName: string, tex: string, open: string, close: string): Element {
  const children = [text(`${open}${safeTex(tex)}${close}`)]
  return element(tagName, { className: ['math'] }, children, tex)
}

function code({ lang, value }: Code): Element {
  const name = /^[\w+#.-]+/u.exec(lang ?? '')?.[0].toLowerCase()
  const properties = name === undefined ? {} : { className: [`language-${name}`] }
  return element('pre', {}, [element('code', properties, [text(value)])], value)
}

function linkOf({ path, sourceUrl, onRefused }: Place) {
  return (state: State, node: Link): ElementContent | ElementContent[] => {
    const resolved = resolveLink(node.url, path, sourceUrl)
    if (resolved.url !== null) return element('a', { href: resolved.url }, state.all(node))
    if (resolved.refused) onRefused?.(node.url)
    return state.all(node)
  }
}

function imageOf({ path, images }: Place) {
  return (_state: State, node: Image): ElementContent => {
    const alt = node.alt ?? ''
    const name = images.get(imageKey(path, node.url))
    if (name !== undefined) return element('img', { src: name, alt }, [], alt)
    const remote = resolveLink(node.url, path, null).url
    return remote === null ? text(alt) : element('a', { href: remote }, [text(alt || remote)], alt)
  }
}

function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
  whole?: string,
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children,
    ...(whole !== undefined && { data: { whole } }),
  }
}

function text(value: string): Text {
  return { type: 'text', value }
}
