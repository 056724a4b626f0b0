import { blank, type Rule } from '../draft.ts'
import { spanOf } from '../statement.ts'

/** A proper name or an acronym. */
export const term: Rule = {
  name: 'term',
  confidence: 'low',
  language: false,
  *propose(statement) {
    const { tags, scope } = statement
    for (let to = scope.to; to > scope.from; to--) {
      if (tags[to - 1] !== 'name') continue
      let from = to - 1
      while (from > scope.from && tags[from - 1] === 'name') from--
      yield blank(statement, [spanOf(statement, { from, to })])
      to = from
    }
  },
}
