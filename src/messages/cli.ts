import type { FailureRule, Rule } from './rule.ts'

const meant = (near: string | null): string => (near === null ? '' : ` (did you mean ${near}?)`)

/** Messages of the command line, by their permanent ruleId. */
export const cliRules = {
  'lock-missing': {
    severity: 'error',
    reason: (facts: number) =>
      `Unexpected lack of a lock, expected one that knows ${facts === 1 ? 'the fact' : `the ${facts} facts`}`,
    next: 'Run keyfacts build and commit keyfacts.lock with the notes.',
  },
  'lock-out-of-step': {
    severity: 'error',
    reason: (changes: string) =>
      `Unexpected lock that is behind the notes (${changes}), expected one in step`,
    next: 'Run keyfacts build and commit keyfacts.lock with the notes; keyfacts diff shows each change.',
  },
  'dataset-out-of-step': {
    severity: 'error',
    reason: (changes: string) =>
      `Unexpected dataset that is behind the notes (${changes}), expected one in step`,
    next: 'Run keyfacts build and commit the dataset; keyfacts diff OLD.json NEW.json shows each change.',
  },
} as const satisfies Record<string, Rule>

/** Failures of the command line, the configuration and datasets that are read. */
export const cliFailures = {
  'folder-gone': {
    exit: 2,
    reason: () => 'Cannot start: the folder you are in is no longer there',
    next: 'Go to a folder that is there (cd) and run again.',
  },
  'unknown-command': {
    exit: 2,
    reason: (command: string, near: string | null) =>
      `Cannot run "${command}": no such command, file or folder${meant(near)}`,
    next: 'See keyfacts --help for the commands.',
  },
  'unknown-flag': {
    exit: 2,
    reason: (flag: string, command: string, near: string | null) =>
      `Cannot use ${flag} with keyfacts ${command}: no such flag${meant(near)}`,
    next: 'See keyfacts COMMAND --help; what has no flag goes into keyfacts.config.json or .yaml.',
  },
  'flag-without-value': {
    exit: 2,
    reason: (flag: string, value: string) =>
      `Cannot use ${flag} without a value, expected ${flag} ${value}`,
    next: 'Give the value after the flag; one that starts with "-" after "=".',
  },
  'flag-value': {
    exit: 2,
    reason: (flag: string, expected: string, got: string) =>
      `Cannot use ${flag}: unexpected ${got}, expected ${expected}`,
    next: 'See keyfacts COMMAND --help.',
  },
  'variable-value': {
    exit: 2,
    reason: (variable: string, expected: string, got: string) =>
      `Cannot use the variable ${variable}: unexpected ${got}, expected ${expected}`,
    next: 'Correct it, or unset it.',
  },
  'unexpected-paths': {
    exit: 2,
    reason: (command: string, expected: string, got: string) =>
      `Cannot run keyfacts ${command}: unexpected ${got}, expected ${expected}`,
    next: 'See keyfacts COMMAND --help.',
  },
  'config-unreadable': {
    exit: 2,
    reason: (path: string, why: string) => `Cannot read the configuration ${path}: ${why}`,
    next: 'Correct the path or the permission; JSON and YAML are read.',
  },
  'config-syntax': {
    exit: 2,
    reason: (path: string, language: string, why: string) =>
      `Cannot read the configuration ${path}: not ${language}: ${why}`,
    next: 'Correct the file; keyfacts init writes one to start from.',
  },
  'config-key': {
    exit: 2,
    reason: (path: string, key: string, near: string | null) =>
      `Cannot use the configuration ${path}: unknown key ${key}${meant(near)}`,
    next: 'See docs/configuration.md; with "$schema" an editor completes the keys.',
  },
  'config-value': {
    exit: 2,
    reason: (path: string, key: string, expected: string, got: string) =>
      `Cannot use the configuration ${path}: unexpected ${got} for ${key}, expected ${expected}`,
    next: 'See docs/configuration.md.',
  },
  'option-value': {
    exit: 2,
    reason: (key: string, expected: string, got: string) =>
      `Cannot use the option ${key}: unexpected ${got}, expected ${expected}`,
    next: 'See docs/configuration.md.',
  },
  'option-key': {
    exit: 2,
    reason: (key: string, near: string | null) =>
      `Cannot use the option ${key}: there is none${meant(near)}`,
    next: 'See docs/configuration.md.',
  },
  'marker-invalid': {
    exit: 2,
    reason: (kind: string, why: string) => `Cannot use the marker ${kind}: ${why}`,
    next: 'Correct it in the configuration: every marker needs an emoji of its own.',
  },
  'dataset-unreadable': {
    exit: 2,
    reason: (path: string, why: string) => `Cannot read the dataset ${path}: ${why}`,
    next: 'Name a facts.json that keyfacts wrote.',
  },
  'dataset-invalid': {
    exit: 2,
    reason: (path: string, why: string) => `Cannot read ${path}: no dataset of keyfacts: ${why}`,
    next: 'Name a facts.json that keyfacts wrote.',
  },
  'dataset-newer': {
    exit: 2,
    reason: (path: string, version: string, known: string) =>
      `Cannot read the dataset ${path}: its format is ${version}, this keyfacts knows ${known}`,
    next: 'Update keyfacts to the version that wrote the dataset.',
  },
  'dataset-elsewhere': {
    exit: 2,
    reason: (path: string, root: string) =>
      `Cannot recover the lock from ${path}: none of its notes is in ${root}`,
    next: 'Name the folder of the notes after the dataset: keyfacts recover facts.json notes/',
  },
  'one-format-on-stdout': {
    exit: 2,
    reason: (formats: string) =>
      `Cannot write ${formats} to stdout, expected one format, e.g. --format json --out -`,
    next: 'Choose one format, or name a folder with --out.',
  },
  'init-unwritable': {
    exit: 2,
    reason: (path: string, why: string) => `Cannot write ${path}: ${why}`,
    next: 'Check the permissions, or name another folder.',
  },
  'report-unwritable': {
    exit: 2,
    reason: (path: string, why: string) => `Cannot write the report ${path}: ${why}`,
    next: 'Choose another file after the reporter, as in sarif=out.sarif.',
  },
  'lock-exists': {
    exit: 2,
    reason: (path: string) => `Cannot recover the lock: ${path} is there and whole`,
    next: 'Build with it. To make it anew, move it away first.',
  },
} as const satisfies Record<string, FailureRule>
