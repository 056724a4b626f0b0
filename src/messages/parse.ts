import type { FailureRule, Rule } from './rule.ts'

/** Messages of the parse stage, by their permanent ruleId. */
export const parseRules = {} as const satisfies Record<string, Rule>

/** Failures of the parse stage. */
export const parseFailures = {} as const satisfies Record<string, FailureRule>
