import { report } from '../messages/index.ts'
import type { CheckRule } from './rule.ts'

/** Fewer list items that start with an emoji are decoration. */
const least = 5

/** An emoji that starts many list items and is no marker: maybe one that was forgotten in the configuration. */
export const likelyMarker: CheckRule = ({ extractions, general }) => {
  const counts = new Map<string, number>()
  for (const { starters } of extractions) {
    for (const [emoji, count] of Object.entries(starters)) {
      counts.set(emoji, (counts.get(emoji) ?? 0) + count)
    }
  }
  const ordered = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  for (const [emoji, count] of ordered) {
    if (count >= least) report(general, 'likely-marker', undefined, emoji, count)
  }
}
