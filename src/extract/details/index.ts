import type { Blockquote, Code, Heading, List, Nodes, Paragraph, RootContent, Table } from 'mdast'
import type { Math } from 'mdast-util-math'
import type { RawDetail } from '../../types/index.ts'
import type { Scan } from '../scan.ts'
import { codeDetail } from './code.ts'
import { takes } from '../leads.ts'
import { headingDetail, sectionOf } from './heading.ts'
import { listDetails } from './list.ts'
import { mathDetail } from './math.ts'
import { ownDetail } from './own.ts'
import { paragraphDetails } from './paragraph.ts'
import { quoteDetail } from './quote.ts'
import { tableDetail } from './table.ts'

/** What a node below a fact gives. */
type Handler<Node extends Nodes> = (node: Node, scan: Scan) => RawDetail[]

interface Handlers {
  list: Handler<List>
  paragraph: Handler<Paragraph>
  heading: Handler<Heading>
  code: Handler<Code>
  math: Handler<Math>
  table: Handler<Table>
  blockquote: Handler<Blockquote>
}

/** By node type; all others show nothing. */
const handlers: Handlers = {
  list: listDetails,
  paragraph: paragraphDetails,
  heading: headingDetail,
  code: codeDetail,
  math: mathDetail,
  table: tableDetail,
  blockquote: quoteDetail,
}

/** What hangs below a fact: `nodes`, in order, nested. What a marked paragraph takes hangs below that, a marked heading's section below it. */
export function detailsOf(nodes: readonly RootContent[], scan: Scan): RawDetail[] {
  const details: RawDetail[] = []
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]!
    const taken = takenBy(node, nodes, index, scan)
    if (taken.length > 0) {
      details.push(ownDetail('paragraph', node as Paragraph | Heading, scan, scan.details(taken)))
      index += taken.length
    } else {
      const handler = handlers[node.type as keyof Handlers] as Handler<RootContent> | undefined
      if (handler) details.push(...handler(node, scan))
    }
  }
  return details
}

/** Of `nodes` behind the one at `index` those that belong to it, where that is a fact. */
function takenBy(
  node: RootContent,
  nodes: readonly RootContent[],
  index: number,
  scan: Scan,
): readonly RootContent[] {
  if (!scan.factOf.has(node)) return []
  const next = nodes[index + 1]
  if (node.type === 'paragraph')
    return next && takes(scan.phrase(node), node, next, scan.phrase) ? [next] : []
  // A marker alone has no words to hang its section below.
  const isHeading = node.type === 'heading' && scan.phrase(node).text !== ''
  return isHeading ? sectionOf(node, nodes, index) : []
}
