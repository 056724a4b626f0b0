import type { BuildResult, Plan, Shipment, WrittenFile } from '../pipeline/result.ts'
import { count } from '../text/count.ts'
import { shownPath } from './entry.ts'
import { printable } from './printable.ts'
import type { Terminal } from './terminal.ts'

type Paint = Terminal['paint']

/** `65 kB`, decimal as file managers show it. */
function sizeOf(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}

/** `11 facts (📝 5, 💡 5, ❗ 1) in 1 note`. */
export function factsLine({ dataset }: Pick<Plan, 'dataset'>): string {
  const kinds = dataset.markers
    .filter((marker) => marker.enabled && marker.count > 0)
    .map((marker) => `${marker.emoji} ${marker.count}`)
    .join(', ')
  const sources = dataset.sources.filter(({ facts }) => facts > 0).length
  const facts = count(dataset.cards.length, 'fact')
  return `${facts}${kinds && ` (${kinds})`} in ${count(sources, 'note')}`
}

/** `11 damaged markers repaired (Mac Roman 11)`; null where there were none. */
function repairedLine({ repaired }: Shipment): string | null {
  const total = repaired.reduce((sum, { markers }) => sum + markers, 0)
  if (total === 0) return null
  const encodings = [...new Set(repaired.map(({ damage }) => damage))].join(', ')
  const files = repaired.length === 1 ? '' : ` in ${count(repaired.length, 'note')}`
  return `${count(total, 'damaged marker')} repaired (UTF-8 that was read as ${encodings})${files}`
}

/** `2 added, 1 retired`; `''`: nothing. */
function changesLine({ changes }: Shipment): string {
  return (['added', 'edited', 'moved', 'revived', 'retired'] as const)
    .filter((kind) => changes[kind].length > 0)
    .map((kind) => `${changes[kind].length} ${kind}`)
    .join(', ')
}

const clip = (text: string, length: number) =>
  text.length > length ? `${text.slice(0, length - 1).trimEnd()}…` : text

/** What went, by name, and how a learner finds it. */
function retiredLines({ retired }: Told, dropped: boolean, width: number): string[] {
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
function firstSteps({ lockPath, written }: Told, cwd: string): string[] {
  const deck = written.find(({ path }) => path.endsWith('.apkg'))
  if (!deck) return []
  return [
    `Import: open ${printable(shownPath(deck.path, cwd))} with Anki (File › Import).`,
    `Commit ${printable(shownPath(lockPath, cwd))} with the notes: it keeps the reviews of every card.`,
  ]
}

function updateLines({ updated, firstBuild, written }: Told): string[] {
  const shipped = written.some(({ path }) => path.endsWith('.apkg'))
  if (firstBuild || updated === 0 || !shipped) return []
  return [
    `At the next import ${count(updated, 'note')} will update: "Update notes: If newer" keeps what learners edited, "Always" lets the notes rule.`,
  ]
}

/** All that is said of a build. Plain data. */
export interface Told {
  facts: string
  repaired: string | null
  /** `''`: none since the lock. */
  changes: string
  /** Texts of what went. */
  retired: string[]
  /** Notes that the next import updates. */
  updated: number
  firstBuild: boolean
  /** Neither the lock nor any file changed. */
  same: boolean
  /** Absolute. */
  lockPath: string
  written: WrittenFile[]
}

export function tellOf(result: BuildResult): Told {
  const { firstBuild, lockPath, updated, written } = result
  const changes = changesLine(result)
  return {
    facts: factsLine(result),
    repaired: repairedLine(result),
    changes,
    retired: result.changes.retired.map(({ before }) => before?.text ?? ''),
    updated,
    firstBuild,
    same: changes === '' && written.every(({ changed }) => !changed),
    lockPath,
    written,
  }
}

/**
 * What the same build would say next, if nothing but `result` touches the disk meanwhile: that nothing changed, for a build that meets
 * the lock and the outputs that it wrote makes the same ones. Null where that is not sure.
 */
export function tellOfNext(result: BuildResult): Told | null {
  const told = tellOf(result)
  if (told.same) return told
  // Identities that are not kept are new to every build; and what was said of the lock was said of the one before.
  if (result.lockAfter === null || result.lockFile.messages.length > 0) return null
  const written = told.written.map((file) => ({ ...file, changed: false }))
  const nothing = { changes: '', retired: [], updated: 0, firstBuild: false, same: true }
  return { ...told, ...nothing, written }
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
export function summary(
  told: Told,
  { cwd, width, paint, dropped, milliseconds }: SummaryOptions,
): string[] {
  const since = told.same ? 'nothing changed' : told.changes && `since the lock: ${told.changes}`
  const wide = [
    paint('bold', told.facts),
    told.repaired,
    since,
    ...retiredLines(told, dropped, width),
    ...fileLines(told.written, cwd, paint),
    ...updateLines(told),
    ...(told.firstBuild ? firstSteps(told, cwd) : []),
    paint('dim', `${(milliseconds / 1000).toFixed(2)} s`),
  ]
  return wide.filter((line): line is string => Boolean(line))
}
