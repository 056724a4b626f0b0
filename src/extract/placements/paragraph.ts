import type { RootContent } from 'mdast'
import type { Scan } from '../scan.ts'
import type { Block } from '../walk.ts'
import type { Placed } from './index.ts'

const led = new Set<RootContent['type']>(['list', 'table', 'code', 'math', 'blockquote'])

/**
 * A paragraph: one that ends in a colon, or says nothing itself, takes the list, table or code after it; the title of
 * a callout takes the callout. */
export function paragraph({ node, siblings, index, leads: all }: Block, scan: Scan): Placed {
  if (all) return { placement: 'paragraph', details: scan.details(siblings.slice(1)), row: null }
  const { text } = scan.phrase(node)
  const next = siblings[index + 1]
  const leads = next !== undefined && led.has(next.type) && (text === '' || /[:：]$/u.test(text))
  return { placement: 'paragraph', details: leads ? scan.details([next]) : [], row: null }
}
