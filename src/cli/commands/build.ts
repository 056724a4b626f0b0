import { failure } from '../../messages/index.ts'
import type { Settings } from '../../options.ts'
import { build as buildNotes } from '../../pipeline/index.ts'
import { entriesOf } from '../entry.ts'
import type { Invocation } from '../invocation.ts'
import { prepare } from '../prepare.ts'
import { printConfig } from '../print-config.ts'
import { report, reportingFailures, reportTargets } from '../report.ts'
import { summary } from '../summary.ts'
import { verdict } from '../verdict.ts'

/** Only one file fits through a pipe. */
function refuseManyOnStdout({ out, format }: Settings): void {
  const several = [...new Set(format)]
  if (out === '-' && several.length > 1) throw failure('one-format-on-stdout', several.join(', '))
}

/** `keyfacts build`: read the notes, write deck, sheet, dataset and lock, say what was done. */
export async function build(invocation: Invocation): Promise<number> {
  const { terminal, cwd } = invocation
  const prepared = await prepare(invocation)
  const { settings, command, environment, done } = prepared
  const stdoutTaken = settings.out === '-'
  const targets = reportTargets(command.reporter, cwd)
  const reporting = { invocation, targets, verbose: false, stdoutTaken }
  if (command.printConfig) return printConfig(prepared, terminal)
  refuseManyOnStdout(settings)
  const result = await reportingFailures(reporting, (onFiles) =>
    buildNotes(settings, { ...environment, onFiles }).finally(done),
  )
  const entries = entriesOf(result.files, result.root, cwd)
  await report(entries, reporting)
  if (stdoutTaken) await terminal.out(result.artifacts[0]?.data ?? '')
  const { width, paint } = terminal
  const dropped = settings.retired === 'drop'
  for (const line of summary(result, { cwd, width, paint, dropped })) terminal.say(line)
  return verdict(entries, null, terminal)
}
