import { blank, type Rule } from '../draft.ts'
import { objects, predicates } from '../predicates.ts'
import { spanOf } from '../statement.ts'

/** What follows the main verb: `Use X`, `must have X`, `is X`, `solves X`. */
export const object: Rule = {
  name: 'object',
  confidence: 'medium',
  language: true,
  *propose(statement) {
    for (const { rest } of predicates(statement))
      for (const run of objects(statement, rest)) yield blank(statement, [spanOf(statement, run)])
  },
}
