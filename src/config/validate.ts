import * as v from 'valibot'
import { failure } from '../messages/index.ts'
import { options } from '../options/index.ts'
import { configurable, configSchema, type Config } from './config-schema.ts'
import { didYouMean } from './did-you-mean.ts'
import { mismatch } from './expectation.ts'

/** Keys that may stand where `key` stands. */
function siblings(key: string): string[] {
  const parts = key.split('.')
  if (parts.length === 1) return ['$schema', ...configurable]
  const parent =
    parts[0] === 'sheet' || parts[0] === 'cards' ? configSchema.entries[parts[0]] : null
  if (parent && parts.length === 2) return Object.keys(parent.wrapped.entries)
  if (parts[0] === 'markers') return ['emoji', 'label', 'color', 'aliases', 'prompt', 'enabled']
  return ['top', 'right', 'bottom', 'left']
}

/** Where a list stands for an object, which valibot takes for one without keys, or with numbers for keys; null: nowhere. */
function listForObject(value: unknown): string | null {
  if (Array.isArray(value)) return 'the whole file'
  const parts = Object.entries(Object(value)).filter(([, part]) => Array.isArray(part))
  return parts.find(([key]) => ['markers', 'sheet', 'cards'].includes(key))?.[0] ?? null
}

/**
 * The configuration `value` that was read from `path`, checked.
 *
 * @throws `config-key` with the nearest known key, or `config-value` with what was expected.
 */
export function validateConfig(path: string, value: unknown): Config {
  const list = listForObject(value)
  if (list !== null) throw failure('config-value', path, list, 'an object', 'a list')
  const result = v.safeParse(configSchema, value)
  if (result.success) return result.output
  const { key, unknownKey, expected, got } = mismatch(result.issues)
  if (unknownKey) {
    const name = key.split('.').at(-1) ?? key
    throw failure('config-key', path, key, didYouMean(name, siblings(key)))
  }
  throw failure('config-value', path, key || 'the whole file', expected, got)
}

const markersSchema = v.strictObject({ markers: v.optional(options.markers.schema) })
const givenSchema = v.strictObject(
  Object.fromEntries(
    Object.entries(options).map(([name, { schema }]) => [
      name,
      v.optional(v.undefinedable(schema as v.GenericSchema)),
    ]),
  ),
)

function validateWith(schema: typeof markersSchema | typeof givenSchema, given: object): void {
  const result = v.safeParse(schema, given)
  if (result.success) return
  const { key, unknownKey, expected, got } = mismatch(result.issues)
  if (unknownKey) throw failure('option-key', key, didYouMean(key, Object.keys(schema.entries)))
  throw failure('option-value', key, expected, got)
}

/**
 * Options that a program gives, which no compiler may have seen.
 *
 * @throws `option-key`, `option-value`
 */
export const validateOptions = (given: object): void => validateWith(givenSchema, given)

/** The options of `keyfacts/remark`, which may come from a `.remarkrc`. @throws as `validateOptions` */
export const validateMarkers = (given: object): void => validateWith(markersSchema, given)
