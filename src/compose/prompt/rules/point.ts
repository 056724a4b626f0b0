import type { Rule } from '../draft.ts'
import { content } from '../statement.ts'
import { points } from './list.ts'

/** A longer text is a statement, that the points below explain. */
const longest = 12

/** A title with what stands below it, where nothing else can be asked: `Low latency` → its explanation. */
export const point: Rule = {
  name: 'point',
  confidence: 'low',
  language: false,
  *propose(statement) {
    const { fact, scope } = statement
    const short = content(statement, scope).length <= longest
    if (fact.details.length > 0 && short) yield points(statement)
  },
}
