import { failure } from '../../messages/index.ts'
import type { Settings } from '../../options/index.ts'
import { entriesOf, type Entry } from '../entry.ts'
import type { Invocation } from '../invocation.ts'
import { prepare, type Prepared } from '../prepare.ts'
import { printConfig } from '../print-config.ts'
import { openReceipts, type Receipts } from '../receipt.ts'
import { report, reportingFailures, reportTargets, type Reporting } from '../report.ts'
import { type Summary, summaryOf } from '../summary.ts'
import { summaryLines } from '../summary-lines.ts'
import { verdict } from '../verdict.ts'

/** Only one file fits through a pipe. */
function refuseManyOnStdout({ out, format }: Settings): void {
  const several = [...new Set(format)]
  if (out === '-' && several.length > 1) throw failure('one-format-on-stdout', several.join(', '))
}

/** `keyfacts build`: read the notes, write deck, sheet, dataset and lock, say what was done. */
export async function build(invocation: Invocation): Promise<number> {
  const { terminal, cwd } = invocation
  const started = performance.now()
  const prepared = await prepare(invocation)
  const { settings, command, environment, done } = prepared
  const stdoutTaken = settings.out === '-'
  const targets = reportTargets(command.reporter, cwd)
  const reporting = { invocation, targets, verbose: false, stdoutTaken }
  if (command.printConfig) return printConfig(prepared, terminal)
  refuseManyOnStdout(settings)
  const receipts = openReceipts(settings, environment)
  const known = await receipts?.find()
  const { summary, entries, data } = known
    ? { ...known, data: '' }
    : await buildAnew(prepared, receipts, reporting)
  done()
  await report(entries, reporting)
  if (stdoutTaken) await terminal.out(data)
  const { width, paint } = terminal
  const milliseconds = performance.now() - started
  const options = { cwd, width, paint, dropped: settings.retired === 'drop', milliseconds }
  for (const line of summaryLines(summary, options)) terminal.say(line)
  return verdict(entries, null, terminal)
}

async function buildAnew(
  { settings, environment, done }: Prepared,
  receipts: Receipts | null,
  reporting: Reporting,
): Promise<{ summary: Summary; entries: Entry[]; data: string | Uint8Array }> {
  // The whole pipeline: not loaded where nothing has changed.
  const pipeline = await import('../../pipeline/index.ts')
  const result = await reportingFailures(reporting, (onFiles) =>
    pipeline.build(settings, { ...environment, disk: receipts?.disk, onFiles }).finally(done),
  )
  const entries = entriesOf(result.files, result.root, reporting.invocation.cwd)
  await receipts?.leave(result, entries)
  return { summary: summaryOf(result), entries, data: result.artifacts[0]?.data ?? '' }
}
