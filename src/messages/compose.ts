import type { FailureRule, Rule } from './rule.ts'

/** Messages of the compose stage, by their permanent ruleId. */
export const composeRules = {
  'link-outside': {
    severity: 'warning',
    reason: (url: string) =>
      `Unexpected link to \`${url}\`, expected a relative path inside the notes' folder; shown without the link`,
    next: 'Link to a file in the folder of the notes or to a web address; cards show the words without the link.',
  },
} as const satisfies Record<string, Rule>

/** Failures of the compose stage. */
export const composeFailures = {} as const satisfies Record<string, FailureRule>
