import type { FailureRule, Rule } from './rule.ts'

/** Messages of the extract stage, by their permanent ruleId. */
export const extractRules = {
  'empty-fact': {
    severity: 'warning',
    reason: (emoji: string) => `Unexpected ${emoji} without text, expected a fact after the marker`,
    next: 'Write the fact behind the marker, or take the marker away.',
  },
} as const satisfies Record<string, Rule>

/** Failures of the extract stage. */
export const extractFailures = {} as const satisfies Record<string, FailureRule>
