import { blank, type Rule } from '../draft.ts'
import { predicates } from '../predicates.ts'
import { content, spanOf, textOf } from '../statement.ts'

/** `X is a Y that …`: which thing is described. */
export const definition: Rule = {
  name: 'definition',
  confidence: 'high',
  language: true,
  *propose(statement) {
    const { tokens, tags, pack } = statement
    for (const { subject, rest, copula, negated } of predicates(statement)) {
      if (!copula || negated || subject.from === subject.to) continue
      const from = tags[subject.from] === 'det' ? subject.from + 1 : subject.from
      const term = { from, to: subject.to }
      if (term.from >= term.to || content(statement, term).length > 5) continue
      if (
        tags
          .slice(term.from, term.to)
          .some(
            (tag) =>
              tag === 'pron' ||
              tag === 'prep' ||
              tag === 'comma' ||
              tag === 'open' ||
              tag === 'det',
          )
      )
        continue
      const describes = tags[rest.from] === 'det' && content(statement, rest).length >= 4
      const relative = tags.slice(rest.from, rest.to).includes('rel')
      const classy = tokens
        .slice(rest.from, rest.from + 6)
        .some((token) => pack?.classNouns.has(token.lower))
      if (!describes || (!classy && !relative)) continue
      yield { ...blank(statement, [spanOf(statement, term)]), name: textOf(statement, term) }
    }
  },
}
