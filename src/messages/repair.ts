import type { FailureRule, Rule } from './rule.ts'

/** Messages of the repair stage, by their permanent ruleId. */
export const repairRules = {} as const satisfies Record<string, Rule>

/** Failures of the repair stage. */
export const repairFailures = {} as const satisfies Record<string, FailureRule>
