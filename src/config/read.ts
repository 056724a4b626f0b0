import { readFile, stat } from 'node:fs/promises'
import { failure } from '../messages/index.ts'
import { wordsFor } from '../text/system-error.ts'

/** Bytes; a configuration is small, and a larger one is something else. */
const limit = 1_000_000
const prototypeKeys = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * The configuration at `path` as it is written, not yet checked.
 *
 * @param shown `path` as messages name it
 * @throws `config-unreadable`, `config-syntax`, or `config-key` for keys that reach into JavaScript's own objects.
 */
export async function readConfig(path: string, shown: string): Promise<unknown> {
  const text = await readText(path, shown)
  const value = path.endsWith('.json') ? parseJson(shown, text) : await parseYaml(shown, text)
  forbidPrototypeKeys(shown, value, [])
  return value
}

async function readText(path: string, shown: string): Promise<string> {
  try {
    const { size } = await stat(path)
    if (size <= limit) return (await readFile(path, 'utf8')).replace(/^\uFEFF/, '')
  } catch (error) {
    throw failure('config-unreadable', shown, wordsFor(error))
  }
  throw failure('config-unreadable', shown, `larger than ${limit} bytes`)
}

/** The first line of what a parser says. */
const saying = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0]?.replace(/:$/, '') ?? ''

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw failure('config-syntax', path, 'JSON', saying(error))
  }
}

async function parseYaml(path: string, text: string): Promise<unknown> {
  const { parse } = await import('yaml')
  try {
    // An empty file is an empty configuration.
    return parse(text, { prettyErrors: true, maxAliasCount: 100, logLevel: 'error' }) ?? {}
  } catch (error) {
    throw failure('config-syntax', path, 'YAML', saying(error))
  }
}

function forbidPrototypeKeys(path: string, value: unknown, keys: readonly string[]): void {
  // Nothing that is allowed is nested deeper; what is, the schema refuses.
  if (typeof value !== 'object' || value === null || keys.length > 8) return
  for (const [key, inner] of Object.entries(value)) {
    const here = [...keys, key]
    if (!Array.isArray(value) && prototypeKeys.has(key)) {
      throw failure('config-key', path, here.join('.'), null)
    }
    forbidPrototypeKeys(path, inner, here)
  }
}
