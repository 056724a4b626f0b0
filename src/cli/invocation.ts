import type { GivenOptions } from '../config/resolve.ts'
import type { Terminal } from './terminal.ts'

/** The world as a command sees it; the tests' world is another one. */
export interface Invocation {
  /** Positional arguments after the command. */
  paths: string[]
  /** Flags as given, of the right form. */
  flags: GivenOptions
  terminal: Terminal
  /** Absolute. */
  cwd: string
  env: Readonly<Record<string, string | undefined>>
  stdin: NodeJS.ReadStream
  /** Aborted by Ctrl-C. */
  signal: AbortSignal
}
