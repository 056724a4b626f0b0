import { wordsFor } from '../text/system-error.ts'
import { Failure } from '../messages/index.ts'
import { printable } from './printable.ts'
import type { Terminal } from './terminal.ts'

/** Of a process that Ctrl-C ended: 128 and the number of SIGINT. */
export const interrupted = 130

/** Tell `error` on the terminal, with `debug` also where it happened; gives the exit code. */
export function tell(error: unknown, terminal: Terminal, { debug = false } = {}): number {
  if (error instanceof Error && error.name === 'AbortError') {
    terminal.warn('keyfacts: interrupted, nothing was written')
    return interrupted
  }
  const reason = error instanceof Failure ? error.message : unforeseen(error)
  const next = error instanceof Failure ? error.next : 'With --debug it shows where this happened.'
  terminal.warn(`${terminal.paint('red', 'keyfacts:')} ${printable(reason)}`)
  if (next) terminal.warn(terminal.paint('dim', `  ${printable(next)}`))
  if (debug) terminal.warn(error instanceof Error ? (error.stack ?? '') : String(error))
  return error instanceof Failure ? error.exitCode : 2
}

/** What no stage has put into words: of the system, with the file it is about, or a mistake of ours. */
function unforeseen(error: unknown): string {
  const path = error instanceof Error && 'path' in error ? ` with ${String(error.path)}` : ''
  return `Cannot go on${path}: ${wordsFor(error)}`
}
