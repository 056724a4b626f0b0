import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { wordsFor } from '../text/system-error.ts'
import { shownPath } from './entry.ts'
import { readDataset } from '../export/json/read.ts'
import type { DatasetFile } from '../export/json/schema.ts'
import { failure } from '../messages/index.ts'

/**
 * Read and check the dataset at `path`, which starts at `cwd`.
 *
 * @throws `dataset-unreadable`, `dataset-invalid`, `dataset-newer`
 */
export async function openDataset(path: string, cwd: string): Promise<DatasetFile> {
  const shown = shownPath(resolve(cwd, path), cwd)
  const text = await readFile(resolve(cwd, path), 'utf8').catch((error: unknown) => {
    throw failure('dataset-unreadable', shown, wordsFor(error))
  })
  return readDataset(text, shown)
}
