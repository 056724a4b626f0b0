import type { FailureRule, Rule } from './rule.ts'

/** Messages of the compose stage, by their permanent ruleId. */
export const composeRules = {} as const satisfies Record<string, Rule>

/** Failures of the compose stage. */
export const composeFailures = {} as const satisfies Record<string, FailureRule>
