import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Settings } from '../options/index.ts'
import { digest } from '../pipeline/cache/digest.ts'
import { openStore, type Store } from '../pipeline/cache/store.ts'
import type { Environment } from '../pipeline/environment.ts'
import type { BuildResult, WrittenFile } from '../pipeline/result.ts'
import { isAsSeen, recorder, type Recorder, type Seen } from '../read/index.ts'
import { programId } from '../program/version.ts'
import type { Entry } from './entry.ts'
import { type Summary, summaryOfNext } from './summary.ts'

/**
 * What is kept of a build: if all is as it read and left it, the next one changes nothing, and says so. What a file held is told by its
 * digest alone, never by its time.
 */
interface Receipt {
  seen: Seen
  /** Digest of each file in `summary.written`. */
  bytes: string[]
  summary: Summary
  entries: Entry[]
}

/** Looks for the receipt of an earlier build, and leaves that of this one. */
export interface Receipts {
  /** What the same build would say, if nothing that it read or wrote has changed since. */
  find(): Promise<Pick<Receipt, 'summary' | 'entries'> | null>
  /** What the build is to read from. */
  disk: Recorder['disk']
  leave(result: BuildResult, entries: readonly Entry[]): Promise<void>
}

/** The receipts of builds with these settings; null where none is kept: what such a build reads or does is not all on the disk. */
export function openReceipts(settings: Settings, env: Environment): Receipts | null {
  const { paths, out, sheet, templates, touchAll } = settings
  // Fonts of the author's own are not read through the recorder.
  const untold = sheet.fonts.length > 0 || templates !== null
  if (!settings.cache || touchAll || untold || out === '-' || paths.includes('-')) return null
  const store = openStore(env.cwd)
  if (!store) return null
  const world = [env.cwd, env.ci, env.sourceDate]
  const key = digest(['receipt', programId ?? '', JSON.stringify([settings, world])])
  const recording = recorder()
  return {
    disk: recording.disk,
    find: () => findReceipt(store, key),
    async leave(result, entries) {
      const summary = summaryOfNext(result)
      if (summary === null) return
      // What a killed build leaves beside an output is swept away by the next that works.
      const folders = new Set(summary.written.map(({ path }) => dirname(path)))
      for (const folder of folders) await recording.disk.readdir(folder)
      const { artifacts, lockAfter, lockPath } = result
      // The lock that was read is not the one that the next build meets: that was written, as the outputs were.
      const seen = recording.seen(lockAfter === null ? undefined : lockPath)
      if (seen === null) return
      // Of what was made, not of what lies there by now.
      const made = [
        ...artifacts.map(({ data }) => data),
        ...(lockAfter === null ? [] : [lockAfter]),
      ]
      const bytes = made.map((data) => digest([data]))
      const receipt: Receipt = { seen, bytes, summary, entries: [...entries] }
      store.write(key, [receipt])
    },
  }
}

async function findReceipt(store: Store, key: string): Promise<Receipt | null> {
  const [receipt] = (store.read(key) as [Receipt] | null) ?? []
  if (!receipt || !(await isAsSeen(receipt.seen))) return null
  const bytes = await Promise.all(receipt.summary.written.map(fingerprint))
  return bytes.every((hash, index) => hash === receipt.bytes[index]) ? receipt : null
}

/** `''` where the file cannot be read. */
async function fingerprint({ path }: WrittenFile): Promise<string> {
  const data = await readFile(path).catch(() => null)
  return data === null ? '' : digest([data])
}
