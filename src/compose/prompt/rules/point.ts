import type { Rule } from '../draft.ts'
import { points } from './list.ts'

/** A title with what stands below it, where nothing else can be asked: `Low latency` → its explanation. */
export const point: Rule = {
  name: 'point',
  confidence: 'low',
  language: false,
  *propose(statement) {
    if (statement.fact.details.length > 0) yield points(statement)
  },
}
