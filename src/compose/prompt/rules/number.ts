import { blank, type Rule } from '../draft.ts'

/** A number. */
export const number: Rule = {
  name: 'number',
  confidence: 'high',
  language: false,
  *propose(statement) {
    const found = statement.tokens.find((token) => token.type === 'number')
    if (found && statement.tokens.length > 2) yield blank(statement, [found])
  },
}
