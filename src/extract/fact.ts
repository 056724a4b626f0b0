import type { Placement, RawDetail, RawFact } from '../types/index.ts'
import { emojiOf, markersOf, type Phrase } from './inline/phrase.ts'
import { toMarkdown } from './markdown.ts'
import { pinsOf } from './pins.ts'
import { place } from './placements/index.ts'
import type { Scan } from './scan.ts'
import type { Block } from './block.ts'

/** The fact of the marked block `block`. */
export function makeFact(block: Block, scan: Scan, fileTags: readonly string[]): RawFact {
  const phrase = scan.phrase(block.node)
  const { placement, details, row, own = block.node } = place(block, scan)
  const { text, content } = scan.phrase(own)
  const clauses = phrase.clauses.filter((words) => words !== '')
  const marking = phrase.runs.filter(({ role }) => role !== 'mention')
  const inline = clauses.length > 0 && marking.every(({ role }) => role === 'clause')
  // Of a marker alone the line above may be the fact.
  const above = (nodes: readonly Block['node'][]): string[] =>
    nodes.filter((node) => node !== own).map((node) => scan.phrase(node).text)
  const marksClause = inline && placement !== 'heading' && placement !== 'row'
  return {
    markers: emojiOf(phrase),
    kinds: markersOf(phrase).map(({ kind }) => kind),
    placement: marksClause && placement !== 'cell' ? 'inline' : placement,
    text,
    markdown: toMarkdown(content),
    content,
    headings: above(block.headings),
    context: above(block.parents),
    details: [...details, ...noteDetails(phrase, scan)],
    marked: marksClause ? clauses : [],
    row,
    source: sourceOf(block, scan, placement),
    tags: [...new Set([...fileTags, ...phrase.tags])],
    pins: pinsOf(block, phrase, scan),
  }
}

/** Where the block of a fact is written. */
export function sourceOf(
  { node, anchor, cell }: Block,
  { path, places }: Scan,
  placement?: Placement,
): RawFact['source'] {
  const row = placement === 'row' ? cell?.table.children[cell.row] : undefined
  const inner = row?.children ?? (node.type === 'tableCell' ? node.children : [])
  return {
    path,
    start: places((inner[0] ?? node).position?.start.offset ?? 0),
    end: places((inner.at(-1) ?? node).position?.end.offset ?? 0),
    anchor,
  }
}

/** What the footnotes that a block refers to say. */
function noteDetails({ notes }: Phrase, scan: Scan): RawDetail[] {
  return [...new Set(notes)].flatMap((identifier) => {
    const note = scan.footnotes.get(identifier)
    return note ? scan.details(note.children) : []
  })
}
