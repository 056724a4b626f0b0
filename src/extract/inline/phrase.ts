import type { PhrasingContent } from 'mdast'
import type { Marker } from '../../types/index.ts'
import type { MarkerPattern } from '../marker-pattern.ts'
import { collapse } from '../white-space.ts'
import { closingOf, isBracketed } from './brackets.ts'
import { copyInline, type Definitions } from './copy.ts'
import { mark } from './emoji.ts'
import { filler, flatten } from './flat.ts'
import { findEdges } from './edges.ts'
import { blanked, cut, type Range, remove, tidy, withBlanks } from './remove.ts'
import { findRuns, type Run } from './runs.ts'

/** A block's own inline nodes, understood: what it says, and what its markers mark. */
export interface Phrase {
  /** Without markers and positions, references resolved. */
  content: PhrasingContent[]
  /** `content` as plain text on one line. */
  text: string
  /** The runs of markers, mentions included. */
  runs: Run[]
  /** The clauses that the runs of role `clause` mark, as they stand in `text`. */
  clauses: string[]
  tags: string[]
  /** `id:x` of comments. */
  pins: string[]
  /** Obsidian's id of the block. */
  block: string | null
  /** Identifiers of the footnotes referred to. */
  notes: string[]
}

/** Understand the inline nodes `nodes` of one block; a point speaks of the line above it. Does not change them. */
export function readPhrase(
  nodes: readonly PhrasingContent[],
  definitions: Definitions,
  markers: MarkerPattern,
  isPoint: boolean,
): Phrase {
  const { content: copied, names, notes, pins } = copyInline(nodes, definitions)
  const flat = flatten(copied, names)
  const { ranges: edges, hidden, tags, block } = findEdges(flat.open, flat.plain, markers)
  const open = blanked(flat.open, hidden)
  const runs = findRuns(open, markers, isPoint)
  const marking = runs.filter(({ role }) => role !== 'mention')
  const ranges = [...edges, ...marking.map((run) => removed(open, flat.plain, run))]
  ranges.sort((a, b) => a.start - b.start)
  const clauses = marking.flatMap((run, index) =>
    run.role === 'clause' ? [clause(flat.plain, open, run, marking[index + 1], ranges)] : [],
  )
  remove(flat, ranges)
  const content = tidy(copied)
  const text = plainText(content)
  return { content, text, runs, clauses, tags, pins, block, notes }
}

/** The markers that mark something in `phrase`, switched on, each once, in the order written. */
export function markersOf({ runs }: Phrase): Marker[] {
  const marking = runs.filter(({ role }) => role !== 'mention')
  return [...new Set(marking.flatMap(({ markers }) => markers))].filter(({ enabled }) => enabled)
}

/** Their emoji. */
export function emojiOf(phrase: Phrase): string[] {
  return markersOf(phrase).map(({ emoji }) => emoji)
}

/** `content` as plain text on one line. */
export function plainText(content: readonly PhrasingContent[]): string {
  return words(flatten(content, new Set()).plain)
}

/** Flat text on one line. */
function words(plain: string): string {
  return collapse(plain.replaceAll(filler, ''))
}

/** Marks of other kinds, and what parts the markers from the text: `📝 🤗 x`, `📝: x`, `📝 - x`, `📝 [ ] x`. */
const before = new RegExp(`^(?:\\s|${mark})*$`, 'u')
const after = new RegExp(
  `(?:\\s*${mark})*(?:\\s*\\[[ xX]\\](?=\\s)|\\s*[:：](?=\\s)|\\s+[-–—](?=\\s))?`,
  'uy',
)

/** What goes with the markers of `run`. */
function removed(open: string, plain: string, run: Run): Range {
  let { start, end } = run
  if (isBracketed(open, run)) {
    start--
    end++
  } else if (run.role === 'start') {
    if (before.test(open.slice(0, start))) start = 0
    after.lastIndex = end
    end += after.exec(open)?.[0].length ?? 0
  }
  return withBlanks(plain, { start, end })
}

/** What follows `run`: to the next run, the bracket that closes around it, or the end. */
function clause(
  plain: string,
  open: string,
  run: Run,
  next: Run | undefined,
  ranges: readonly Range[],
): string {
  const end = closingOf(open, run.end, next?.start ?? open.length)
  return words(cut(plain, run.end, end, ranges)).replace(/[ ,;·|(/=>→-]{1,20}$/u, '')
}
