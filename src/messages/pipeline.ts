import type { FailureRule, Rule } from './rule.ts'

/** Messages about a build as a whole, by their permanent ruleId. */
export const pipelineRules = {
  'deck-name-kept': {
    severity: 'info',
    reason: (deck: string, title: string) =>
      `The deck keeps its name "${deck}", though the notes are now called "${title}"`,
    next: 'Nothing: Anki finds a deck by its name. `--deck NAME` renames it; cards that a learner has stay in the old deck.',
  },
  'legend-labels': {
    severity: 'info',
    reason: (labels: string) => `Labels of the markers taken from a legend in the notes: ${labels}`,
    next: 'Set labels in the configuration (`markers`) to have others.',
  },
} as const satisfies Record<string, Rule>

/** What ends a build as a whole. */
export const pipelineFailures = {
  'no-facts': {
    exit: 1,
    reason: (markers: string, sources: number, starters: string) =>
      `Unexpected notes without a marked fact, expected one of ${markers} in ${sources === 1 ? 'the file' : `one of ${sources} files`}${starters && ` (most list items that start with an emoji have ${starters})`}`,
    next: 'Mark a fact, for example `- 📝 Snapshots are incremental`, or set your own markers in keyfacts.config.json.',
  },
  'fatal-messages': {
    exit: 1,
    reason: (count: number) =>
      `Nothing was written: ${count === 1 ? 'a message is an error' : `${count} messages are errors`}`,
    next: 'Mend what the messages say and build again.',
  },
  'project-changed': {
    exit: 2,
    reason: (wanted: string, has: string) =>
      `Cannot use a lock of the project "${has}" for the project "${wanted}"`,
    next: 'Give the lock of this project with --lock, or take `project` out of the configuration: it is fixed at the first build.',
  },
  'notetype-changed': {
    exit: 2,
    reason: (was: string, own: boolean) =>
      own
        ? `Cannot use templates of your own for a deck that was first built with the notetype "${was}"`
        : `Cannot go back to the shipped templates for a deck that was first built with its own notetype "${was}"`,
    next: 'Anki never gives a note that a learner already has another notetype: it would skip all of them. Change the templates inside Anki instead (they stay as long as ours do not change), or start a new deck with a new lock and project key.',
  },
  'lock-lost': {
    exit: 1,
    reason: (dataset: string, lock: string) =>
      `Unexpected ${dataset} of an earlier build without ${lock}, expected the lock that knows its identities`,
    next: 'Take the lock back from version control, or make it again: `keyfacts recover FACTS.json`. For a deck from scratch remove the old dataset.',
  },
} as const satisfies Record<string, FailureRule>
