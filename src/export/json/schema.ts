import * as v from 'valibot'

/** Major and minor version of the dataset's format. Minor: only additions; major: something else breaks. */
export const formatVersion = '1.0'

const said = <Schema extends v.GenericSchema>(schema: Schema, description: string) =>
  v.pipe(schema, v.description(description))
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const fromOne = v.pipe(v.number(), v.integer(), v.minValue(1))
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+$/))

const point = v.looseObject({
  line: said(fromOne, 'From 1.'),
  column: said(fromOne, 'From 1, UTF-16 units.'),
  offset: said(count, 'From 0, UTF-16 units.'),
})

/** What hangs below a fact, in order. */
export interface DatasetDetail {
  type: 'item' | 'paragraph' | 'code' | 'table' | 'row' | 'image' | 'math' | 'quote'
  text: string
  markdown: string
  markers: string[]
  fact: string | null
  details: DatasetDetail[]
  lang?: string | undefined
  url?: string | undefined
  alt?: string | undefined
  checked?: boolean | undefined
}

const detail: v.GenericSchema<DatasetDetail> = v.looseObject({
  type: v.picklist(['item', 'paragraph', 'code', 'table', 'row', 'image', 'math', 'quote']),
  text: said(v.string(), 'Plain; code as it was written.'),
  markdown: v.string(),
  markers: said(v.array(v.string()), 'Of a nested fact, in the order written.'),
  fact: said(v.nullable(id), 'The id, if the detail is a fact itself.'),
  details: v.array(v.lazy(() => detail)),
  lang: said(v.optional(v.string()), 'Code: the language.'),
  url: said(v.optional(v.string()), 'Image: where it is.'),
  alt: said(v.optional(v.string()), 'Image: its description.'),
  checked: said(v.optional(v.boolean()), 'Task: whether it is done.'),
})

const row = v.looseObject({
  label: said(v.string(), "The row's first cell."),
  column: said(v.string(), "The marked cell's column; empty for a marked row."),
  cells: v.array(v.looseObject({ column: v.string(), text: v.string() })),
})

const fact = v.looseObject({
  id: said(id, 'Stable for life: it survives rewording, moving and renaming.'),
  markers: said(v.array(v.string()), 'Emoji, in the order written.'),
  kinds: said(v.array(v.string()), 'Of the markers, in the same order.'),
  placement: v.picklist(['item', 'inline', 'heading', 'cell', 'row', 'paragraph', 'footnote']),
  text: said(v.string(), 'Plain, markers removed, white space collapsed.'),
  markdown: v.string(),
  html: said(v.string(), 'Sanitized.'),
  headings: said(v.array(v.string()), 'Outermost first, markers removed.'),
  context: said(
    v.array(v.string()),
    'What stands above it, outermost first: own text of enclosing list items, lines that introduce or title it.',
  ),
  details: said(v.array(detail), 'What hangs below the fact, in order, nested.'),
  marked: said(v.array(v.string()), 'Inline facts: the clauses that the markers mark.'),
  row: said(v.nullable(row), 'Facts in a table.'),
  prompt: said(v.string(), 'Front of the card, plain.'),
  answer: said(v.string(), 'Back of the card, plain.'),
  rule: said(v.string(), 'Which rule made the prompt.'),
  confidence: v.picklist(['high', 'medium', 'low']),
  tags: v.array(v.string()),
  source: v.looseObject({
    path: said(v.string(), "Relative to the notes' folder, with /."),
    start: point,
    end: point,
    anchor: said(v.string(), '#slug of the nearest heading, or empty above the first.'),
    url: said(v.nullable(v.string()), 'Address of the source, with --source-url.'),
  }),
})

/** The dataset, version 1: the one declaration of which types, JSON Schema and documentation are made. */
export const datasetSchema = v.looseObject({
  $schema: said(v.string(), 'This schema, written beside the dataset.'),
  formatVersion: said(
    v.pipe(v.string(), v.regex(/^1\.\d+$/)),
    'Minor versions only add; readers ignore keys that they do not know.',
  ),
  generator: v.looseObject({ name: v.string(), version: v.string() }),
  title: v.string(),
  markers: v.array(
    v.looseObject({
      kind: v.string(),
      emoji: v.string(),
      label: said(v.string(), 'For people.'),
      count: said(count, 'Facts that carry it.'),
    }),
  ),
  sources: said(
    v.array(
      v.looseObject({
        path: v.string(),
        sha256: said(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)), 'Of the text, line ends LF.'),
        encoding: v.string(),
        repaired: said(count, 'Damaged markers that were mended.'),
        facts: count,
      }),
    ),
    'Every file read, sorted by path.',
  ),
  facts: said(v.array(fact), 'Sorted by source path, then position.'),
})

/** `facts.json`, read. */
export type DatasetFile = v.InferOutput<typeof datasetSchema>
/** One fact of `facts.json`, and one line of `facts.ndjson`. */
export type DatasetFact = v.InferOutput<typeof fact>

/** Schemas that get a name of their own in the JSON Schema. */
export const definitions = { detail, fact, point, row }
