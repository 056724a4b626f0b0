import { relative, resolve } from 'node:path'
import type { VFile } from 'vfile'
import type { Failure } from '../messages/index.ts'

/** A message or failure, ready to be shown. Lines and columns from 1. */
export interface Entry {
  /** As a reader in the current folder would name it, with `/`; null: about no single file. */
  path: string | null
  line: number | null
  column: number | null
  endLine: number | null
  endColumn: number | null
  severity: 'info' | 'warning' | 'error'
  ruleId: string
  reason: string
  /** What the reader does about it; `''`: nothing. */
  next: string
  /** Where the rule is explained; `''`: nowhere. */
  url: string
}

const severities = new Map<unknown, Entry['severity']>([
  [true, 'error'],
  [false, 'warning'],
])

/** `path` as a reader in `cwd` would name it. */
export function shownPath(path: string, cwd: string): string {
  const near = relative(cwd, path)
  return (near === '' ? '.' : near).replaceAll('\\', '/')
}

/** The messages of `files`, whose paths start at `root`, in order of file and place. */
export function entriesOf(files: readonly VFile[], root: string, cwd: string): Entry[] {
  return files.flatMap((file) =>
    file.messages
      .map((message): Entry => {
        const { place } = message
        const start = place && ('start' in place ? place.start : place)
        const end = place && 'end' in place ? place.end : undefined
        return {
          path: file.path ? shownPath(resolve(root, file.path), cwd) : null,
          line: start?.line ?? null,
          column: start?.column ?? null,
          endLine: end?.line ?? null,
          endColumn: end?.column ?? null,
          severity: severities.get(message.fatal) ?? 'info',
          ruleId: message.ruleId ?? '',
          reason: message.reason,
          next: message.note ?? '',
          url: message.url ?? '',
        }
      })
      .toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)),
  )
}

/** What ended the work, as one more entry. */
export function entryOfFailure({ ruleId, message, next }: Failure): Entry {
  const nowhere = { path: null, line: null, column: null, endLine: null, endColumn: null }
  return {
    ...nowhere,
    severity: 'error',
    ruleId,
    reason: message,
    next,
    url: `docs/messages.md#${ruleId}`,
  }
}
