import type { Heading, Paragraph, RootContent } from 'mdast'
import type { RawDetail } from '../types/index.ts'
import { emojiOf } from './inline/phrase.ts'
import { imageDetail, onlyImages } from './details/paragraph.ts'
import { isBare, isEmbed } from './leads.ts'
import type { Scan } from './scan.ts'
import type { Block } from './block.ts'

/** What hangs below a fact, and whose words it has, where the marked block has none. */
export interface Below {
  own?: Paragraph | Heading
  details: RawDetail[]
}

/**
 * What belongs to `block`: the nodes `follows`. A marker alone marks those: a paragraph, a quote or the one item of a
 * list is the fact itself; of several points, code, a table, a formula or a picture the fact is the line above, the heading or the page.
 */
export function below(block: Block, follows: readonly RootContent[], scan: Scan): Below {
  const phrase = scan.phrase(block.node)
  // A picture that nobody described says nothing either.
  const pictures = phrase.text === '' ? onlyImages(phrase.content) : []
  if (!isBare(phrase) && pictures.length === 0) return { details: scan.details(follows) }
  const [first, ...rest] = follows
  const found = first && pictures.length === 0 && saidBy(first, scan)
  if (found) return { own: found.own, details: scan.details([...found.rest, ...rest]) }
  const details = [...pictures.map((image) => imageDetail(image)), ...scan.details(follows)]
  const above = [pageOf(scan), ...block.headings, ...block.parents]
  const own = above.findLast((node) => scan.phrase(node).text !== '')
  return own && details.some(says) ? { own, details } : { details: [] }
}

/** An empty table, or a list of dots, is no answer. */
function says({ text, url, details }: RawDetail): boolean {
  return /[\p{L}\p{N}]/u.test(text) || url !== undefined || details.some(says)
}

/** A page without a heading is called what its file is. */
function pageOf({ path }: Scan): Paragraph {
  const file = path.slice(path.lastIndexOf('/') + 1)
  const dot = file.lastIndexOf('.')
  return {
    type: 'paragraph',
    children: [{ type: 'text', value: dot > 0 ? file.slice(0, dot) : file }],
  }
}

/** The text that `node` is, or that it opens with if it is one item or a quote, and what hangs below; null: none, or marked itself. */
function saidBy(
  node: RootContent,
  scan: Scan,
): { own: Paragraph | Heading; rest: readonly RootContent[] } | null {
  const [own, ...rest] = blocksOf(node, scan)
  if (own?.type !== 'paragraph' && own?.type !== 'heading') return null
  if (isEmbed(own)) return null
  const phrase = scan.phrase(own)
  return phrase.text === '' || emojiOf(phrase).length > 0 ? null : { own, rest }
}

function blocksOf(node: RootContent, scan: Scan): readonly RootContent[] {
  if (node.type === 'paragraph') return [node]
  if (node.type === 'list') return node.children.length === 1 ? node.children[0]!.children : []
  if (node.type !== 'blockquote') return []
  const { title, blocks } = scan.quote(node)
  return title ? [title, ...blocks] : blocks
}
