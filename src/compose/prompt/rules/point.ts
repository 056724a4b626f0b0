import { codeBelow } from '../answers.ts'
import type { Rule } from '../draft.ts'
import { content } from '../statement.ts'
import { oneOfStated } from '../one-of-many.ts'
import { isSentence, points } from './list.ts'

/** A longer text is a statement, that the points below explain. */
const longest = 12

/**
 * A title with what stands below it, where nothing else can be asked: `Low latency` → its explanation. Of what explains a sentence
 * one point is asked, for a sentence is no question.
 */
export const point: Rule = {
  name: 'point',
  confidence: 'low',
  language: false,
  *propose(statement) {
    const { fact, scope } = statement
    const short = content(statement, scope).length <= longest
    if (fact.details.length === 0 || !short) return
    if (isSentence(statement) && codeBelow(fact) === null) yield* oneOfStated(statement)
    yield points(statement)
  },
}
