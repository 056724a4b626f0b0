import type { Dataset, Exporter } from '../../types/index.ts'
import { toDatasetFact, toDatasetFile } from './dataset-file.ts'
import { datasetJsonSchema } from './json-schema.ts'

export interface JsonContext {
  /** Our own version, for `generator`. */
  version: string
}

/** `facts.json`, and the schema that it names, beside it. */
export const jsonExporter: Exporter<JsonContext> = {
  name: 'json',
  fileNames: ['facts.json', 'facts.schema.json'],
  export: async (dataset, { version }) => [
    { name: 'facts.json', data: encode(prettyFile(dataset, version), dataset.cards.length) },
    { name: 'facts.schema.json', data: encode([`${pretty(datasetJsonSchema())}\n`], 1) },
  ],
}

/** `facts.ndjson`: the facts of the dataset, one a line. */
export const ndjsonExporter: Exporter<JsonContext> = {
  name: 'ndjson',
  fileNames: ['facts.ndjson'],
  export: async (dataset) => [
    { name: 'facts.ndjson', data: encode(lines(dataset), dataset.cards.length) },
  ],
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

/** UTF-16 units that are encoded at once: one by one is slow. */
const batch = 1_000_000

/** What the parts to come may take more than those that came. */
const margin = 1.25

/**
 * UTF-8 of some `count` parts. Memory is taken for all that are to come, as long as the last ones were: pieces would be copied
 * together in twice of it, and what is never written to costs nothing.
 */
function encode(parts: Iterable<string>, count: number): Uint8Array {
  let memory = Buffer.alloc(0)
  let [used, done, since] = [0, 0, 0]
  let text = ''
  const write = () => {
    const bytes = Buffer.byteLength(text)
    if (used + bytes > memory.length) {
      // The first part, what stands before the facts, is not like the others.
      const toCome = used === 0 ? 0 : (bytes / since) * Math.max(0, count - done) * margin
      const larger = Buffer.allocUnsafeSlow(Math.ceil(used + bytes + toCome))
      memory.copy(larger, 0, 0, used)
      memory = larger
    }
    used += memory.write(text, used)
    text = ''
    since = 0
  }
  for (const part of parts) {
    text += part
    done += 1
    since += 1
    if (text.length >= batch) write()
  }
  if (since > 0) write()
  return memory.subarray(0, used)
}
