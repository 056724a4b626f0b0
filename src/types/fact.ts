import type { PhrasingContent, RootContent } from 'mdast'

export type Placement = 'item' | 'inline' | 'heading' | 'cell' | 'row' | 'paragraph' | 'footnote'

export type DetailType =
  'item' | 'paragraph' | 'code' | 'table' | 'row' | 'image' | 'math' | 'quote'

/** unist point in the decoded, unmended text. */
export interface Point {
  /** From 1. */
  line: number
  /** From 1, UTF-16 units. */
  column: number
  /** From 0, UTF-16 units. */
  offset: number
}

export interface FactSource {
  /** Relative to the root, with `/`. */
  path: string
  start: Point
  end: Point
  /** `#slug` of the nearest heading as GitHub makes it, or `''` above the first heading. */
  anchor: string
}

/** What hangs below a fact. `Ref` tells a nested fact: its index in the file before identify, its id after. */
export interface DetailOf<Ref> {
  type: DetailType
  /** Plain, markers removed, white space collapsed (code: as written). */
  text: string
  markdown: string
  /** Of a nested fact, in the order written. */
  markers: string[]
  fact: Ref | null
  details: DetailOf<Ref>[]
  /** Code only: the first word of the fence's info string. */
  lang?: string
  /** Image only. */
  url?: string
  alt?: string
  /** Task item only. */
  checked?: boolean
  /** Item of an ordered list only: its number as counted. */
  number?: number
  /** Callout only: its type in lower case (`warning`), and whether the detail's own words are its title. */
  callout?: { kind: string; titled: boolean }
  /** Row only: whether it is the table's header. */
  header?: boolean
  /** Row only: plain cells. */
  cells?: string[]
  /**
   * The detail's own mdast content without its children: phrasing of an item, paragraph or quote line; the whole
   * node of code, table, math and image. Markers removed, references resolved, no positions.
   */
  content: (PhrasingContent | RootContent)[]
}

export interface FactRow {
  /** The row's first cell. */
  label: string
  /** The marked cell's column header; `''` for a marked row. */
  column: string
  cells: { column: string; text: string }[]
}

/** One marked block. Plain JSON data: no positions in nodes, no functions. */
export interface FactOf<Ref> {
  /** In the order written, without U+FE0F, each once. */
  markers: string[]
  kinds: string[]
  placement: Placement
  text: string
  markdown: string
  /** The block's own inline nodes: markers removed, references resolved, no positions. Text content equals `text` but for white space. */
  content: PhrasingContent[]
  /** Outermost first, markers removed. */
  headings: string[]
  /** What stands above it, outermost first, markers removed: own text of enclosing list items, lines that introduce or title it. */
  context: string[]
  details: DetailOf<Ref>[]
  /** Inline facts: the clauses that the markers mark. */
  marked: string[]
  row: FactRow | null
  source: FactSource
  /** From `#tags` in the block and front matter `tags`, as written without `#`. */
  tags: string[]
  /** Explicit keys: `id:x` of `<!-- id: x -->`, `path^block` of an Obsidian block id. */
  pins: string[]
}

/** A fact, with an id or not yet: all that its question depends on. */
export type AnyFact = FactOf<unknown>
/** A detail of a fact without id; `fact` is the nested fact's index among its file's facts. */
export type RawDetail = DetailOf<number>
/** A fact as extract finds it. */
export type RawFact = FactOf<number>
export type Detail = DetailOf<string>
/** A fact with its id for life. */
export interface Fact extends FactOf<string> {
  /** `[a-z0-9]{12}`, also the Anki guid. */
  id: string
}
