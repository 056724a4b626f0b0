import type { Card, Dataset, Detail } from '../../types/index.ts'
import { formatVersion, type DatasetDetail, type DatasetFact, type DatasetFile } from './schema.ts'

function toDetail({
  type,
  text,
  markdown,
  markers,
  fact,
  details,
  ...rest
}: Detail): DatasetDetail {
  return {
    type,
    text,
    markdown,
    markers,
    fact,
    ...(rest.lang !== undefined && { lang: rest.lang }),
    ...(rest.url !== undefined && { url: rest.url }),
    ...(rest.alt !== undefined && { alt: rest.alt }),
    ...(rest.checked !== undefined && { checked: rest.checked }),
    details: details.map(toDetail),
  }
}

/** The fact of `card` as the dataset shows it: only what is in the schema, keys in its order. */
export function toDatasetFact({ fact, ...card }: Card): DatasetFact {
  const { path, start, end, anchor } = fact.source
  return {
    id: fact.id,
    markers: fact.markers,
    kinds: fact.kinds,
    placement: fact.placement,
    text: fact.text,
    markdown: fact.markdown,
    html: card.html,
    headings: fact.headings,
    context: fact.context,
    details: fact.details.map(toDetail),
    marked: fact.marked,
    row: fact.row && {
      label: fact.row.label,
      column: fact.row.column,
      cells: fact.row.cells.map(({ column, text }) => ({ column, text })),
    },
    prompt: card.prompt,
    answer: card.answer,
    rule: card.rule,
    confidence: card.confidence,
    tags: card.tags,
    source: {
      path,
      start: { line: start.line, column: start.column, offset: start.offset },
      end: { line: end.line, column: end.column, offset: end.offset },
      anchor,
      url: card.url,
    },
  }
}

/** The whole of `facts.json`. `version` is ours. */
export function toDatasetFile(dataset: Dataset, version: string): DatasetFile {
  return {
    $schema: './facts.schema.json',
    formatVersion,
    generator: { name: 'keyfacts', version },
    title: dataset.title,
    markers: dataset.markers.map(({ kind, emoji, label, count }) => ({
      kind,
      emoji,
      label,
      count,
    })),
    sources: dataset.sources.map(({ path, sha256, encoding, repaired, facts }) => ({
      path,
      sha256,
      encoding,
      repaired,
      facts,
    })),
    facts: dataset.cards.map(toDatasetFact),
  }
}
