import type { Blockquote, Code, Heading, List, Nodes, Paragraph, RootContent, Table } from 'mdast'
import type { Math } from 'mdast-util-math'
import type { RawDetail } from '../../types/index.ts'
import type { Scan } from '../scan.ts'
import { codeDetail } from './code.ts'
import { headingDetail } from './heading.ts'
import { listDetails } from './list.ts'
import { mathDetail } from './math.ts'
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

/** What hangs below a fact: `nodes`, in order, nested. */
export function detailsOf(nodes: readonly RootContent[], scan: Scan): RawDetail[] {
  return nodes.flatMap((node) => {
    const handler = handlers[node.type as keyof Handlers] as Handler<RootContent> | undefined
    return handler ? handler(node, scan) : []
  })
}
