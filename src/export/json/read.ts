import * as v from 'valibot'
import { failure } from '../../messages/index.ts'
import { datasetSchema, formatVersion, type DatasetFile } from './schema.ts'

/**
 * The dataset `text` that was read from `path`, checked. Keys that are not known are kept.
 *
 * @throws `dataset-invalid`, or `dataset-newer` for a newer major version
 */
export function readDataset(text: string, path: string): DatasetFile {
  const value = parse(text, path)
  const version = versionOf(value)
  if (version === null) throw failure('dataset-invalid', path, 'unexpected lack of formatVersion')
  if (major(version) > major(formatVersion)) {
    throw failure('dataset-newer', path, version, formatVersion)
  }
  const result = v.safeParse(datasetSchema, value)
  if (result.success) return result.output
  const [issue] = result.issues
  const key = (issue.path ?? []).map((item) => String(item.key)).join('.')
  throw failure('dataset-invalid', path, `unexpected ${issue.received} for ${key}`)
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw failure('dataset-invalid', path, 'unexpected text that is not JSON')
  }
}

function versionOf(value: unknown): string | null {
  const version = (value as { formatVersion?: unknown } | null)?.formatVersion
  return typeof version === 'string' && /^\d+\.\d+$/.test(version) ? version : null
}

const major = (version: string): number => Number(version.split('.')[0])
