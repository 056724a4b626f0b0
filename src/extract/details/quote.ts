import type { Blockquote } from 'mdast'
import type { RawDetail } from '../../types/index.ts'
import type { Scan } from '../scan.ts'
import { bareDetail, ownDetail } from './own.ts'

/** A quote: its first paragraph (a callout's title) its own text, what follows below it. */
export function quoteDetail(node: Blockquote, scan: Scan): RawDetail[] {
  const { title, kind, blocks } = scan.quote(node)
  const [first, ...rest] = title ? [title, ...blocks] : blocks
  const detail =
    first?.type === 'paragraph'
      ? ownDetail('quote', first, scan, scan.details(rest))
      : bareDetail('quote', scan.details(blocks))
  const titled = title !== null && scan.phrase(title).content.length > 0
  if (kind !== null) detail.callout = { kind: kind.toLowerCase(), titled }
  return [detail]
}
