import { compareDatasets } from '../../export/json/compare.ts'
import { failure } from '../../messages/index.ts'
import { plan } from '../../pipeline/index.ts'
import {
  countsOf,
  type Difference,
  differencesFromLock,
  differencesOfDatasets,
} from '../differences/index.ts'
import type { Invocation } from '../invocation.ts'
import { openDataset } from '../open-dataset.ts'
import { prepare } from '../prepare.ts'
import { printConfig } from '../print-config.ts'

/** `keyfacts diff`: what has changed since the lock, or between two datasets; writes nothing. */
export async function diff(invocation: Invocation): Promise<number> {
  const { paths, flags, terminal, cwd } = invocation
  const [before, after] = paths
  if (before?.endsWith('.json') || after?.endsWith('.json')) {
    if (before === undefined || after === undefined || paths.length > 2) {
      throw failure('unexpected-paths', 'diff', 'OLD.json NEW.json', paths.join(' '))
    }
    const old = await openDataset(before, cwd)
    const difference = compareDatasets(old, await openDataset(after, cwd))
    await show(differencesOfDatasets(difference), invocation)
    if (difference.around.length > 0)
      terminal.say(`also different: ${difference.around.join(', ')}`)
    return 0
  }
  const prepared = await prepare(invocation)
  if (flags.printConfig) return printConfig(prepared, terminal)
  const { settings, environment, done } = prepared
  const planned = await plan({ ...settings, allowRetire: true }, environment).finally(done)
  await show(differencesFromLock(planned.identified.changes), invocation)
  return 0
}

async function show(
  differences: readonly Difference[],
  { flags, terminal }: Pick<Invocation, 'flags' | 'terminal'>,
): Promise<void> {
  if (flags.json) {
    const counts = countsOf(differences)
    return terminal.out(`${JSON.stringify({ summary: counts, differences }, null, 2)}\n`)
  }
  if (flags.markdown) {
    const { markdown } = await import('../differences/markdown.ts')
    return terminal.out(markdown(differences))
  }
  const { text } = await import('../differences/text.ts')
  return terminal.out(text(differences, terminal.color.out))
}
