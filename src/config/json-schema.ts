import { toJsonSchema } from '@valibot/to-json-schema'
import { options } from '../options/index.ts'
import { configurable, configSchema } from './config-schema.ts'

/** The JSON Schema (2020-12) of a configuration, for editors. */
export function configJsonSchema(): object {
  const { properties = {}, ...schema } = toJsonSchema(configSchema, { target: 'draft-2020-12' })
  const described = configurable.map((name) => {
    const { help, default: fallback } = options[name]
    const property = properties[name]
    return [name, { ...(property as object), description: help, default: fallback }]
  })
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Configuration of keyfacts (keyfacts.config.json or .yaml)',
    ...schema,
    properties: { $schema: properties.$schema, ...Object.fromEntries(described) },
  }
}
