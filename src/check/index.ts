import { bareLabel } from './bare-label.ts'
import { likelyMarker } from './likely-marker.ts'
import { longFact } from './long-fact.ts'
import type { Checked, CheckRule } from './rule.ts'
import { sameFact } from './same-fact.ts'

const rules: readonly CheckRule[] = [sameFact, longFact, bareLabel, likelyMarker]

/** Look at all facts together, and report on their files what an author would want to know. */
export function check(checked: Checked): void {
  for (const rule of rules) rule(checked)
}
