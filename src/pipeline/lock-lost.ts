import { join } from 'node:path'
import { readDataset } from '../export/json/read.ts'
import { isThere, nodeDisk, readText } from '../read/index.ts'

/**
 * The dataset in the folder `out` that holds identities which a first build would not give again: that of a build
 * whose lock was lost. Null: there is none, or it was made where no deck was, and `ids` hold all of its facts, as those
 * that `watch` and `--format json` make.
 */
export async function datasetOfLostLock(
  out: string,
  ids: ReadonlySet<string>,
): Promise<string | null> {
  const path = join(out, 'facts.json')
  if (!(await isThere(path))) return null
  if (await isThere(join(out, 'deck.apkg'))) return path
  try {
    const { facts } = readDataset(await readText(path, nodeDisk), path)
    return facts.every(({ id }) => ids.has(id)) ? null : path
  } catch {
    return path
  }
}
