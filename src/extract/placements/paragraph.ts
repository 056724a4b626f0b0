import type { RootContent } from 'mdast'
import { leads } from '../leads.ts'
import type { Scan } from '../scan.ts'
import type { Block } from '../walk.ts'
import type { Placed } from './index.ts'

const led = new Set<RootContent['type']>(['list', 'table', 'code', 'math', 'blockquote'])

/**
 * A paragraph: one that ends in a colon, is all in bold, is a few words right above it, or says nothing itself, takes the list, table or code after it; the title of
 * a callout takes the callout. */
export function paragraph({ node, siblings, index, leads: all }: Block, scan: Scan): Placed {
  if (all) return { placement: 'paragraph', details: scan.details(siblings.slice(1)), row: null }
  const phrase = scan.phrase(node)
  const next = siblings[index + 1]
  const says = phrase.text !== '' && !leads(phrase, node, next)
  const below = next !== undefined && led.has(next.type) && !says
  return { placement: 'paragraph', details: below ? scan.details([next]) : [], row: null }
}
