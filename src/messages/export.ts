import type { FailureRule, Rule } from './rule.ts'

/** Messages of the export stage, by their permanent ruleId. */
export const exportRules = {} as const satisfies Record<string, Rule>

/** Failures of the export stage. */
export const exportFailures = {
  'deck-without-lock': {
    exit: 2,
    reason: () => 'Cannot make a deck without a lock',
    next: 'A deck needs the identities of its notes: build without --format json, or give --lock.',
  },
  'notetype-changed': {
    exit: 2,
    reason: (was: string, own: boolean) =>
      own
        ? `Cannot use templates of your own for a deck that was first built with the notetype "${was}"`
        : `Cannot go back to the shipped templates for a deck that was first built with its own notetype "${was}"`,
    next: 'Anki never gives a note that a learner already has another notetype: it would skip all of them. Change the templates inside Anki instead (they stay as long as ours do not change), or start a new deck with a new lock and project key.',
  },
} as const satisfies Record<string, FailureRule>
