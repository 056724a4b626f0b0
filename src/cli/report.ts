import { appendFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { VFile } from 'vfile'
import { didYouMean } from '../config/did-you-mean.ts'
import { wordsFor } from '../text/system-error.ts'
import { Failure, failure } from '../messages/index.ts'
import { version } from '../program/version.ts'
import { type Entry, entriesOf, entryOfFailure } from './entry.ts'
import { type ReporterName, reporterNames, reporters } from './reporters/index.ts'
import type { Invocation } from './invocation.ts'

/** A reporter asked for, and the file it writes to; null: where it belongs. */
export interface ReportTarget {
  name: ReporterName
  /** Absolute. */
  path: string | null
}

/**
 * `['text', 'sarif=out.sarif']`, understood.
 *
 * @throws `flag-value` for a reporter that is none
 */
export function reportTargets(specs: readonly string[], cwd: string): ReportTarget[] {
  return specs.map((spec) => {
    const end = spec.indexOf('=')
    const word = end === -1 ? spec : spec.slice(0, end)
    const name = reporterNames.find((known) => known === word)
    if (!name) {
      const near = didYouMean(word, reporterNames)
      const expected = `${reporterNames.join(', ')} or NAME=FILE`
      throw failure('flag-value', '--reporter', near ? `${near} (of ${expected})` : expected, spec)
    }
    if (end === spec.length - 1) throw failure('flag-value', '--reporter', `${name}=FILE`, spec)
    return { name, path: end === -1 ? null : resolve(cwd, spec.slice(end + 1)) }
  })
}

/** Which reports are wanted, and how. */
export interface Reporting {
  invocation: Pick<Invocation, 'terminal' | 'env' | 'cwd'>
  targets: readonly ReportTarget[]
  /** With what to do about each message, and notices too on the terminal. */
  verbose: boolean
  /** Data goes to stdout: reports without a file go to stderr. */
  stdoutTaken: boolean
}

/**
 * Give every report that was asked for: to its file, or the text to stderr and the others to stdout.
 *
 * @throws `report-unwritable`
 */
export async function report(entries: readonly Entry[], reporting: Reporting): Promise<void> {
  const { invocation, targets, verbose, stdoutTaken } = reporting
  const { terminal, env } = invocation
  for (const { name, path } of targets) {
    const reporter = await reporters[name]()
    const spoken = name === 'text' && path === null
    const talk = spoken || stdoutTaken
    const color = path === null && (talk ? terminal.color.err : terminal.color.out)
    // Notices are for `keyfacts check`, and for reports that are read later.
    const shown =
      spoken && !verbose ? entries.filter(({ severity }) => severity !== 'info') : entries
    const text = await reporter(shown, { color, version, verbose })
    if (path !== null) await writeReport(path, text)
    else if (!talk) await terminal.out(text)
    else if (text !== '') terminal.warn(text.trimEnd())
    if (name === 'github' && env.GITHUB_STEP_SUMMARY) {
      const { stepSummary } = await import('./reporters/github.ts')
      await appendFile(env.GITHUB_STEP_SUMMARY, stepSummary(entries))
    }
  }
}

/** Called with the notes, and so their messages, as soon as they are read. */
type OnFiles = (files: readonly VFile[], root: string) => void

/** Do `work`; a failure is in the reports, after the messages known by then. */
export async function reportingFailures<Result>(
  reporting: Reporting,
  work: (onFiles: OnFiles) => Promise<Result>,
): Promise<Result> {
  let known = (): Entry[] => []
  try {
    return await work((files, root) => {
      known = () => entriesOf(files, root, reporting.invocation.cwd)
    })
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    const { targets } = reporting
    const entries = known()
    const spoken = targets.filter(({ name, path }) => name === 'text' && path === null)
    const others = targets.filter((target) => !spoken.includes(target))
    await report(entries, { ...reporting, targets: spoken })
    await report([...entries, entryOfFailure(error)], { ...reporting, targets: others })
    throw error
  }
}

async function writeReport(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text)
  } catch (error) {
    throw failure('report-unwritable', path, wordsFor(error))
  }
}
