import { phrase } from '../phrase.ts'
import { blank, type Rule } from '../draft.ts'
import { compared, objects, predicates } from '../predicates.ts'
import { content, spanOf } from '../statement.ts'

/** `cannot share X`: X; `X is not supported`: X; `no X`: X; else the verb. */
export const negation: Rule = {
  name: 'negation',
  confidence: 'medium',
  language: true,
  *propose(statement) {
    const { tokens, tags, scope, pack } = statement
    for (const found of predicates(statement)) {
      const { subject, verb, rest, negated } = found
      if (!negated) continue
      // `must not hold more than one lamp`
      const like = compared(statement, found)
      if (like) yield blank(statement, [spanOf(statement, like)])
      for (const run of objects(statement, rest)) yield blank(statement, [spanOf(statement, run)])
      const said = content(statement, verb).filter((token) => !pack?.negations.has(token.lower))
      const last = said.at(-1)
      if (last && pack?.generic.has(last.lower) !== true) {
        // `cannot be painted or varnished`
        const two = tags[verb.to] === 'and' && tags[verb.to + 1] === tags[verb.to - 1]
        yield blank(statement, [
          { start: last.start, end: two ? tokens[verb.to + 1]!.end : last.end },
        ])
      }
      // `That is, they do not …`: nobody is named.
      if (tags.slice(subject.from, subject.to).includes('pron')) continue
      const who = phrase(statement, subject.from, subject.to, true)
      if (who) yield blank(statement, [spanOf(statement, who)])
    }
    for (let i = scope.from; i < scope.to - 1; i++) {
      if (tags[i] !== 'det' || !pack?.negations.has(tokens[i]!.lower)) continue
      // `No. of boats`
      if (tags[i + 1] === 'sign') continue
      for (const run of objects(statement, { from: i + 1, to: scope.to }))
        yield blank(statement, [spanOf(statement, run)])
    }
  },
}
