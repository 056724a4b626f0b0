import type { PhrasingContent } from 'mdast'
import type { Marker } from '../../types/index.ts'
import { collapse } from '../white-space.ts'
import type { MarkerPattern } from '../marker-pattern.ts'
import { copyInline, type Definitions } from './copy.ts'
import { flatten, type Flat } from './flat.ts'
import { type Range, remove, tidy, withBlanks } from './remove.ts'
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
  pins: string[]
  /** Identifiers of the footnotes referred to. */
  notes: string[]
}

/** Understand the inline nodes `nodes` of one block. Does not change them. */
export function readPhrase(
  nodes: readonly PhrasingContent[],
  definitions: Definitions,
  markers: MarkerPattern,
): Phrase {
  const { content: copied, names, notes, pins } = copyInline(nodes, definitions)
  const flat = flatten(copied, names)
  const runs = findRuns(flat, markers)
  const marking = runs.filter((run) => run.role !== 'mention')
  const clauses = marking.map((run, index) => clause(flat, run, marking[index + 1]?.start))
  remove(
    flat,
    marking.map((run) => withBlanks(flat.plain, run)),
  )
  const content = tidy(copied)
  return { content, text: plainText(content), runs, clauses, tags: [], pins, notes }
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
  return collapse(flatten(content, new Set()).plain)
}

const pairs: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '（': '）',
  '「': '」',
  '『': '』',
  '【': '】',
}
const closers = new Set(Object.values(pairs))

/** What follows `run`: to the next run, the bracket that closes around it, or the end. */
function clause({ open, plain }: Flat, run: Range, next = plain.length): string {
  let depth = 0
  let end = run.end
  for (; end < next; end++) {
    const char = open[end]!
    if (char in pairs) depth++
    else if (closers.has(char) && --depth < 0) break
  }
  return collapse(plain.slice(run.end, end)).replace(/[\s,;·|(/]+$/u, '')
}
