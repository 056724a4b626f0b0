import { join } from 'node:path'
import type { DatasetFile } from '../../export/json/schema.ts'
import { encodeLock, lockDigest, readLock, recoverLock } from '../../lock/index.ts'
import { Failure, failure } from '../../messages/index.ts'
import { headerOf } from '../../pipeline/header.ts'
import { findPlace, isThere, loadTemplates, readLockFile } from '../../read/index.ts'
import { count } from '../../text/count.ts'
import { guessLanguage } from '../../text/guess-language.ts'
import { writeAll } from '../../write/index.ts'
import { VFile } from 'vfile'
import { shownPath } from '../entry.ts'
import type { Invocation } from '../invocation.ts'
import { openDataset } from '../open-dataset.ts'
import { prepare } from '../prepare.ts'

/**
 * `keyfacts recover FACTS.json [paths..]`: make a lost lock again from a dataset, with the ids that learners have.
 *
 * @throws `lock-exists` where there is a whole lock, `dataset-elsewhere` where the dataset is of other notes
 */
export async function recover(invocation: Invocation): Promise<number> {
  const { paths, flags, terminal, cwd } = invocation
  const [path, ...notes] = paths
  if (path === undefined) {
    throw failure('unexpected-paths', 'recover', 'FACTS.json [paths..]', 'lack of a dataset')
  }
  const dataset = await openDataset(path, cwd)
  const { settings, base, environment } = await prepare({ ...invocation, paths: notes })
  const { root, lockPath } = await findPlace(settings.paths, { ...settings, cwd: base })
  const before = await readLockFile(lockPath)
  if (before !== null && isWhole(before)) throw failure('lock-exists', shownPath(lockPath, cwd))
  await refuseOtherNotes(dataset, path, root, cwd)
  const header = headerOf({
    before: null,
    settings,
    title: dataset.title,
    lang: guessLanguage(words(dataset)) ?? 'und',
    templates: await loadTemplates(settings.templates),
    now: environment.now,
  })
  const lock = recoverLock(dataset.facts, header)
  if (!flags.dryRun) {
    const after = encodeLock(lock)
    const digest = before === null ? null : lockDigest(before)
    const output = { path: lockPath, before: digest, after }
    await writeAll({ outputs: [], lock: output, inputs: { root, paths: [] } })
  }
  const known = `${shownPath(lockPath, cwd)}, which knows ${count(lock.facts.length, 'fact')}`
  terminal.say(`${flags.dryRun ? 'would write' : 'wrote'} ${known} and the deck "${header.deck}"`)
  terminal.say(
    'Next: keyfacts build, and commit the lock. Each note updates once; reviews are kept.',
  )
  return 0
}

/** Whether a lock can be read; one that a newer version wrote is nothing to write over. */
function isWhole(text: string): boolean {
  try {
    return readLock(new VFile({ value: text })).header !== null
  } catch (error) {
    if (error instanceof Failure && error.ruleId === 'lock-broken') return false
    throw error
  }
}

/** A lock of other notes would let every fact of these go. */
async function refuseOtherNotes(
  { sources }: DatasetFile,
  path: string,
  root: string,
  cwd: string,
): Promise<void> {
  const found = await Promise.all(sources.map((source) => isThere(join(root, source.path))))
  if (sources.length > 0 && !found.includes(true)) {
    throw failure('dataset-elsewhere', path, shownPath(root, cwd))
  }
}

function* words({ facts }: DatasetFile): Iterable<string> {
  for (const { text, details } of facts) {
    yield text
    for (const detail of details) if (detail.type !== 'code') yield detail.text
  }
}
