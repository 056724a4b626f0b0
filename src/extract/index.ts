import type { Code, Definition, FootnoteDefinition, Html, Nodes, Root } from 'mdast'
import type { VFile } from 'vfile'
import { report } from '../messages/index.ts'
import { placesOf } from '../text/places.ts'
import type { Marker, RawDetail, RawFact } from '../types/index.ts'
import { makeAnchors } from './anchors.ts'
import { quoteReader } from './callouts.ts'
import { contentsReader } from './contents.ts'
import { decoratedDepths } from './decorated-heading.ts'
import { decorationReader } from './decorated-list.ts'
import { detailsOf } from './details/index.ts'
import { makeFact, sourceOf } from './fact.ts'
import { readFrontMatter } from './front-matter.ts'
import { emojiOf } from './inline/phrase.ts'
import { lostIn } from './indented-code.ts'
import { isBare } from './leads.ts'
import { legendReader } from './legend/index.ts'
import { isMarked, markedOffsets } from './marked.ts'
import { withLinesApart } from './lines-apart.ts'
import { markerPattern, type MarkerPattern } from './marker-pattern.ts'
import { unreadPin } from './pins.ts'
import { place } from './placements/index.ts'
import { pointsOf } from './points.ts'
import { rowsReader } from './rows.ts'
import { phraseReader, type Scan } from './scan.ts'
import type { Block } from './block.ts'
import { walk } from './walk.ts'
import { collapse } from './white-space.ts'

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
 * Take the marked facts out of the tree `written`, in reading order.
 *
 * Does not change it. What is marked and is no fact is reported on `file`. Positions are mapped to the unmended text by
 * `file.data.source`; without that, they are those of `file.value`.
 */
export function extract(written: Root, file: VFile, markers: readonly Marker[]): Extracted {
  const value = String(file.value)
  const factOf = new Map<Nodes, number>()
  const pattern = markerPattern(markers)
  const offsets = markedOffsets(value, pattern.pattern)
  const mayMark = (node: Nodes): boolean => isMarked(offsets, node)
  const tree = withLinesApart(written, { value, markers: pattern, mayMark })
  const scan = makeScan(tree, file, pattern, factOf)
  const front = readFrontMatter(tree, file, scan.places)
  const title = withoutMarkers(front.title, scan) ?? titleOf(tree, scan)
  const found = { title, lang: front.lang, skipped: front.skipped }
  if (front.skipped) return { ...found, facts: [], legend: {} }

  const legend = new Map<string, string>()
  const blocks = walk(tree, {
    scan,
    mayMark,
    isLegend: legendReader(scan, file, legend),
    anchors: makeAnchors(),
    onHtml: (node) => reportHtml(node, scan, file),
    onCode: (node) => reportCode(node, scan, file),
  })
  const decorated = decoratedDepths(tree, scan)
  const isContents = contentsReader(scan)
  const isRowAgain = rowsReader(scan)
  const isDecoration = decorationReader(scan)
  const marked = blocks.filter((block) => {
    const emoji = emojiOf(scan.phrase(block.node))
    if (emoji.length === 0) return reportMention(block, scan, file)
    const why = passedOver(block, scan, { decorated, isContents, isDecoration })
    if (why !== null) report(file, why, sourceOf(block, scan), emoji.join(' '))
    return why === null && !isRowAgain(block)
  })
  const beyond = marked[mostFacts]
  if (beyond) {
    report(file, 'too-many-facts', sourceOf(beyond, scan), mostFacts)
    return { ...found, facts: [], legend: {} }
  }
  for (const [index, { node }] of marked.entries()) factOf.set(node, index)
  for (const block of marked) reportPin(block, scan, file)
  const facts = marked.map((block) => makeFact(block, scan, front.tags))
  return {
    ...found,
    facts,
    legend: Object.fromEntries(legend),
  }
}

/** Facts in one file; each takes some 30 KB until it is a card. */
const mostFacts = 120_000

/** Details in details; a tree of another parser may be deeper than the stack. */
const deepest = 200

function makeScan(
  tree: Root,
  file: VFile,
  pattern: MarkerPattern,
  factOf: ReadonlyMap<Nodes, number>,
): Scan {
  const value = String(file.value)
  const { definitions, footnotes } = referredTo(tree)
  let depth = 0
  const scan: Scan = {
    path: file.path ?? '',
    definitions,
    footnotes,
    markers: pattern,
    places: placesOf(value, file.data.source),
    phrase: phraseReader(definitions, pattern, pointsOf(tree)),
    quote: quoteReader(value, pattern),
    factOf,
    details(nodes): RawDetail[] {
      if (depth > deepest) return []
      depth++
      const details = detailsOf(nodes, scan)
      depth--
      return details
    },
  }
  return scan
}

/** Raw HTML that shows a marker to its reader. */
function reportHtml({ value, position }: Html, { markers, places }: Scan, file: VFile): void {
  const words = value.replace(/<!--[^]*?(?:-->|$)|<[^<>]*>/gu, '')
  const marker = words.match(markers.pattern)?.[0]
  if (marker) report(file, 'marker-in-html', places(position?.start.offset ?? 0), marker)
}

/** Code that looks like facts, and is none but for its indentation. */
function reportCode(node: Code, { markers, places }: Scan, file: VFile): void {
  const lost = lostIn(node, String(file.value), markers)
  if (lost) report(file, 'marker-in-code', places(lost.offset), lost.emoji, lost.lines)
}

/** A key of an author's own that cannot be read. */
function reportPin(block: Block, { places }: Scan, file: VFile): void {
  const pin = unreadPin(block)
  if (pin) report(file, 'pin-unread', places(pin.position?.start.offset ?? 0), pin.value)
}

/** A block with markers that mark nothing in it. */
function reportMention(block: Block, scan: Scan, file: VFile): false {
  const mention = scan.phrase(block.node).runs.find(({ role }) => role === 'mention')
  if (!mention) return false
  const rule = mention.isExplained ? 'marker-explained' : 'mention'
  report(file, rule, sourceOf(block, scan), mention.markers[0]!.emoji)
  return false
}

/** The rule by which the marked `block` is no fact; null: it is one. */
function passedOver(
  block: Block,
  scan: Scan,
  known: {
    decorated: ReadonlySet<number>
    isContents: (block: Block) => boolean
    isDecoration: (block: Block) => boolean
  },
): 'decorated-heading' | 'contents-entry' | 'decorated-list' | 'empty-fact' | null {
  const { node } = block
  if (node.type === 'heading' && known.decorated.has(node.depth)) return 'decorated-heading'
  if (known.isContents(block)) return 'contents-entry'
  if (known.isDecoration(block)) return 'decorated-list'
  return isEmpty(block, scan) ? 'empty-fact' : null
}

/** Whether neither the block nor what it marks says anything; in a cell a sign may. */
function isEmpty(block: Block, scan: Scan): boolean {
  const phrase = scan.phrase(block.node)
  const saysSign = block.node.type === 'tableCell' && phrase.text !== ''
  return isBare(phrase) && !saysSign && place(block, scan).own === undefined
}

/** What references lead to, wherever it is written; of two with one name the first counts. */
function referredTo({ children }: Root): Pick<Scan, 'definitions' | 'footnotes'> {
  const definitions = new Map<string, Definition>()
  const footnotes = new Map<string, FootnoteDefinition>()
  const open: Nodes[] = children.toReversed()
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'definition') {
      if (!definitions.has(node.identifier)) definitions.set(node.identifier, node)
    } else if (node.type === 'footnoteDefinition') {
      if (!footnotes.has(node.identifier)) footnotes.set(node.identifier, node)
      open.push(...node.children.toReversed())
    } else if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem') {
      open.push(...node.children.toReversed())
    }
  }
  return { definitions, footnotes }
}

function withoutMarkers(title: string | null, { markers }: Scan): string | null {
  return title === null ? null : collapse(title.replace(markers.pattern, '')) || null
}

function titleOf({ children }: Root, scan: Scan): string | null {
  const title = children.find((node) => node.type === 'heading' && node.depth === 1)
  return (title?.type === 'heading' && scan.phrase(title).text) || null
}
