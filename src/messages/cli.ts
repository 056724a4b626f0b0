import type { FailureRule, Rule } from './rule.ts'

/** Messages of the cli stage, by their permanent ruleId. */
export const cliRules = {} as const satisfies Record<string, Rule>

/** Failures of the cli stage. */
export const cliFailures = {} as const satisfies Record<string, FailureRule>
