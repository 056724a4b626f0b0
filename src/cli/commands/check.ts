import { plan } from '../../pipeline/index.ts'
import { datasetDrift, lockDrift } from '../drift.ts'
import { entriesOf } from '../entry.ts'
import type { Invocation } from '../invocation.ts'
import { openDataset } from '../open-dataset.ts'
import { prepare } from '../prepare.ts'
import { printConfig } from '../print-config.ts'
import { report, reportingFailures, reportTargets } from '../report.ts'
import { factsLine } from '../summary.ts'
import { verdict } from '../verdict.ts'

/** `keyfacts check`: every message; exit 1 where notes, lock and dataset are out of step. Writes nothing but reports. */
export async function check(invocation: Invocation): Promise<number> {
  const { terminal, cwd } = invocation
  const prepared = await prepare(invocation)
  const { settings, command, environment, done } = prepared
  const reporting = {
    invocation,
    targets: reportTargets(command.reporter, cwd),
    verbose: true,
    stdoutTaken: false,
  }
  if (command.printConfig) return printConfig(prepared, terminal)
  const { against } = command
  const committed = against === null ? null : await openDataset(against, cwd)
  const planned = await reportingFailures(reporting, (onFiles) =>
    plan({ ...settings, allowRetire: true }, { ...environment, onFiles }).finally(done),
  )
  // Who makes no deck needs no lock.
  const needsLock = settings.format.includes('apkg')
  const compared = [...(needsLock ? ['lock'] : []), ...(committed ? ['dataset'] : [])]
  const drift = [
    ...(needsLock ? lockDrift(planned) : []),
    ...(committed && against ? datasetDrift(planned, committed, against) : []),
  ]
  const entries = entriesOf([...planned.files, ...drift], planned.root, cwd)
  await report(entries, reporting)
  terminal.say(factsLine(planned))
  if (compared.length > 0 && drift.length === 0)
    terminal.say(`the notes are in step with the ${compared.join(' and the ')}`)
  return verdict(entries, command.maxWarnings, terminal)
}
