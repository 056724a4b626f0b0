import type { Blockquote } from 'mdast'
import type { RawDetail } from '../../types/index.ts'
import type { Scan } from '../scan.ts'
import { bareDetail, ownDetail } from './own.ts'

/** A quote: its first line its own text, what follows below it. */
export function quoteDetail({ children }: Blockquote, scan: Scan): RawDetail[] {
  const [first, ...rest] = children
  if (first?.type === 'paragraph') return [ownDetail('quote', first, scan, scan.details(rest))]
  return [bareDetail('quote', scan.details(children))]
}
