import type { List } from 'mdast'
import type { Scan } from './scan.ts'
import { type Block, ownBlock } from './block.ts'

/** Whether a block is an entry of a table of contents: a link to a heading, in a list of nothing but such links. */
export function contentsReader(scan: Scan): (block: Block) => boolean {
  const known = new Map<List, boolean>()
  const isEntry = (node: Block['node']): boolean => {
    const { content } = scan.phrase(node)
    const [link] = content
    return content.length === 1 && link?.type === 'link' && link.url.startsWith('#')
  }
  return ({ node, list }) => {
    if (!list || !isEntry(node)) return false
    // A marker inside the link's words belongs to the heading.
    if (node.children.length === 1) return true
    let contents = known.get(list)
    if (contents === undefined) {
      contents = list.children.every((item) => {
        const own = ownBlock(item)
        return own !== null && isEntry(own)
      })
      known.set(list, contents)
    }
    return contents
  }
}
