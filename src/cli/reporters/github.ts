import type { Entry } from '../entry.ts'
import type { Reporter } from './index.ts'

/** Escapes of workflow commands: actions/toolkit, packages/core/src/command.ts. */
const data = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

const levels = { error: 'error', warning: 'warning', info: 'notice' } as const

function annotation(entry: Entry): string {
  const { path, line, column, endLine, endColumn } = entry
  const properties = [
    ['file', path],
    ['line', line],
    ['endLine', endLine],
    ['col', column],
    // GitHub shows columns only of annotations within one line.
    ['endColumn', endLine === line ? endColumn : null],
    ['title', entry.ruleId],
  ]
    .filter(([, value]) => value !== null && value !== '')
    .map(([key, value]) => `${key}=${property(String(value))}`)
  const text = entry.next ? `${entry.reason}\n${entry.next}` : entry.reason
  return `::${levels[entry.severity]} ${properties.join(',')}::${data(text)}\n`
}

/** Annotations of a GitHub workflow. */
export const github: Reporter = async (entries) => entries.map(annotation).join('')

const cell = (text: string) =>
  text.replaceAll('\\', '\\\\').replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('\n', ' ')

/** A table for `$GITHUB_STEP_SUMMARY`, which holds at most 1 MiB a step. */
export function stepSummary(entries: readonly Entry[]): string {
  if (entries.length === 0) return '### keyfacts\n\nNothing to say about the notes.\n\n'
  const most = 500
  const rows = entries
    .slice(0, most)
    .map(
      ({ severity, path, line, reason, ruleId }) =>
        `| ${severity} | ${cell(path ?? '')}${line === null ? '' : `:${line}`} | ${cell(reason)} | ${ruleId} |\n`,
    )
  const more = entries.length > most ? `\n… and ${entries.length - most} more.\n` : ''
  return `### keyfacts\n\n| | place | message | rule |\n| --- | --- | --- | --- |\n${rows.join('')}${more}\n`
}
