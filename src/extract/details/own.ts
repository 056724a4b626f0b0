import type { Nodes, PhrasingContent } from 'mdast'
import type { DetailType, RawDetail } from '../../types/index.ts'
import { toMarkdown } from '../markdown.ts'
import { emojiOf } from '../inline/phrase.ts'
import type { Scan } from '../scan.ts'

/** A detail made of the inline nodes of the block `node`. */
export function ownDetail(
  type: DetailType,
  node: Nodes & { children: PhrasingContent[] },
  scan: Scan,
  details: RawDetail[],
): RawDetail {
  const { content, text } = scan.phrase(node)
  const fact = scan.factOf.get(node) ?? null
  return {
    type,
    text,
    markdown: toMarkdown(content),
    markers: fact === null ? [] : emojiOf(scan.phrase(node)),
    fact,
    details,
    content,
  }
}

/** A detail without text of its own. */
export function bareDetail(type: DetailType, details: RawDetail[]): RawDetail {
  return { type, text: '', markdown: '', markers: [], fact: null, details, content: [] }
}
