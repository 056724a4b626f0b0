import type { Heading, List, Paragraph, RootContent, Table } from 'mdast'
import type { VFile } from 'vfile'
import { report } from '../../messages/index.ts'
import { copyInline } from '../inline/copy.ts'
import { flatten } from '../inline/flat.ts'
import { collapse } from '../white-space.ts'
import type { InlineParent, Scan } from '../scan.ts'
import { listLegend } from './list.ts'
import { paragraphLegend } from './paragraph.ts'
import type { Entry } from './symbol.ts'
import { tableLegend } from './table.ts'
import { introducesLegend, mayNameLegend, namesLegend } from './words.ts'

/** What a legend is recognised by, beside its own shape. */
export interface LegendContext {
  markers: Scan['markers']
  /** Plain text of a block with its markers. */
  plain: (node: InlineParent) => string
  /** The nearest heading names a legend. */
  named: () => boolean
  /** The nearest heading may name a legend. */
  perhapsNamed: () => boolean
  /** The paragraph before introduces a legend. */
  introduced: () => boolean
}

/** A block that may be a legend. */
export type MayBeLegend = List | Table | Paragraph

/**
 * Recognises the blocks that explain the markers. What they say is added to `legend`, emoji → label, and reported on
 * `file`.
 */
export function legendReader(scan: Scan, file: VFile, legend: Map<string, string>) {
  const plain = (node: InlineParent): string => {
    const { content, names } = copyInline(node.children, scan.definitions)
    return collapse(flatten(content, names).plain)
  }
  return (
    node: MayBeLegend,
    headings: readonly Heading[],
    before: RootContent | undefined,
  ): boolean => {
    const heading = headings.at(-1)
    const entries = read(node, {
      markers: scan.markers,
      plain,
      named: () => heading !== undefined && namesLegend(plain(heading)),
      perhapsNamed: () => heading !== undefined && mayNameLegend(plain(heading)),
      introduced: () => before?.type === 'paragraph' && introducesLegend(plain(before)),
    })
    if (!entries) return false
    const labels = entries.flatMap(({ marker, gloss }) =>
      marker ? [[marker.emoji, gloss] as const] : [],
    )
    for (const [emoji, label] of labels) if (!legend.has(emoji)) legend.set(emoji, label)
    const words = labels.map(([emoji, label]) => `${emoji} “${label}”`).join(', ')
    report(file, 'legend-found', scan.places(node.position?.start.offset ?? 0), words)
    return true
  }
}

function read(node: MayBeLegend, context: LegendContext): Entry[] | null {
  if (node.type === 'table') return tableLegend(node, context)
  if (node.type === 'list') return listLegend(node, context)
  return paragraphLegend(node, context)
}
