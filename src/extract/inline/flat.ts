import type { PhrasingContent, Text } from 'mdast'

/** A text node's span of the flat text. */
export interface Piece {
  node: Text
  start: number
  end: number
}

/** Inline nodes as one line of text. */
export interface Flat {
  /** All words, also those of code, formulas and image descriptions; a break is `\n`. */
  plain: string
  /** As long as `plain`; where no marker may stand (code, formulas, image descriptions, names) it is filled. */
  open: string
  pieces: Piece[]
}

/** Stands for a character in which no marker is looked for. */
export const filler = '\uFFFC'

/** The words of a node without children. */
export function wordsOf(node: PhrasingContent): string {
  if (node.type === 'break') return '\n'
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? ''
  return 'value' in node && node.type !== 'html' ? node.value : ''
}

/** The flat text of `content`; `names` are words in which no marker stands. */
export function flatten(content: readonly PhrasingContent[], names: ReadonlySet<Text>): Flat {
  const flat: Flat = { plain: '', open: '', pieces: [] }
  collect(content, names, flat)
  return flat
}

function collect(nodes: readonly PhrasingContent[], names: ReadonlySet<Text>, flat: Flat): void {
  for (const node of nodes) {
    if ('children' in node) {
      collect(node.children, names, flat)
      continue
    }
    // An image without description takes a place all the same.
    const words = wordsOf(node) || (node.type === 'image' ? filler : '')
    const start = flat.plain.length
    flat.plain += words
    if (node.type === 'text') flat.pieces.push({ node, start, end: start + words.length })
    const open = node.type === 'break' || (node.type === 'text' && !names.has(node))
    flat.open += open ? words : filler.repeat(words.length)
  }
}
