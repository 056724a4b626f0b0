import type { Blockquote, FootnoteDefinition, Nodes, PhrasingContent, RootContent } from 'mdast'
import type { RawDetail } from '../types/index.ts'
import type { QuoteParts } from './callouts.ts'
import type { Definitions } from './inline/copy.ts'
import { type Phrase, readPhrase } from './inline/phrase.ts'
import type { MarkerPattern } from './marker-pattern.ts'
import type { Places } from '../text/places.ts'

/** A node whose children are inline nodes. */
export interface InlineParent {
  children: readonly PhrasingContent[]
}

/** What is known of one file while its facts are taken out. */
export interface Scan {
  path: string
  definitions: Definitions
  markers: MarkerPattern
  places: Places
  /** Each block is read once. */
  phrase: (node: InlineParent) => Phrase
  /** By identifier. */
  footnotes: ReadonlyMap<string, FootnoteDefinition>
  /** A quote's blocks, the same nodes every time. */
  quote: (node: Blockquote) => QuoteParts
  /** The index among the file's facts of the fact whose own block `node` is. */
  factOf: ReadonlyMap<Nodes, number>
  /** What hangs below a fact: the blocks `nodes`. */
  details: (nodes: readonly RootContent[]) => RawDetail[]
}

/** A reader of phrases that reads each block once. What `points` holds speaks of the line above it. */
export function phraseReader(
  definitions: Definitions,
  markers: MarkerPattern,
  points: ReadonlySet<InlineParent>,
): Scan['phrase'] {
  const read = new Map<InlineParent, Phrase>()
  return (node) => {
    let phrase = read.get(node)
    if (!phrase) {
      phrase = readPhrase(node.children, definitions, markers, points.has(node))
      read.set(node, phrase)
    }
    return phrase
  }
}
