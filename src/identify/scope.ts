import type { Extraction, LockFact, Scope } from '../types/index.ts'

/** What this build may judge of the lock's lines. */
export interface Judge {
  /** The line's source was read completely, or is gone. */
  source(line: LockFact): boolean
  /** One of its markers is switched on. */
  marker(line: LockFact): boolean
}

export function judgeOf(scope: Scope, extractions: readonly Extraction[]): Judge {
  const skipped = extractions.filter((one) => one.skipped).map((one) => one.path.normalize('NFC'))
  const paths = new Set([...scope.read, ...scope.gone].map((path) => path.normalize('NFC')))
  for (const path of skipped) paths.delete(path)
  return {
    source: ({ path }) => paths.has(path.normalize('NFC')),
    marker: ({ kinds }) => kinds.some((kind) => scope.kinds.has(kind)),
  }
}
