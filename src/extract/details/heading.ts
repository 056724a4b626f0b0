import type { Heading } from 'mdast'
import type { RawDetail } from '../../types/index.ts'
import type { Scan } from '../scan.ts'
import { ownDetail } from './own.ts'

/** A heading below a fact. */
export function headingDetail(node: Heading, scan: Scan): RawDetail[] {
  return scan.phrase(node).content.length > 0 ? [ownDetail('paragraph', node, scan, [])] : []
}
