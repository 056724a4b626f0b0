import type { Definition, Image, Link, PhrasingContent, Text } from 'mdast'
import { withoutAttributes } from './attributes.ts'
import { highlight } from './highlight.ts'
import { htmlNodes } from './html.ts'
import { imageWords } from './image-words.ts'
import { wikiNode } from './wiki-link.ts'

/** Where references lead: by identifier. */
export type Definitions = ReadonlyMap<string, Definition>

/** A block's own inline nodes, free of the tree they came from. */
export interface Copy {
  /** Ours to change. */
  content: PhrasingContent[]
  /** Words that are names (of linked notes), in which an emoji marks nothing. */
  names: Set<Text>
  /** Identifiers of the footnotes it refers to. */
  notes: string[]
  /** Keys of `<!-- id: x -->`. */
  pins: string[]
}

/**
 * What starts a line: the definition of a term above, as Pandoc and others have them (`Ebb`, `: the sea falls`), or what may be the next
 * term. A line that goes on with the one above starts with a small letter.
 */
const lineStart = /(?:^|(?<=[\p{L}\p{N})\]"'”’]))\n:[ \t]+|\n(?![\p{Ll}:])/gu

/** Put definitions in one line with their terms; what a term means beside the first is parted from that. Changes the texts of `nodes`. */
function joinDefinitions(nodes: readonly PhrasingContent[]): void {
  let isDefined = false
  for (const node of nodes)
    if (node.type === 'text')
      node.value = node.value.replaceAll(lineStart, (start) => {
        const opening = isDefined ? '; ' : ': '
        isDefined = start.length > 1
        return isDefined ? opening : start
      })
}

/** Emphasis deeper than any author's; what is below is lifted up. */
const deepest = 50

/** Copy `nodes`: no positions, references resolved, comments left out. */
export function copyInline(nodes: readonly PhrasingContent[], definitions: Definitions): Copy {
  const names = new Set<Text>()
  const notes: string[] = []
  const pins: string[] = []

  function push(to: PhrasingContent[], node: PhrasingContent): void {
    const last = to.at(-1)
    const joins =
      node.type === 'text' && last?.type === 'text' && !names.has(node) && !names.has(last)
    if (joins) last.value += node.value
    else to.push(node)
  }

  function copyAll(from: readonly PhrasingContent[], depth: number): PhrasingContent[] {
    const to: PhrasingContent[] = []
    for (const node of from) for (const copy of copyOne(node, depth)) push(to, copy)
    joinDefinitions(to)
    return highlight(withoutAttributes(to, names))
  }

  function copyOne(node: PhrasingContent, depth: number): PhrasingContent[] {
    switch (node.type) {
      case 'text':
        return [{ type: 'text', value: node.value }]
      case 'image':
        return [imageOf(node.url, node.title, node.alt)]
      case 'imageReference': {
        const { url = '', title } = definitions.get(node.identifier) ?? {}
        return [imageOf(url, title, node.alt)]
      }
      case 'footnoteReference':
        notes.push(node.identifier)
        return []
      case 'wikiLink': {
        const words = wikiNode(node)
        if (words.type === 'text') names.add(words)
        return [words]
      }
      case 'html':
        return htmlNodes(node.value, pins)
      case 'link':
      case 'linkReference':
      case 'emphasis':
      case 'strong':
      case 'delete': {
        if (depth > deepest) return [{ type: 'text', value: wordsOf(node) }]
        if (isNoteNumber(node, definitions)) return []
        const children = copyAll(node.children, depth + 1)
        if (node.type === 'link') {
          if (isAddress(node))
            for (const child of children) if (child.type === 'text') names.add(child)
          return [{ type: 'link', url: node.url, title: node.title ?? null, children }]
        }
        if (node.type !== 'linkReference') return [{ type: node.type, children }]
        const definition = definitions.get(node.identifier)
        if (!definition) return children
        return [{ type: 'link', url: definition.url, title: definition.title ?? null, children }]
      }
      default: {
        const { position: _, ...rest } = node
        return [structuredClone(rest)]
      }
    }
  }

  return { content: copyAll(nodes, 0), names, notes, pins }
}

function imageOf(url: string, title: string | null = null, alt: string | null = null): Image {
  return { type: 'image', url, title, alt: imageWords(alt ?? '') }
}

/** Whether a link says nothing but where it leads. */
function isAddress({ url, children }: Link): boolean {
  const [text, ...rest] = children
  return text?.type === 'text' && rest.length === 0 && url.endsWith(text.value)
}

/**
 * Whether a link to a place in the notes is the number of a footnote, as other tools write it: `[<sup>1</sup>](#fn1)`, `[^1^](#fn1)`,
 * `[[1]](#fn1)`. One to a whole note is a word: `m[<sup>2</sup>](units.md)`.
 */
function isNoteNumber(node: PhrasingContent, definitions: Definitions): boolean {
  if (node.type !== 'link' && node.type !== 'linkReference') return false
  const { url } = node.type === 'link' ? node : (definitions.get(node.identifier) ?? {})
  if (!url?.includes('#') || /^[a-z][a-z\d+.-]*:/iu.test(url)) return false
  const [first] = node.children
  const isRaised = first?.type === 'html' && /^<sup>/iu.test(first.value)
  return (isRaised ? /^\d{1,4}$/u : /^(?:\^\d{1,4}\^|\[\d{1,4}\])$/u).test(wordsOf(node))
}

/** The words of `node`, without recursion: it may be nested without end. */
function wordsOf(node: PhrasingContent): string {
  let words = ''
  const open: PhrasingContent[] = [node]
  for (let next = open.pop(); next; next = open.pop()) {
    if ('children' in next) open.push(...next.children.toReversed())
    else if ('value' in next && next.type !== 'html') words += next.value
  }
  return words
}
