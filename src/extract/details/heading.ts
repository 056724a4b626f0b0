import type { Heading, RootContent } from 'mdast'
import type { RawDetail } from '../../types/index.ts'
import type { Scan } from '../scan.ts'
import { ownDetail } from './own.ts'

/** A heading below a fact. */
export function headingDetail(node: Heading, scan: Scan): RawDetail[] {
  return scan.phrase(node).content.length > 0 ? [ownDetail('paragraph', node, scan, [])] : []
}

/** The section of `heading`, the one of `siblings` at `index`: what stands behind it, up to a heading that is no smaller. */
export function sectionOf(
  { depth }: Heading,
  siblings: readonly RootContent[],
  index: number,
): readonly RootContent[] {
  let end = index + 1
  while (end < siblings.length && !isAtLeast(depth, siblings[end]!)) end++
  return siblings.slice(index + 1, end)
}

const isAtLeast = (depth: number, node: RootContent): boolean =>
  node.type === 'heading' && node.depth <= depth
