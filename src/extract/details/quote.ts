import type { Blockquote } from 'mdast'
import type { RawDetail } from '../../types/index.ts'
import type { Scan } from '../scan.ts'
import { bareDetail, ownDetail } from './own.ts'

/** A quote: its first paragraph (a callout's title) its own text, what follows below it. */
export function quoteDetail(node: Blockquote, scan: Scan): RawDetail[] {
  const { title, blocks } = scan.quote(node)
  if (title) return [ownDetail('quote', title, scan, scan.details(blocks))]
  const [first, ...rest] = blocks
  if (first?.type === 'paragraph') return [ownDetail('quote', first, scan, scan.details(rest))]
  return [bareDetail('quote', scan.details(blocks))]
}
