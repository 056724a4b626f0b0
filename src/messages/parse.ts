import { count } from '../text/count.ts'
import type { Rule } from './rule.ts'

/** Messages of the parse stage, by their permanent ruleId. */
export const parseRules = {
  'merge-conflict': {
    severity: 'warning',
    reason: (conflicts: number) =>
      `Unexpected \`<<<<<<<\`, expected a merge that is done: ${count(conflicts, 'conflict')}, both sides are read`,
    next: 'Keep one side, and take the lines away that Git wrote around the two.',
  },
  'nested-too-deep': {
    severity: 'warning',
    reason: (deepest: number) =>
      `Unexpected nesting, expected at most ${deepest} quotes and list items inside each other; deeper ones are read as text`,
    next: 'Nest less deeply.',
  },
  'paragraph-too-long': {
    severity: 'error',
    reason: (most: number) =>
      `Unexpected line of a paragraph in a list, quote or footnote, expected at most ${most.toLocaleString('en')} of them without its indentation or marks`,
    next: 'Indent or mark the lines, put blank lines between them, or leave the file out with `!`.',
  },
  'too-large-to-parse': {
    severity: 'error',
    reason: (characters: number, lines: number) =>
      `Unexpected size of a file with markers, expected at most ${characters.toLocaleString('en')} characters and ${lines.toLocaleString('en')} lines`,
    next: 'Split the file, or leave it out with `!`.',
  },
  'too-many-signs': {
    severity: 'warning',
    reason: (most: number) =>
      `Unexpected sign of emphasis, code, links or HTML, expected at most ${most.toLocaleString('en')} in one paragraph; this and later ones are read as text`,
    next: 'Put blank lines into the paragraph.',
  },
} as const satisfies Record<string, Rule>
