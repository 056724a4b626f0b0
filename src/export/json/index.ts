import type { Exporter } from '../../types/index.ts'
import { toDatasetFact, toDatasetFile } from './dataset-file.ts'
import { datasetJsonSchema } from './json-schema.ts'

export interface JsonContext {
  /** Our own version, for `generator`. */
  version: string
}

const encoder = new TextEncoder()
const pretty = (value: unknown): Uint8Array => encoder.encode(`${JSON.stringify(value, null, 2)}\n`)

/** `facts.json`, and the schema that it names, beside it. */
export const jsonExporter: Exporter<JsonContext> = {
  name: 'json',
  fileNames: ['facts.json', 'facts.schema.json'],
  export: async (dataset, { version }) => [
    { name: 'facts.json', data: pretty(toDatasetFile(dataset, version)) },
    { name: 'facts.schema.json', data: pretty(datasetJsonSchema()) },
  ],
}

/** `facts.ndjson`: the facts of the dataset, one a line. */
export const ndjsonExporter: Exporter<JsonContext> = {
  name: 'ndjson',
  fileNames: ['facts.ndjson'],
  export: async (dataset) => [
    {
      name: 'facts.ndjson',
      data: encoder.encode(
        dataset.cards.map((card) => `${JSON.stringify(toDatasetFact(card))}\n`).join(''),
      ),
    },
  ],
}
