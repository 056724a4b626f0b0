import { count } from '../text/count.ts'
import type { FailureRule, Rule } from './rule.ts'

/** Messages of the lock, identify and stamp, by their permanent ruleId. */
export const identifyRules = {
  'pin-doubled': {
    severity: 'warning',
    reason: (pin: string, other: string) =>
      `Unexpected second ${pin}, expected one fact with it (the other: ${other})`,
    next: 'Give one of the facts another id, or remove it there. Until then the text decides which fact is which.',
  },
  'lock-mended': {
    severity: 'info',
    reason: (markers: number, doubled: number) =>
      `Merged lock read: ${count(markers, 'conflict marker')} dropped, ${count(doubled, 'id')} with two lines`,
    next: 'Nothing: the line that fits the notes is kept, and the next build writes the lock clean.',
  },
  'lock-header-doubled': {
    severity: 'warning',
    reason: (kept: string, dropped: string) =>
      `Unexpected second header in the lock, expected one (kept: ${kept}; dropped: ${dropped})`,
    next: 'Check that the deck name is the one you want; `--deck` renames.',
  },
  'mass-update': {
    severity: 'warning',
    reason: (restyled: number, notes: number) =>
      `${restyled} of ${count(notes, 'note')} will be updated only because their rendering changed, not their facts`,
    next: "Reviews are kept. A learner's own tags on these notes are replaced at the next import: build with the earlier version, templates or options if that is not wanted.",
  },
  'lock-behind': {
    severity: 'info',
    reason: (restyled: number) =>
      `The lock is frozen and behind: the rendering of ${count(restyled, 'note')} differs from it, no identity is missing`,
    next: 'Build once without --frozen-lock and commit keyfacts.lock.',
  },
} as const satisfies Record<string, Rule>

/** Failures of the lock, identify and stamp. */
export const identifyFailures = {
  'lock-broken': {
    exit: 2,
    reason: (path: string, line: number, why: string) =>
      `Cannot read ${path}, line ${line}: ${why}`,
    next: 'Take the file back from version control (git checkout), or make it again with `keyfacts recover facts.json`. Do not delete it: every card would lose its reviews.',
  },
  'lock-newer': {
    exit: 2,
    reason: (path: string, version: string, ours: number) =>
      `Cannot read ${path}: its format is ${version}, this keyfacts knows ${ours}`,
    next: 'Update keyfacts to the version that wrote the lock.',
  },
  'retire-stop': {
    exit: 1,
    reason: (retired: number, live: number) =>
      `Unexpected end of ${retired} of ${live} facts, expected at most 20 or a fifth of them to go in one build`,
    next: 'Check that the right notes are built (paths, branch, markers); keyfacts diff shows which facts. If they are really gone, build with --allow-retire.',
  },
  'lock-frozen': {
    exit: 1,
    reason: (what: string) => `Unexpected changes that the frozen lock does not hold: ${what}`,
    next: 'Build once without --frozen-lock (and with CI unset), then commit keyfacts.lock with the notes.',
  },
} as const satisfies Record<string, FailureRule>
