import { count } from '../text/count.ts'
import type { Rule } from './rule.ts'

/** Messages of the repair stage, by their permanent ruleId. */
export const repairRules = {
  'mended-text': {
    severity: 'info',
    reason: (damage: string, markers: number, characters: number) =>
      `Unexpected ${count(markers, 'damaged marker')}, UTF-8 that was read as ${damage}; ` +
      `mended for this build, ${count(characters, 'character')} in all, the first one here`,
    next: 'Run `keyfacts fix` to mend the notes themselves; `keyfacts fix --dry-run` shows what would change.',
  },
  'undecodable-bytes': {
    severity: 'warning',
    reason: (count: number, encoding: string) =>
      `Unexpected ${count === 1 ? 'byte sequence' : `${count} byte sequences`} that ${count === 1 ? 'is' : 'are'} not ${encoding}, ` +
      `expected text; read as U+FFFD${count === 1 ? '' : ', the first one here'}`,
    next: 'Save the file as UTF-8 and write the lost characters again.',
  },
  'control-characters': {
    severity: 'warning',
    reason: (count: number, first: string) =>
      `Unexpected control ${count === 1 ? 'character' : 'characters'} ${first}, expected text; ` +
      (count === 1 ? 'removed' : `${count} removed, the first one here`),
    next: 'Delete the invisible characters in the note.',
  },
} as const satisfies Record<string, Rule>
