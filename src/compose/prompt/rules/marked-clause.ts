import { blank, type Rule } from '../draft.ts'
import { content, spanOf } from '../statement.ts'

/** A clause with more words that say something is asked by the rules below. */
const most = 8

/** The clause that a marker in the middle of a sentence marks. */
export const markedClause: Rule = {
  name: 'marked-clause',
  confidence: 'high',
  language: false,
  *propose(statement) {
    const { scope, tokens, tags, fact } = statement
    if (fact.marked.length === 0 || (scope.from === 0 && scope.to === tokens.length)) return
    if (tags.slice(scope.from, scope.to).includes('num')) return
    if (content(statement, scope).length <= most) yield blank(statement, [spanOf(statement, scope)])
  },
}
