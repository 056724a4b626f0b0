import type { Block } from '../content/block.ts'
import type { Pdf, Tag } from './pdfkit.ts'

/** Makes the tags of blocks in turn: headings, lists in lists, tables. */
export interface Lists {
  /** Begin a block; its tag: the row of a table, else what its label and body go into. */
  open(block: Block, section: Tag): Tag
  label(): Tag
  /** Where the text of the block goes. */
  body(): Tag
  cell(row: Tag, index: number): Tag
}

interface Level {
  depth: number
  list: Tag
  body: Tag
}

export function createLists(pdf: Pdf, root: Tag): Lists {
  let levels: Level[] = []
  let item: Tag = root
  let isList = false
  let table: Tag | null = null
  let header = false
  let cells: Tag[] = []
  const child = (parent: Tag, type: string, options?: object): Tag => {
    const tag = pdf.struct(type, options)
    parent.add(tag)
    return tag
  }
  const openItem = (block: Block, section: Tag): Tag => {
    levels = levels.filter((level) => level.depth <= block.depth)
    let level = levels.find(({ depth }) => depth === block.depth)
    if (!level) {
      const parent = levels.at(-1)?.body ?? section
      level = { depth: block.depth, list: child(parent, 'L'), body: parent }
      levels.push(level)
    }
    return child(level.list, 'LI')
  }
  return {
    open(block, section) {
      const { kind } = block
      isList = kind === 'fact' || kind === 'detail'
      if (kind !== 'row') table = null
      cells = []
      if (isList) return (item = openItem(block, section))
      const parent = kind === 'code' || kind === 'row' ? inside(levels, block, section) : section
      if (kind === 'row') {
        table ??= child(parent, 'Table')
        header = block.header
        return (item = child(table, 'TR'))
      }
      if (kind !== 'code') levels = []
      return (item = child(
        parent,
        { section: 'H2', heading: 'H3', lead: 'P', code: 'P' }[kind as 'lead'],
      ))
    },
    label: () => (isList ? child(item, 'Lbl') : item),
    body() {
      if (!isList) return item
      const body = child(item, 'LBody')
      const level = levels.at(-1)
      if (level) level.body = body
      return body
    },
    cell(row, index) {
      cells[index] ??= child(row, header ? 'TH' : 'TD', header ? { scope: 'Column' } : {})
      return cells[index]
    },
  }
}

/** What a block that is not in a list itself hangs below. */
const inside = (levels: readonly Level[], block: Block, section: Tag): Tag =>
  levels.findLast((level) => level.depth < block.depth)?.body ?? section
