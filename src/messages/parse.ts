import type { FailureRule, Rule } from './rule.ts'

/** Messages of the parse stage, by their permanent ruleId. */
export const parseRules = {
  'nested-too-deep': {
    severity: 'warning',
    reason: (deepest: number) =>
      `Unexpected nesting, expected at most ${deepest} quotes and list items inside each other; deeper ones are read as text`,
    next: 'Nest less deeply.',
  },
  'paragraph-too-long': {
    severity: 'error',
    reason: (most: number) =>
      `Unexpected paragraph in a list, quote or footnote, which goes on here, expected at most ${most.toLocaleString('en')} lines`,
    next: 'Put blank lines between its parts, or leave the file out with `!`.',
  },
  'too-large-to-parse': {
    severity: 'error',
    reason: (characters: number, lines: number) =>
      `Unexpected size of a file with markers, expected at most ${characters.toLocaleString('en')} characters and ${lines.toLocaleString('en')} lines`,
    next: 'Split the file, or leave it out with `!`.',
  },
} as const satisfies Record<string, Rule>

/** Failures of the parse stage. */
export const parseFailures = {} as const satisfies Record<string, FailureRule>
