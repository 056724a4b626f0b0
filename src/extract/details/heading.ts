import type { Heading } from 'mdast'
import type { RawDetail } from '../../types/index.ts'
import type { Scan } from '../scan.ts'
import { ownDetail } from './own.ts'

/** A heading below a fact. */
export function headingDetail(node: Heading, scan: Scan): RawDetail[] {
  return [ownDetail('paragraph', node, scan, [])]
}
