import type { FailureRule, Rule } from './rule.ts'

/** Messages of the compose stage, by their permanent ruleId. */
export const composeRules = {
  'link-refused': {
    severity: 'warning',
    reason: (url: string) =>
      `Unexpected link to \`${url}\`, expected a web address or a relative path inside the notes' folder; shown without the link`,
    next: 'Cards link to files in the folder of the notes, https: and mailto: only; of other links they show the words.',
  },
} as const satisfies Record<string, Rule>

/** Failures of the compose stage. */
export const composeFailures = {} as const satisfies Record<string, FailureRule>
