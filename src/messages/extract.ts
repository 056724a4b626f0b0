import type { FailureRule, Rule } from './rule.ts'

/** Messages of the extract stage, by their permanent ruleId. */
export const extractRules = {} as const satisfies Record<string, Rule>

/** Failures of the extract stage. */
export const extractFailures = {} as const satisfies Record<string, FailureRule>
