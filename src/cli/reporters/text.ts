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

/** vfile-reporter hands the lines of one file to one call, and more than some 100,000 are too many for that. */
const mostOfFile = 20_000

/** `entries` of one file each, the files as they come; those of a file in several parts where they are many. */
function inTurn(entries: readonly Entry[]): Entry[][] {
  const known = new Map<string | null, Entry[][]>()
  for (const entry of entries) {
    const parts = known.get(entry.path) ?? []
    known.set(entry.path, parts)
    const last = parts.at(-1)
    if (last && last.length < mostOfFile) last.push(entry)
    else parts.push([entry])
  }
  return [...known.values()].flat()
}

/** For people, file by file. */
export const text: Reporter = async (entries, { color, verbose }) => {
  if (entries.length === 0) return ''
  const files = inTurn(entries).map((of) => fileOf(of[0]!.path, of))
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
