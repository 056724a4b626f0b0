import { report } from '../messages/index.ts'
import { commonStarters } from '../text/starters.ts'
import type { CheckRule } from './rule.ts'

/** Fewer list items that start with an emoji are decoration. */
const least = 5

/** An emoji that starts many list items and is no marker: maybe one that was forgotten in the configuration. */
export const likelyMarker: CheckRule = ({ extractions, general }) => {
  for (const [emoji, count] of commonStarters(extractions.map(({ starters }) => starters))) {
    if (count >= least) report(general, 'likely-marker', undefined, emoji, count)
  }
}
