import type { FailureRule, Rule } from './rule.ts'

/** Messages of the read stage, by their permanent ruleId. */
export const readRules = {} as const satisfies Record<string, Rule>

/** Failures of the read stage. */
export const readFailures = {} as const satisfies Record<string, FailureRule>
