import type { VFile } from 'vfile'
import { report } from '../messages/index.ts'
import type { Stamped } from '../types/index.ts'

/** Say on the lock's `file` that more than half of the deck's notes change though their facts did not. */
export function reportRestyled(file: VFile, stamped: Stamped): void {
  const notes = stamped.cards.length + stamped.retired.length
  const { length } = stamped.restyled
  if (length * 2 > notes) report(file, 'mass-update', undefined, length, notes)
}
