import type { FailureRule, Rule } from './rule.ts'

/** Messages of the identify stage, by their permanent ruleId. */
export const identifyRules = {} as const satisfies Record<string, Rule>

/** Failures of the identify stage. */
export const identifyFailures = {} as const satisfies Record<string, FailureRule>
