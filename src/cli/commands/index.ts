import type { Invocation } from '../invocation.ts'

/** A command: what `--help` says of it, and where its work is. */
export interface Command {
  /** What follows the name, for `--help`. */
  usage: string
  help: string
  examples: readonly (readonly [line: string, meaning: string])[]
  /** Gives the exit code. Imported when it is run. */
  load: () => Promise<(invocation: Invocation) => Promise<number>>
}

/** Every command, in the order of `--help`. */
export const commands = {
  build: {
    usage: '[paths..]',
    help: 'deck, sheet and dataset of the notes (the default)',
    examples: [
      ['keyfacts notes/', 'dist/deck.apkg, cheatsheet.pdf, facts.json'],
      ['keyfacts notes/ -f json -o -', 'the dataset on stdout'],
    ],
    load: async () => (await import('./build.ts')).build,
  },
  check: {
    usage: '[paths..]',
    help: 'every message; notes, lock and dataset in step?',
    examples: [
      ['keyfacts check --max-warnings 0', 'strict, for a CI job'],
      ['keyfacts check --reporter sarif=out.sarif', 'for code scanning'],
    ],
    load: async () => (await import('./check.ts')).check,
  },
  diff: {
    usage: '[paths..] | OLD.json NEW.json',
    help: 'what has changed since the lock, or between datasets',
    examples: [['keyfacts diff --markdown', 'for a comment on a pull request']],
    load: async () => (await import('./diff.ts')).diff,
  },
  fix: {
    usage: '[paths..]',
    help: 'mend damaged markers in the notes themselves',
    examples: [['keyfacts fix notes/ --dry-run', 'show what would change']],
    load: async () => (await import('./fix.ts')).fix,
  },
  recover: {
    usage: 'FACTS.json [paths..]',
    help: 'make a lost lock again from a dataset',
    examples: [['keyfacts recover dist/facts.json notes/', 'the lock, next to the notes']],
    load: async () => (await import('./recover.ts')).recover,
  },
  init: {
    usage: '[folder]',
    help: 'a configuration and a note to start from',
    examples: [['keyfacts init', 'in this folder; overwrites nothing']],
    load: async () => (await import('./init.ts')).init,
  },
  watch: {
    usage: '[paths..]',
    help: 'sheet and dataset anew at each save',
    examples: [['keyfacts watch notes/', 'until Ctrl-C']],
    load: async () => (await import('./watch.ts')).watch,
  },
} as const satisfies Record<string, Command>

export type CommandName = keyof typeof commands
export const commandNames = Object.keys(commands) as CommandName[]
