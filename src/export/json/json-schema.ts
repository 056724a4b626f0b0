import { toJsonSchema } from '@valibot/to-json-schema'
import { datasetSchema, definitions } from './schema.ts'

/** The JSON Schema (2020-12) of the dataset, as an object. */
export function datasetJsonSchema(): object {
  const schema = toJsonSchema(datasetSchema, {
    target: 'draft-2020-12',
    definitions,
  })
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Facts taken from Markdown notes by keyfacts, version 1',
    ...schema,
  }
}
