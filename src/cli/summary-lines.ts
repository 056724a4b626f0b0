import type { WrittenFile } from '../pipeline/result.ts'
import { count } from '../text/count.ts'
import { shownPath } from './entry.ts'
import { printable } from './printable.ts'
import type { Summary } from './summary.ts'
import type { Terminal } from './terminal.ts'

type Paint = Terminal['paint']

/** `65 kB`, decimal as file managers show it. */
function sizeOf(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}

const clip = (text: string, length: number) =>
  text.length > length ? `${text.slice(0, length - 1).trimEnd()}…` : text

/** What went, by name, and how a learner finds it. */
function retiredLines({ retired }: Summary, dropped: boolean, width: number): string[] {
  const most = 5
  if (retired.length === 0) return []
  const named = retired
    .slice(0, most)
    .map((text) => `  retired: ${printable(clip(text, width - 12))}`)
  const more = retired.length > most ? [`  … and ${retired.length - most} more`] : []
  const found = '  In Anki they are tag:keyfacts::retired; Tools › Empty Cards removes them.'
  return [...named, ...more, ...(dropped ? [] : [found])]
}

function fileLines(written: readonly WrittenFile[], cwd: string, paint: Paint): string[] {
  const paths = written.map(({ path }) => printable(shownPath(path, cwd)))
  const pathWidth = Math.max(0, ...paths.map((path) => path.length))
  const sizes = written.map(({ bytes }) => sizeOf(bytes))
  const sizeWidth = Math.max(0, ...sizes.map((size) => size.length))
  return written.map(({ summary, changed }, index) => {
    const path = (paths[index] ?? '').padEnd(pathWidth)
    const size = (sizes[index] ?? '').padStart(sizeWidth)
    const said = [summary, changed ? '' : 'unchanged'].filter(Boolean).join(', ')
    return `  ${path}  ${size}${said && paint('dim', `  ${said}`)}`
  })
}

/** What the first build tells: how to import, what to commit. */
function firstSteps({ lockPath, written }: Summary, cwd: string): string[] {
  const deck = written.find(({ path }) => path.endsWith('.apkg'))
  if (!deck) return []
  return [
    `Import: open ${printable(shownPath(deck.path, cwd))} with Anki (File › Import).`,
    `Commit ${printable(shownPath(lockPath, cwd))} with the notes: it keeps the reviews of every card.`,
  ]
}

function updateLines({ updated, firstBuild, written }: Summary): string[] {
  const shipped = written.some(({ path }) => path.endsWith('.apkg'))
  if (firstBuild || updated === 0 || !shipped) return []
  return [
    `At the next import ${count(updated, 'note')} will update: "Update notes: If newer" keeps what learners edited, "Always" lets the notes rule.`,
  ]
}

export interface SummaryOptions {
  cwd: string
  width: number
  paint: Paint
  /** `--retired drop`. */
  dropped: boolean
  /** Wall time of the build. */
  milliseconds: number
}

/** The lines that a build ends with. */
export function summaryLines(
  summary: Summary,
  { cwd, width, paint, dropped, milliseconds }: SummaryOptions,
): string[] {
  const since = summary.same
    ? 'nothing changed'
    : summary.changes && `since the lock: ${summary.changes}`
  const wide = [
    paint('bold', summary.facts),
    summary.repaired,
    since,
    ...retiredLines(summary, dropped, width),
    ...fileLines(summary.written, cwd, paint),
    ...updateLines(summary),
    ...(summary.firstBuild ? firstSteps(summary, cwd) : []),
    paint('dim', `${(milliseconds / 1000).toFixed(2)} s`),
  ]
  return wide.filter((line): line is string => Boolean(line))
}
