import type { FailureRule, Rule } from './rule.ts'

/** Messages of the export stage, by their permanent ruleId. */
export const exportRules = {} as const satisfies Record<string, Rule>

/** Failures of the export stage. */
export const exportFailures = {} as const satisfies Record<string, FailureRule>
