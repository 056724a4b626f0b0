import type { Extraction, LockFact, Scope } from '../types/index.ts'

/** Tells of a line of the lock whether this build may judge it: its source read or gone, its marker switched on. */
export type Judge = (line: LockFact) => { source: boolean; marker: boolean }

export function judge(scope: Scope, extractions: readonly Extraction[]): Judge {
  const skipped = extractions.filter((one) => one.skipped).map((one) => one.path.normalize('NFC'))
  const paths = new Set([...scope.read, ...scope.gone].map((path) => path.normalize('NFC')))
  for (const path of skipped) paths.delete(path)
  return (line) => ({
    source: paths.has(line.path.normalize('NFC')),
    marker: line.kinds.some((kind) => scope.kinds.has(kind)),
  })
}
