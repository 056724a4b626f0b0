import type { Tag } from '../../language/pack.ts'
import { answersOf, codeBelow, isQuestion } from '../points/answers.ts'
import { predicate } from '../grammar/clause.ts'
import type { Rule } from '../draft.ts'
import { content, type Statement } from '../statement.ts'
import { oneOfStated } from '../points/one-of-many.ts'
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
    if (!isComplete(statement)) yield points(statement)
  },
}

/** So many words that say something make a statement. */
const says = 2

/** `The lamp must be red`: a statement, which asks for no point; `Pilots can`, or points that go on in small letters, do. */
function isComplete(statement: Statement): boolean {
  const { fact, pack, scope, tags, text, tokens } = statement
  if (!pack || content(statement, scope).length < says) return false
  if (codeBelow(fact) !== null || isQuestion(fact, pack) || /[:：]$/u.test(text)) return false
  if (tags[scope.to - 1] === 'stop') return true
  const goesOn = answersOf(fact, 'details', pack).some((point) => /^\p{Ll}/u.test(point))
  const verb = goesOn || opens.has(tags.at(-1)!) ? null : predicate(statement, scope)
  if (!verb || verb.subject.from === verb.subject.to) return false
  const asks = tokens.slice(0, verb.verb.from).some(({ lower }) => pack.questions.has(lower))
  return !asks && content(statement, { from: verb.verb.from, to: scope.to }).length > 0
}

/** A statement ends with none of them. */
const opens: ReadonlySet<Tag> = new Set<Tag>(['to', 'modal', 'be', 'prep', 'adjunct', 'rel', 'sub'])
