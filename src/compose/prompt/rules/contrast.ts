import { clauses, sentences } from '../clause.ts'
import { blank, type Rule } from '../draft.ts'
import { objects } from '../predicates.ts'
import { predicate } from '../clause.ts'
import { spanOf, type Statement } from '../statement.ts'

/** `A instead of B`: A. `not A but B`: B. */
export const contrast: Rule = {
  name: 'contrast',
  confidence: 'medium',
  language: true,
  *propose(statement) {
    for (const sentence of sentences(statement))
      for (const clause of clauses(statement, sentence)) {
        const at = contrastAt(statement, clause.from, clause.to)
        if (at > 0) {
          const found = predicate(statement, { from: clause.from, to: at })
          if (found)
            for (const run of objects(statement, { from: found.rest.from, to: at }))
              yield blank(statement, [spanOf(statement, run)])
        }
        const but = butAt(statement, clause.from, clause.to)
        if (but > 0)
          for (const run of objects(statement, { from: but + 1, to: clause.to }))
            yield blank(statement, [spanOf(statement, run)])
      }
  },
}

function contrastAt({ tokens, pack }: Statement, from: number, to: number): number {
  for (let i = from + 2; i < to - 1; i++)
    if (pack?.contrasts.has(`${tokens[i]!.lower} ${tokens[i + 1]!.lower}`)) return i
  return -1
}

function butAt({ tokens, tags, pack }: Statement, from: number, to: number): number {
  let negated = false
  for (let i = from; i < to - 1; i++) {
    if (pack?.negations.has(tokens[i]!.lower)) negated = true
    if (negated && tags[i] === 'and' && pack?.adversatives.has(tokens[i]!.lower)) return i
  }
  return -1
}
