import type { List, ListItem, Paragraph, RootContent } from 'mdast'

declare module 'mdast' {
  interface ListData {
    /** Its items are the lines of a paragraph. */
    ofLines?: boolean
  }
}

/** `blocks` with `lists` below the last line. */
export function withBelow(blocks: RootContent[], lists: readonly RootContent[]): RootContent[] {
  const last = blocks.at(-1)!
  if (last.type === 'paragraph') {
    const list: List = { type: 'list', ordered: false, spread: false, children: [] }
    add(list, last)
    return withBelow([...blocks.slice(0, -1), list], lists)
  }
  if (last.type !== 'list') return [...blocks, ...lists]
  const item = last.children.at(-1)!
  item.children.push(...(lists as ListItem['children']))
  extend(item)
  extend(last)
  return blocks
}

/** `blocks` with lists of lines that stand side by side in one. */
export function withListsJoined(blocks: readonly RootContent[]): RootContent[] {
  const joined: RootContent[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    if (isOfLines(block) && last && isOfLines(last)) {
      for (const item of block.children) last.children.push(item)
      extend(last)
    } else joined.push(block)
  }
  return joined
}

function isOfLines(node: RootContent): node is List {
  return node.type === 'list' && node.data?.ofLines === true
}

export function newList(): List {
  return { type: 'list', ordered: false, spread: false, data: { ofLines: true }, children: [] }
}

export function add(list: List, paragraph: Paragraph): void {
  const { position } = paragraph
  list.children.push({ type: 'listItem', spread: false, children: [paragraph], position })
  extend(list)
}

/** Put `paragraph` on the list below the text of `item`. */
export function addBelow(item: ListItem, paragraph: Paragraph): void {
  const [, known] = item.children
  const list = known?.type === 'list' ? known : newList()
  add(list, paragraph)
  if (list !== known) item.children.push(list)
  extend(item)
}

/** Give `node` the place of what is in it now. */
export function extend(node: List | ListItem): void {
  const start = node.children[0]!.position?.start
  const end = node.children.at(-1)!.position?.end
  node.position = start && end && { start, end }
}
