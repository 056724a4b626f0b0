import { blank, type Rule } from '../draft.ts'
import { spanOf, type Statement } from '../statement.ts'

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
      while (from > scope.from && isName(statement, from - 1)) from--
      yield blank(statement, [spanOf(statement, { from, to })])
      to = from
    }
  },
}

/** A capital at the head of the sentence counts where a name follows: `Burp Suite`. */
function isName({ tags, tokens }: Statement, i: number): boolean {
  return tags[i] === 'name' || (tags[i] === 'noun' && /^\p{Lu}/u.test(tokens[i]!.text))
}
