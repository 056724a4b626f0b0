import { encode } from '../../text/encode.ts'
import type { Dataset, Exporter } from '../../types/index.ts'
import { toDatasetFact, toDatasetFile } from './dataset-file.ts'
import { datasetJsonSchema } from './json-schema.ts'

export interface JsonContext {
  /** Our own version, for `generator`. */
  version: string
}

/** `facts.json`, and the schema that it names, beside it. */
export const jsonExporter: Exporter<JsonContext> = {
  export: async (dataset, { version }) => [
    { name: 'facts.json', data: encode(() => prettyFile(dataset, version)) },
    { name: 'facts.schema.json', data: encode(() => [`${pretty(datasetJsonSchema())}\n`]) },
  ],
}

/** `facts.ndjson`: the facts of the dataset, one a line. */
export const ndjsonExporter: Exporter<JsonContext> = {
  export: async (dataset) => [{ name: 'facts.ndjson', data: encode(() => lines(dataset)) }],
}

const pretty = (value: unknown): string => JSON.stringify(value, null, 2)

/** What `pretty` gives for the whole file, fact by fact: all at once they are the largest thing in memory. */
function* prettyFile(dataset: Dataset, version: string): Iterable<string> {
  const withoutFacts = pretty(toDatasetFile({ ...dataset, cards: [] }, version))
  const end = ']\n}'
  yield withoutFacts.slice(0, -end.length)
  let before = '\n    '
  for (const card of dataset.cards) {
    yield before + pretty(toDatasetFact(card)).replaceAll('\n', '\n    ')
    before = ',\n    '
  }
  yield `${dataset.cards.length > 0 ? '\n  ' : ''}${end}\n`
}

function* lines({ cards }: Dataset): Iterable<string> {
  for (const card of cards) yield `${JSON.stringify(toDatasetFact(card))}\n`
}
