import type { Definition, Nodes, Root } from 'mdast'
import type { VFile } from 'vfile'
import { report } from '../messages/index.ts'
import type { Marker, RawFact } from '../types/index.ts'
import { makeAnchors } from './anchors.ts'
import { detailsOf } from './details/index.ts'
import { emojiOf, markersOf } from './inline/phrase.ts'
import { toMarkdown } from './markdown.ts'
import { markerPattern } from './marker-pattern.ts'
import { placesOf } from '../text/places.ts'
import { place } from './placements/index.ts'
import { phraseReader, type Scan } from './scan.ts'
import { type Block, walk } from './walk.ts'

/** What one file's tree gives. */
export interface Extracted {
  facts: RawFact[]
  /** Wording of a legend found here: emoji → label. */
  legend: Record<string, string>
  title: string | null
  lang: string | null
  /** Front matter `keyfacts: false`. */
  skipped: boolean
}

/**
 * Take the marked facts out of `tree`, in reading order.
 *
 * Does not change `tree`. What is marked but is no fact, is reported on `file`. Positions are mapped to the unmended text
 * by `file.data.source`; without that, they are those of `file.value`.
 */
export function extract(tree: Root, file: VFile, markers: readonly Marker[]): Extracted {
  const value = String(file.value)
  const pattern = markerPattern(markers)
  const definitions = definitionsOf(tree)
  const factOf = new Map<Nodes, number>()
  const scan: Scan = {
    path: file.path ?? '',
    definitions,
    markers: pattern,
    places: placesOf(value, file.data.source),
    phrase: phraseReader(definitions, pattern),
    factOf,
    details: (nodes) => detailsOf(nodes, scan),
  }
  const offsets = markedOffsets(value, pattern.pattern)
  const blocks = walk(tree, {
    mayMark: (node) => isMarked(offsets, node),
    isLegend: () => false,
    anchors: makeAnchors(),
  })
  const marked = blocks.filter((block) => isFact(block, scan, file))
  for (const [index, { node }] of marked.entries()) factOf.set(node, index)
  return {
    facts: marked.map((block) => makeFact(block, scan)),
    legend: {},
    title: titleOf(tree, scan),
    lang: null,
    skipped: false,
  }
}

/** Where `value` may hold a marker, ascending. */
function markedOffsets(value: string, pattern: RegExp): number[] {
  const offsets: number[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(value); match; match = pattern.exec(value))
    offsets.push(match.index)
  return offsets
}

function isMarked(offsets: readonly number[], { position }: Nodes): boolean {
  const start = position?.start.offset
  const end = position?.end.offset
  if (start === undefined || end === undefined) return true
  let low = 0
  let high = offsets.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (offsets[middle]! < start) low = middle + 1
    else high = middle
  }
  return low < offsets.length && offsets[low]! < end
}

function isFact(block: Block, scan: Scan, file: VFile): boolean {
  const phrase = scan.phrase(block.node)
  const emoji = emojiOf(phrase)
  if (emoji.length === 0) return false
  if (phrase.content.length > 0 || place(block, scan).details.length > 0) return true
  report(file, 'empty-fact', sourceOf(block, scan), emoji.join(' '))
  return false
}

function sourceOf({ node, anchor }: Block, { path, places }: Scan): RawFact['source'] {
  const first = node.type === 'tableCell' ? (node.children[0] ?? node) : node
  const last = node.type === 'tableCell' ? (node.children.at(-1) ?? node) : node
  return {
    path,
    start: places(first.position?.start.offset ?? 0),
    end: places(last.position?.end.offset ?? 0),
    anchor,
  }
}

function makeFact(block: Block, scan: Scan): RawFact {
  const phrase = scan.phrase(block.node)
  const { placement, details, row } = place(block, scan)
  const marking = phrase.runs.filter(({ role }) => role !== 'mention')
  const inline = placement !== 'heading' && marking.every(({ role }) => role === 'clause')
  return {
    markers: emojiOf(phrase),
    kinds: markersOf(phrase).map(({ kind }) => kind),
    placement: inline && placement !== 'cell' && placement !== 'row' ? 'inline' : placement,
    text: phrase.text,
    markdown: toMarkdown(phrase.content),
    content: phrase.content,
    headings: block.headings.map((node) => scan.phrase(node).text),
    context: block.parents.map((node) => scan.phrase(node).text),
    details,
    marked: inline ? phrase.clauses : [],
    row,
    source: sourceOf(block, scan),
    tags: phrase.tags,
    pins: phrase.pins,
  }
}

function definitionsOf(tree: Root): Map<string, Definition> {
  const definitions = new Map<string, Definition>()
  for (const node of tree.children) {
    if (node.type === 'definition' && !definitions.has(node.identifier)) {
      definitions.set(node.identifier, node)
    }
  }
  return definitions
}

function titleOf(tree: Root, scan: Scan): string | null {
  const title = tree.children.find((node) => node.type === 'heading' && node.depth === 1)
  return (title?.type === 'heading' && scan.phrase(title).text) || null
}
