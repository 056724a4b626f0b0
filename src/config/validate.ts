import * as v from 'valibot'
import { failure } from '../messages/index.ts'
import { configNames, configSchema, type Config } from './config-schema.ts'
import { didYouMean } from './did-you-mean.ts'
import { mismatch } from './expectation.ts'

/** Keys that may stand where `key` stands. */
function siblings(key: string): string[] {
  const parts = key.split('.')
  if (parts.length === 1) return ['$schema', ...configNames]
  const parent =
    parts[0] === 'sheet' || parts[0] === 'cards' ? configSchema.entries[parts[0]] : null
  if (parent && parts.length === 2) return Object.keys(parent.wrapped.entries)
  if (parts[0] === 'markers') return ['emoji', 'label', 'color', 'aliases', 'prompt', 'enabled']
  return ['top', 'right', 'bottom', 'left']
}

/**
 * The configuration `value` that was read from `path`, checked.
 *
 * @throws `config-key` with the nearest known key, or `config-value` with what was expected.
 */
export function validateConfig(path: string, value: unknown): Config {
  // valibot takes a list for an object without keys.
  const result = v.safeParse(configSchema, Array.isArray(value) ? null : value)
  if (result.success) return result.output
  const { key, unknownKey, expected, got } = mismatch(result.issues)
  if (unknownKey) {
    const name = key.split('.').at(-1) ?? key
    throw failure('config-key', path, key, didYouMean(name, siblings(key)))
  }
  throw failure('config-value', path, key || 'the whole', expected, got)
}
