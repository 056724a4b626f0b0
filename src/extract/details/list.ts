import type { List, ListItem } from 'mdast'
import type { RawDetail } from '../../types/index.ts'
import type { Scan } from '../scan.ts'
import { ownBlock } from '../block.ts'
import { bareDetail, ownDetail } from './own.ts'

/** One detail for each item of a list. */
export function listDetails({ children, ordered, start }: List, scan: Scan): RawDetail[] {
  return children.flatMap((item, index) => {
    const detail = itemDetail(item, scan)
    if (detail.content.length === 0 && detail.details.length === 0) return []
    return ordered ? { ...detail, number: (start ?? 1) + index } : detail
  })
}

function itemDetail(item: ListItem, scan: Scan): RawDetail {
  const own = ownBlock(item)
  const details = scan.details(own ? item.children.slice(1) : item.children)
  const detail = own ? ownDetail('item', own, scan, details) : bareDetail('item', details)
  if (typeof item.checked === 'boolean') detail.checked = item.checked
  return detail
}
