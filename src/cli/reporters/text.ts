import { VFile } from 'vfile'
import { reporter } from 'vfile-reporter'
import type { Entry } from '../entry.ts'
import { printable } from '../printable.ts'
import type { Reporter } from './index.ts'

function fileOf(path: string | null, entries: readonly Entry[]): VFile {
  const file = new VFile(path === null ? {} : { path: printable(path) })
  for (const { line, column, endLine, endColumn, severity, ruleId, reason } of entries) {
    const start = line === null || column === null ? undefined : { line, column }
    const end =
      endLine === null || endColumn === null ? start : { line: endLine, column: endColumn }
    const message = file.message(printable(reason), {
      ruleId,
      place: start && end && { start, end },
    })
    message.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined
  }
  return file
}

/** For people, file by file. */
export const text: Reporter = async (entries, { color, verbose }) => {
  if (entries.length === 0) return ''
  const paths = [...new Set(entries.map(({ path }) => path))]
  const files = paths.map((path) =>
    fileOf(
      path,
      entries.filter((entry) => entry.path === path),
    ),
  )
  const report = reporter(files, { color, quiet: true, defaultName: 'the notes as a whole' })
  return `${report}\n${verbose ? nextSteps(entries) : ''}`
}

/** What to do, once for each rule. */
function nextSteps(entries: readonly Entry[]): string {
  const steps = new Map(
    entries.filter(({ next }) => next).map(({ ruleId, next }) => [ruleId, next]),
  )
  return [...steps].map(([ruleId, next]) => `\n${ruleId}\n  ${next}\n`).join('')
}
