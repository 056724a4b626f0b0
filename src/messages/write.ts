import type { FailureRule } from './rule.ts'

/** Failures of the write stage. */
export const writeFailures = {
  'built-elsewhere': {
    exit: 1,
    reason: (lock: string) => `Unexpected change of ${lock} during this build: built elsewhere`,
    next: 'Run again. Nothing was written.',
  },
  'output-onto-input': {
    exit: 2,
    reason: (path: string) => `Cannot write ${path}: it is one of the notes`,
    next: 'Choose another place with --out or --lock.',
  },
  'two-outputs': {
    exit: 2,
    reason: (path: string) => `Cannot write ${path}: two files of this build would have this place`,
    next: 'Choose another place with --out or --lock.',
  },
  'output-is-folder': {
    exit: 2,
    reason: (path: string) => `Cannot write ${path}: there is a folder with this name`,
    next: 'Move the folder away, or choose another place with --out or --lock.',
  },
  'cannot-write': {
    exit: 2,
    reason: (path: string, why: string) => `Cannot write ${path}: ${why}`,
    next: 'Nothing was written. Free the place, or choose another with --out, and run again.',
  },
  'cannot-finish': {
    exit: 2,
    reason: (path: string, why: string) => `Cannot write ${path}: ${why}`,
    next: 'Other files of this build are in place. Close the programs that use this one and run again: the next build completes it.',
  },
} as const satisfies Record<string, FailureRule>
