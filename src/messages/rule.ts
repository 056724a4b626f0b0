/**
 * What a message says. `reason` is one line, "Unexpected X, expected Y" where it is about notes; `next` is what the
 * reader does about it (docs/messages.md and the message's `note`).
 */
export interface Rule<Args extends never[] = never[]> {
  severity: 'info' | 'warning' | 'error'
  reason: (...args: Args) => string
  next: string
}

/** Why nothing was written: "Cannot X" for the machine, usage and config (exit 2), or the notes as a whole (exit 1). */
export interface FailureRule<Args extends never[] = never[]> {
  exit: 1 | 2
  reason: (...args: Args) => string
  next: string
}
