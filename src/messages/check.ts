import type { Rule } from './rule.ts'

/** Messages of rules across facts, by their permanent ruleId. */
export const checkRules = {
  'same-fact': {
    severity: 'warning',
    reason: (line: number) =>
      `Unexpected second copy of the fact on line ${line}, expected each fact once under the same heading`,
    next: 'Delete one of the two, or say what makes them different: they give two cards that ask the same.',
  },
  'long-fact': {
    severity: 'info',
    reason: (length: number, most: number) =>
      `Unexpected fact of ${length} characters, expected at most ${most}`,
    next: 'Mark the sentence that matters, or split the fact: a card is learnt best if it asks one thing.',
  },
  'bare-label': {
    severity: 'warning',
    reason: () => 'Unexpected ":" at the end of a fact with nothing below it, expected its points',
    next: 'Indent the points under the fact: items at its own level are facts of their own, or none.',
  },
  'likely-marker': {
    severity: 'info',
    reason: (emoji: string, count: number) => `${emoji} starts ${count} list items: a marker?`,
    next: 'If it marks facts, add it to `markers` in the configuration.',
  },
} as const satisfies Record<string, Rule>
