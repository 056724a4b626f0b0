import { count } from '../text/count.ts'
import type { Entry } from './entry.ts'
import type { Terminal } from './terminal.ts'

/** The exit code that the messages ask for; says it where there are too many warnings. */
export function verdict(
  entries: readonly Entry[],
  maxWarnings: number | null,
  terminal: Terminal,
): number {
  if (entries.some(({ severity }) => severity === 'error')) return 1
  const warnings = entries.filter(({ severity }) => severity === 'warning').length
  if (maxWarnings === null || warnings <= maxWarnings) return 0
  terminal.warn(`keyfacts: ${count(warnings, 'warning')}, expected at most ${maxWarnings}`)
  return 1
}
